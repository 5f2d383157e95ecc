package se.stafett.handover.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/**
 * What the patient thinks of the handover.
 *
 * @param reason why the patient disagrees or could not say
 */
public record PatientsPosition(Position position, Optional<PlainText> reason) {}
