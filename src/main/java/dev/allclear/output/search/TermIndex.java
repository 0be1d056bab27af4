package dev.allclear.output.search;

import dev.allclear.page.Findable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Knows which terms stand in which documents, and whether in their titles; documents are numbered as they are added. */
final class TermIndex {
    /** How many different terms of a document count: those it begins with. */
    static final int MOST_TERMS = 2_000;

    /** How many characters a part has, unless a single term has more. */
    private static final int PART = 24_000;

    /** What a term takes in a part besides its letters and numbers. */
    private static final int PUNCTUATION = 10;

    private final Map<String, Postings> postings = new HashMap<>();
    private int documents;

    /** How many different terms of the document that is being added there were so far. */
    private int counted;

    /** Adds a document; its number is how many there were before. */
    void add(Findable document) {
        counted = 0;
        add(document.title().text(), true);
        for (String component : document.components()) {
            add(component, false);
        }
        add(document.said().text(), false);
        documents++;
    }

    private void add(String text, boolean titled) {
        Terms.of(text, term -> count(term, titled));
    }

    private boolean count(String term, boolean titled) {
        if (counted < MOST_TERMS && postings(term).add(documents, titled)) {
            counted++;
        }
        return counted < MOST_TERMS;
    }

    /** Adds the documents of {@code later} in their order. */
    void add(TermIndex later) {
        later.postings.forEach((term, there) -> postings(term).add(there, documents));
        documents += later.documents;
    }

    private Postings postings(String term) {
        Postings known = postings.get(term);
        if (known == null) {
            known = new Postings();
            postings.put(term, known);
        }
        return known;
    }

    /** Returns the terms in parts of about one size, in the order of their characters' numbers in UTF-16. */
    List<List<String>> parts() {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int size = 0;
        for (String term : new TreeSet<>(postings.keySet())) {
            int more = term.length() + PUNCTUATION + where(term).length();
            if (size > 0 && size + more > PART) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(term);
            size += more;
        }
        if (size > 0) {
            parts.add(part);
        }
        return parts;
    }

    /**
     * Returns where {@code term} stands, one that there is: for each document twice its number, and one more where it is in the
     * title; each as the distance from the one before.
     */
    String where(String term) {
        return Objects.requireNonNull(postings.get(term)).text();
    }
}
