package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;

/**
 * What stands at an address that does not exist: the state in one line, and the way home.
 *
 * @param bands the site's state in one sentence, now and by the clock
 */
public record NotFoundView(Layout layout, Words words, List<During<HomeView.Band>> bands) {}
