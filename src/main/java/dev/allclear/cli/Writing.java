package dev.allclear.cli;

import java.util.Optional;

/**
 * What {@code build} is told of its output.
 *
 * @param output the folder, if one is typed
 * @param adopt whether one that no build of ours made is taken over
 * @param keepGoing whether files with errors are left out
 */
record Writing(Optional<String> output, boolean adopt, boolean keepGoing) {}
