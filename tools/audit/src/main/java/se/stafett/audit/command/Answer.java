package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.stafett.audit.outcome.ExitCode;

/** What a command found out, for machines and for people; the same wherever the log came from. */
interface Answer {
    ObjectNode json();

    /** Lines of text. */
    List<String> text();

    default ExitCode exitCode() {
        return ExitCode.SOUND;
    }
}
