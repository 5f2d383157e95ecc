package se.stafett.plan.domain;

import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** Who carries an intervention out. */
public sealed interface Performer {

    record ByUnit(HsaId unit) implements Performer {}

    record ByPatient() implements Performer {}

    record ByRelative(PlainText name) implements Performer {}
}
