package dev.allclear.build;

import dev.allclear.digest.Digest;
import dev.allclear.page.Withdrawn;
import dev.allclear.publish.Destination;
import dev.allclear.publish.Note;
import dev.allclear.publish.Nowhere;
import dev.allclear.publish.OutputFolder;
import dev.allclear.publish.PartlyWritten;
import dev.allclear.publish.Published;
import dev.allclear.source.SourceTree;
import java.io.IOException;
import java.util.Optional;

/** The line from a team's files to its site. */
public final class Build {
    private Build() {}

    /**
     * Builds the site that {@code request} asks for, or says everything that is wrong and writes nothing. Asked to keep going,
     * it leaves out the files that have errors, as long as {@code site.yaml}, {@code components.yaml} and the templates have none.
     *
     * <p>The output is this build's own from before the content is read: what it waited for is never newer than what it writes.
     *
     * @throws WrongUsage if the folders asked for can't be read from or written to together
     * @throws Unfinished if another build keeps the output, or the machine fails while this one has it
     * @throws IOException if the machine fails before
     */
    public static BuildResult run(BuildRequest request, Progress progress) throws WrongUsage, IOException {
        Folders.hold(request);
        if (request.output().isEmpty()) {
            var gate = new Gate(request);
            return build(request, gate, new Nowhere(), Optional.empty(), progress);
        }
        Folder output = request.output().get();
        var terms = new OutputFolder.Terms(output.shown(), request.adopt(), request.program());
        try (OutputFolder destination = OutputFolder.open(output.path(), terms, progress::waiting)
                .orElseThrow(() -> Unfinished.waiting(output))) {
            if (destination.healed()) {
                progress.healed();
            }
            return build(request, destination, progress);
        } catch (PartlyWritten e) {
            throw Unfinished.partly(output, e);
        } catch (Unfinished e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw Unfinished.untouched(output, e);
        }
    }

    /** Where all that a site is made from looks as it did at the build before, and so does the site, that one's answer is this one's. */
    private static BuildResult build(BuildRequest request, OutputFolder output, Progress progress) throws IOException {
        var gate = new Gate(request);
        Optional<Digest> makings = makings(request, gate, output);
        Optional<BuildResult> before = makings.flatMap(same -> output.left()
                .filter(left -> left.note().makings().equals(same))
                .map(left -> BuildResult.unchanged(left.note().answer(), left.files())));
        return before.isPresent() ? before.get() : build(request, gate, output, makings, progress);
    }

    private static Optional<Digest> makings(BuildRequest request, Gate gate, OutputFolder output) throws IOException {
        SourceTree tree = gate.tree();
        return gate.findings().shown().isEmpty() ? Makings.of(request, tree, output.opened()) : Optional.empty();
    }

    private static BuildResult build(
            BuildRequest request, Gate gate, Destination output, Optional<Digest> makings, Progress progress)
            throws IOException {
        // What was read and reckoned ends with this call, so that publishing has the memory for itself.
        Made made = make(request, output, progress, gate);
        if (gate.blocking() || !made.whole()) {
            return BuildResult.failed(gate.findings(), made.pages());
        }
        makings.flatMap(all -> gate.answer(made.pages()).map(answer -> new Note(all, answer)))
                .ifPresent(made.destination()::leave);
        Published published = made.destination().publish();
        return new BuildResult(
                gate.findings(),
                gate.outcome(),
                gate.leftOut(),
                made.pages(),
                published.written(),
                published.unchanged(),
                published.removed(),
                published.replaced());
    }

    /**
     * What was made.
     *
     * @param whole whether there was enough to make a site of
     */
    private record Made(Destination destination, int pages, boolean whole) {}

    private static Made make(BuildRequest request, Destination output, Progress progress, Gate gate)
            throws IOException {
        Optional<Plan> planned = Plan.of(request, gate.tree(), gate, Memory.none());
        gate.release();
        if (planned.isEmpty()) {
            return new Made(output, 0, false);
        }
        Plan plan = planned.get();
        // What is already known to be wrong is not written anywhere, but may not be all: the rest is rendered to find
        // out.
        Destination destination = gate.blocking() ? new Nowhere() : output;
        try (var rendering = new Rendering(destination, gate.making())) {
            rendering.pages(plan.pages(), plan.html(), progress);
            rendering.theme(plan.theme());
            rendering.data(plan.data());
            rendering.stamp(plan.derived(), request);
            rendering.copies(plan.content().files(), gate.files());
        }
        if (gate.leftOut() > 0) {
            // What was published of a file before it broke stays: an old report is better than none.
            destination.spare();
        }
        if (!gate.blocking()) {
            // Otherwise an address would count as vanished whose page merely could not be rendered.
            destination.complete(Withdrawn.by(plan.derived())).forEach(gate.making()::add);
        }
        return new Made(destination, plan.pages().size(), true);
    }
}
