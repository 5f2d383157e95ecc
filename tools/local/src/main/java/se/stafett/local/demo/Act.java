package se.stafett.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One act of the play, as {@code play.json} tells it.
 *
 * @param words what happens, in plain words
 * @param by who does it: ward, municipality, patient or system
 * @param post where a command goes, below the plan
 * @param get what is read, below the plan
 * @param body what is sent; {@code <name>} stands for an id or a date
 * @param as the name under which later acts know what this one made
 * @param refused the code of the problem with which it must be refused
 * @param again whether the act is to repeat the command before it
 */
record Act(
        String words,
        String by,
        @Nullable String post,
        @Nullable String get,
        @Nullable ObjectNode body,
        @Nullable String as,
        @Nullable String refused,
        boolean again) {}
