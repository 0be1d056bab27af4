package dev.allclear.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncementViewTest {
    private static final String NOW = "2021-08-15T00:00:00Z";

    private final SmallSite site = SmallSite.in("en", "de")
            .announcement("over", "2021-07-01T00:00:00Z", Optional.of("2021-08-01T00:00:00Z"))
            .announcement("older", "2021-06-01T00:00:00Z", Optional.of("2021-06-02T00:00:00Z"))
            .announcement("now", "2021-08-01T00:00:00Z", Optional.of("2021-09-01T00:00:00Z"))
            .announcement("to-come", "2021-10-01T00:00:00Z", Optional.empty());

    @Test
    void theListHasWhatIsShownNowAndWhatWasNewestFirst() {
        AnnouncementsView view = site.view(NOW, "announcements/index.html", AnnouncementsView.class);

        assertThat(view.current()).extracting(AnnouncementCard::href).containsExactly("now/");
        assertThat(view.past()).extracting(AnnouncementCard::href).containsExactly("over/", "older/");
    }

    @Test
    void theHomePageHasWhatIsShownNowAndLeadsToTheRest() {
        assertThat(site.home(NOW).announcements())
                .extracting(AnnouncementCard::href)
                .containsExactly("announcements/now/");
        assertThat(site.home(NOW).allAnnouncements().map(Anchor::href)).contains("announcements/");
        assertThat(SmallSite.in("en").home(NOW).allAnnouncements()).isEmpty();
    }

    @Test
    void oneThatHasNotBegunHasNoPageYet() {
        assertThat(site.pages(NOW).stream().map(Page::path))
                .contains("announcements/now/index.html")
                .doesNotContain("announcements/to-come/index.html");
    }

    @Test
    void itSaysSinceWhenAndUntilWhen() {
        AnnouncementView view = site.view(NOW, "announcements/now/index.html", AnnouncementView.class);

        assertThat(view.since().before() + view.since().time()).isEqualTo("Since Aug 1, 2021, 12:00 AM UTC");
        assertThat(view.until().map(until -> until.before() + until.time()))
                .contains("Until Sep 1, 2021, 12:00 AM UTC");
        assertThat(view.layout().description()).isEqualTo("Read this.");
        assertThat(view.text().html().markup()).contains("<strong>this</strong>");
    }

    @Test
    void withoutATranslationItSaysWhichLanguageItIsIn() {
        AnnouncementView view = site.view(NOW, "de/announcements/now/index.html", AnnouncementView.class);

        assertThat(view.title()).isEqualTo(new Text("About now", Optional.of("en")));
        assertThat(view.text().lang()).contains("en");
        assertThat(view.untranslated()).contains("Nicht übersetzt; hier in der Originalsprache (English).");
    }

    @Test
    void aLongTextIsDescribedByItsBeginningInWholeWords() {
        String words = "word ".repeat(40);

        assertThat(Layouts.excerpt(words)).isEqualTo("word ".repeat(31) + "word…");
        assertThat(Layouts.excerpt("x".repeat(200))).isEqualTo("x".repeat(160) + "…");
        assertThat(Layouts.excerpt(" two\n lines ")).isEqualTo("two lines");
    }
}
