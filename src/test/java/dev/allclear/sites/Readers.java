package dev.allclear.sites;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.allclear.OwnSchemas;
import dev.allclear.StatuspageSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.hawkular.agent.prometheus.text.TextPrometheusMetricsProcessor;
import org.hawkular.agent.prometheus.walkers.CollectorPrometheusMetricsWalker;
import org.xml.sax.SAXException;

/** Reads every file of a site that is for programs as such a program does, each by a reader or a schema of its format. */
final class Readers {
    /** What a build keeps for itself, and what golden sites have at their root. */
    private static final Set<String> OTHERS = Set.of(".allclear/manifest", ".nojekyll", "CNAME", "_redirects");

    private final StatuspageSchema statuspage = new StatuspageSchema();
    private final OwnSchemas own = new OwnSchemas();

    /** Holds that no reader finds fault with its file. */
    void read(Tree site) throws Exception {
        for (String path : site.paths()) {
            if (path.startsWith(StatuspageSchema.FOLDER)) {
                statuspage.holds(path, site.text(path), site.paths());
            } else {
                read(path, site);
            }
        }
    }

    private void read(String path, Tree site) throws Exception {
        switch (path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1)) {
            case "json", "webmanifest" -> {
                if (!own.hold(path, site.text(path))) {
                    json(path, site);
                }
            }
            case "atom", "rss" -> feed(path, site);
            case "ics" -> calendar(path, site);
            case "svg", "xml" -> xml(path, site);
            case "png" -> picture(path, site);
            case "metrics" -> metrics(path, site);
            case "html", "css", "js" -> {
                // Browsers read them: other tests do.
            }
            case "csv", "md", "txt", "_headers" ->
                assertThat(site.text(path)).as(path).isNotBlank();
            default ->
                assertThat(OTHERS).as("the files that nothing here reads").contains(path);
        }
    }

    private static void json(String path, Tree site) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(site.bytes(path))) {
            json.nextToken();
            json.skipChildren();
            assertThat(json.nextToken()).as(path).isNull();
        }
    }

    private static void feed(String path, Tree site) throws FeedException {
        new SyndFeedInput().build(new StringReader(site.text(path)));
    }

    private static void calendar(String path, Tree site) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(site.bytes(path)));
        assertThat(calendar.validate().getEntries()).as(path).isEmpty();
        assertThat(Biweekly.parse(site.text(path)).first().validate(ICalVersion.V2_0))
                .as(path)
                .isEmpty();
        assertThat(site.text(path).lines()).as(path).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    private static void xml(String path, Tree site) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(site.bytes(path)));
    }

    private static void picture(String path, Tree site) throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(site.bytes(path))))
                .as(path)
                .isNotNull();
    }

    private static void metrics(String path, Tree site) throws IOException {
        var walker = new CollectorPrometheusMetricsWalker();
        new TextPrometheusMetricsProcessor(new ByteArrayInputStream(site.bytes(path)), walker).walk();
        assertThat(walker.getAllMetricFamilies()).as(path).isNotEmpty();
    }
}
