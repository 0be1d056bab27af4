package dev.allclear.edit;

/** Something was asked for that can't be written; its message says so to the person who asked, and what to type instead. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @param message whole sentences
     */
    public Refusal(String message) {
        super(message);
    }
}
