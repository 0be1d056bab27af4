package dev.allclear.edit;

import dev.allclear.diagnostic.Findings;

/** A file was to be changed whose text does not allow it; what is wrong there is found. */
public final class Faulty extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Findings findings;
    private final String file;

    /**
     * @param file as the person who ran the command would name it
     */
    public Faulty(Findings findings, String file) {
        super(file + " can't be changed as it is");
        this.findings = findings;
        this.file = file;
    }

    /** Returns what is wrong. */
    public Findings findings() {
        return findings;
    }

    /** Returns the file as the person who ran the command would name it. */
    public String file() {
        return file;
    }
}
