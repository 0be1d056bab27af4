package dev.allclear.edit;

import java.util.List;

/**
 * A change that somebody asked for, and what to say of it.
 *
 * @param subject the first line of a commit's message
 * @param body the rest of it; may be empty
 * @param closing lines that tell the person what it comes to, once it is written
 */
public record Proposal(Change change, String subject, String body, List<String> closing) {
    public Proposal {
        closing = List.copyOf(closing);
    }
}
