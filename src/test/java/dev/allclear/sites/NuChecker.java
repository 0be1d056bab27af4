package dev.allclear.sites;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker, which is what validator.w3.org runs; it reads nothing from the network. For several threads at once. */
final class NuChecker {
    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator;
    private final List<String> found = new ArrayList<>();
    private final ErrorHandler collector = new ErrorHandler() {
        @Override
        public void warning(SAXParseException problem) {
            if (!ofData(problem)) {
                found.add("warning: " + said(problem));
            }
        }

        @Override
        public void error(SAXParseException problem) {
            found.add("error: " + said(problem));
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }
    };

    /** Loads the schema of HTML; that takes most of a second. */
    NuChecker() {
        // Its log set up to be quiet; no guessing of languages, which a page of few words defeats.
        validator = new SimpleDocumentValidator(true, false, false);
        try {
            validator.setUpMainSchema(HTML, collector);
        } catch (Exception e) { // as its signature has it
            throw new IllegalStateException(e);
        }
    }

    /** Returns what is wrong with the pages of {@code site}, each error and warning with its page; empty: nothing. */
    List<String> check(Tree site) {
        List<String> problems = new ArrayList<>();
        site.paths().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> check(site.bytes(path)).forEach(problem -> problems.add(path + ": " + problem)));
        return problems;
    }

    private synchronized List<String> check(byte[] page) {
        found.clear();
        var source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        source.setSystemId("https://status.harbour.example/");
        try {
            validator.setUpValidatorAndParsers(collector, false, false);
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(found);
    }

    /**
     * Whether the checker takes the one script inside a page, which is data, for code: a policy is asked about code only. That no
     * other stands inside of one is {@code StylesheetTest}'s to hold.
     */
    private static boolean ofData(SAXParseException problem) {
        return said(problem).contains(" Inline script violates Content Security Policy");
    }

    private static String said(SAXParseException problem) {
        return problem.getLineNumber() + ":" + problem.getColumnNumber() + " " + problem.getMessage();
    }
}
