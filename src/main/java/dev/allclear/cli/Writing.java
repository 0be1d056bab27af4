package dev.allclear.cli;

/**
 * What {@code build} is told of its output.
 *
 * @param output the folder, as typed
 * @param adopt whether one that no build of ours made is taken over
 * @param keepGoing whether files with errors are left out
 */
record Writing(String output, boolean adopt, boolean keepGoing) {}
