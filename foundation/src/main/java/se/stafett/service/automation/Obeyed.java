package se.stafett.service.automation;

import java.util.UUID;
import se.stafett.care.Refusal;

/** What came of an order. */
public sealed interface Obeyed {
    /** It is done, now or by an earlier attempt. */
    record Done() implements Obeyed {}

    /** The thing does not allow it. */
    record Refused(Refusal refusal) implements Obeyed {}

    /** Another holds what the thing would have reserved. */
    record Reserved(UUID holder) implements Obeyed {}
}
