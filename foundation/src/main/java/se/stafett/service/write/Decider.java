package se.stafett.service.write;

import se.stafett.care.Context;
import se.stafett.care.Decision;

/** Decides a command on the state of one thing. */
@FunctionalInterface
public interface Decider<S, E> {
    Decision<E> decide(S state, Context context);
}
