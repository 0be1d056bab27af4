package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.allclear.OwnSchemas;
import dev.allclear.StatuspageSchema;
import java.io.IOException;
import java.io.StringReader;

/** Reads every file of a site that is for programs as such a program does, each by a reader or a schema of its format. */
final class Readers {
    private final StatuspageSchema statuspage = new StatuspageSchema();
    private final OwnSchemas own = new OwnSchemas();

    /** Holds that no reader finds fault with its file. */
    void read(Tree site) throws IOException, FeedException {
        for (String path : site.paths()) {
            if (path.startsWith(StatuspageSchema.FOLDER)) {
                statuspage.holds(path, site.text(path), site.paths());
            } else if (path.endsWith(".json") || path.endsWith(".webmanifest")) {
                if (!own.hold(path, site.text(path))) {
                    json(path, site);
                }
            } else if (path.endsWith(".atom") || path.endsWith(".rss")) {
                new SyndFeedInput().build(new StringReader(site.text(path)));
            }
        }
    }

    private static void json(String path, Tree site) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(site.bytes(path))) {
            json.nextToken();
            json.skipChildren();
            assertThat(json.nextToken()).as(path).isNull();
        }
    }
}
