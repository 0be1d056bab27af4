package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Prose;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An update, read as far as it can be without the others.
 *
 * @param written its status; absent where it keeps the one that stood
 * @param readable whether its status is absent or could be read
 */
record UpdateReading<S extends Status>(
        UpdateText typed,
        Optional<Moment> moment,
        Optional<S> written,
        boolean readable,
        List<Mention> mentions,
        Prose prose,
        Optional<Instant> nextUpdate,
        Optional<Instant> edited) {
    private static final String KEEPING = "update";

    /** Whether {@code word} stands for the status that stood before: {@code Update}. */
    static boolean keepsStatus(String word) {
        return Vocabulary.fold(word).equals(KEEPING);
    }

    /** Reads {@code typed}. */
    static <S extends Status> UpdateReading<S> of(UpdateText typed, Vocabulary<S> statuses, Known known) {
        Optional<Value> word = typed.status()
                .filter(value -> value.text().filter(UpdateReading::keepsStatus).isEmpty());
        Optional<S> written = word.flatMap(statuses::read);
        return new UpdateReading<>(
                typed,
                typed.at().flatMap(known.times()::moment),
                written,
                word.isPresent() == written.isPresent(),
                known.affected().states(typed.states()),
                known.prose().read(typed.text()),
                typed.nextUpdate().flatMap(known.times()::instant),
                typed.edited().flatMap(known.times()::instant));
    }

    /** Returns the status of this update, after one of the status {@code before}. */
    Optional<S> status(Optional<S> before) {
        return written.isPresent() ? written : before;
    }

    /** Returns the update; empty, and told, where its status can't be known. */
    Optional<Timeline.Entry<S>> entry(Optional<S> status, Nth number, Translations translations, Known known) {
        check(number.at(), known);
        if (!readable) {
            return Optional.empty();
        }
        if (status.isEmpty()) {
            problems()
                    .add(
                            Rule.MISSING_FIELD,
                            typed.place(),
                            "The first update has no status that it could keep.",
                            "Write its status, such as `investigating`.");
            return Optional.empty();
        }
        var update = new Update<>(
                number.at(),
                status.get(),
                translations.update(number, prose),
                Mention.states(mentions),
                nextUpdate,
                edited);
        return Optional.of(new Timeline.Entry<>(update, typed, mentions));
    }

    private void check(Instant at, Known known) {
        if (typed.at().isPresent()) {
            known.refuseFuture(at, typed.at().get());
        }
        known.warnUntracked(mentions, at, problems());
        if (edited.isPresent()) {
            Value value = typed.edited().orElseThrow();
            known.refuseFuture(edited.get(), value);
            if (edited.get().isBefore(at)) {
                value.refuse(
                        Rule.BAD_VALUE,
                        "`edited` is before the update was written.",
                        "Write when its text was changed last, or remove `edited`.");
            }
        }
        if (nextUpdate.isPresent() && !nextUpdate.get().isAfter(at)) {
            typed.nextUpdate()
                    .orElseThrow()
                    .refuse(
                            Rule.BAD_VALUE,
                            "`next_update` is not after the update that promises it.",
                            "Write when readers hear more, or remove `next_update`.");
        }
    }

    private Problems problems() {
        return typed.text().problems();
    }
}
