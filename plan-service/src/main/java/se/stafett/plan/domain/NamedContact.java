package se.stafett.plan.domain;

import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** The person whom the patient and the providers turn to (fast vårdkontakt). */
public record NamedContact(PlainText name, Optional<HsaId> person, HsaId unit, PlainText phone) {}
