package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.starter.Answers;
import dev.allclear.starter.Starter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Asks a person on a terminal for what a new site needs; what she can't have is told at once, and asked again. */
final class Questions {
    /** How a complaint ends that knows what was meant. */
    private static final Pattern MEANT = Pattern.compile("Did you mean `([^`]+)`\\?$");

    private final Surroundings surroundings;
    private final Proposals proposals;
    private final Instant now;
    private final BufferedReader in;

    Questions(Surroundings surroundings, Proposals proposals, Instant now) {
        this.surroundings = surroundings;
        this.proposals = proposals;
        this.now = now;
        this.in = new BufferedReader(new InputStreamReader(surroundings.in(), UTF_8));
    }

    /** Returns the answers to what is not {@code given}; absent where the person ends it. */
    Optional<Answers> ask(Given given) throws IOException {
        Optional<Given> said = Optional.of(given);
        if (given.name().isEmpty()) {
            said = ask(said, "What is the site called?", proposals.name(), known -> known::named);
        }
        if (given.url().isEmpty()) {
            said = ask(said, "Where will readers find it?", Proposals.URL, known -> known::at);
        }
        if (given.timezone().isEmpty()) {
            said = ask(said, "In which time zone do you write?", proposals.timezone(), known -> known::in);
        }
        if (given.components().isEmpty()) {
            said = ask(
                    said,
                    "Which parts does it report on, with commas between?",
                    String.join(", ", Proposals.COMPONENTS),
                    known -> typed -> known.of(parted(typed)));
        }
        return said.map(known -> known.completed(proposals));
    }

    private interface Taking {
        Given take(String answer);
    }

    private Optional<Given> ask(Optional<Given> said, String question, String proposal, Function<Given, Taking> taking)
            throws IOException {
        if (said.isEmpty()) {
            return said;
        }
        String proposed = proposal;
        while (true) {
            surroundings.err().print(question + " [" + proposed + "] ");
            surroundings.err().flush();
            String line = in.readLine();
            if (line == null) {
                return Optional.empty();
            }
            String answer = line.isBlank() ? proposed : line.strip();
            Given known = taking.apply(said.get()).take(answer);
            Optional<String> problem = Starter.refusal(known.completed(proposals), now);
            if (problem.isEmpty()) {
                return Optional.of(known);
            }
            refuse(problem.get());
            proposed = MEANT.matcher(problem.get())
                    .results()
                    .map(meant -> meant.group(1))
                    .findFirst()
                    .orElse(proposed);
        }
    }

    private void refuse(String problem) {
        int columns = surroundings.columns().getAsInt();
        var line = new StringBuilder(" ");
        for (String word : problem.split(" ", -1)) {
            if (line.length() + 1 + word.length() > columns && line.length() > 1) {
                surroundings.err().println(line);
                line.setLength(1);
            }
            line.append(' ').append(word);
        }
        surroundings.err().println(line);
    }

    private static List<String> parted(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
