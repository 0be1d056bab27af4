package dev.allclear.cli;

import dev.allclear.edit.Desk;
import dev.allclear.edit.Faulty;
import dev.allclear.edit.Proposal;
import dev.allclear.edit.Refusal;
import java.io.IOException;

/** What a command that writes wants written. */
@FunctionalInterface
interface Task {
    /** Returns it; what the person asked for can't be written where it refuses, nor where the file to change is faulty. */
    Proposal at(Desk desk) throws Refusal, Faulty, IOException;
}
