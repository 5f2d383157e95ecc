package se.stafett.plan.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** The patient's position on one goal. */
public sealed interface Acceptance {

    record Pending() implements Acceptance {}

    record Agree(AcceptanceWay given, Optional<PlainText> note) implements Acceptance {}

    record Disagree(PlainText reason) implements Acceptance {}
}
