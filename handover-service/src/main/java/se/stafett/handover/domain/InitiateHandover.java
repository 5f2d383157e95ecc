package se.stafett.handover.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PlainText;

/**
 * Begins to hand over all that the acting unit answers for in the plan at that version.
 *
 * @param answerBy when everything should be settled; empty for the usual time
 */
public record InitiateHandover(UUID plan, long planVersion, Optional<PlainText> reason, Optional<Instant> answerBy)
        implements HandoverCommand {}
