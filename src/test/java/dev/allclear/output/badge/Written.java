package dev.allclear.output.badge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.Id;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.page.DataFile;
import dev.allclear.status.Derived;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Badges as a build would write them, in English. */
final class Written {
    private Written() {}

    static List<String> paths(Derived derived) {
        return files(derived).stream().map(DataFile::path).toList();
    }

    static JsonNode json(Derived derived, String name) throws IOException {
        return new JsonMapper().readTree(bytes(derived, "badges/" + name + ".json"));
    }

    static Element svg(Derived derived, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(derived, "badges/" + name + ".svg")))
                .getDocumentElement();
    }

    /** Returns the elements called {@code name} of {@code svg}, in order. */
    static List<Element> all(Element svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Returns the texts of {@code svg}: label, message. */
    static List<String> said(Element svg) {
        return all(svg, "text").stream().map(Element::getTextContent).toList();
    }

    static Component component(String id, String name, Optional<LocalDate> until, Optional<BigDecimal> target) {
        return new Component(
                new Id(id),
                Localized.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                until,
                true,
                target,
                List.of());
    }

    static Component named(String id, String name) {
        return component(id, name, Optional.empty(), Optional.empty());
    }

    private static byte[] bytes(Derived derived, String path) {
        return files(derived).stream()
                .filter(file -> file.path().equals(path))
                .map(file -> file.bytes().get())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }

    private static List<DataFile> files(Derived derived) {
        return Badges.files(derived, List.of(Texts.of(Language.ENGLISH, Map.of())))
                .toList();
    }
}
