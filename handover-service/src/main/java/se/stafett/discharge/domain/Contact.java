package se.stafett.discharge.domain;

import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** The person whom patient and providers turn to. */
public record Contact(PlainText name, Optional<HsaId> person, HsaId unit, PlainText phone) {}
