package se.stafett.contracts.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Patient;

/**
 * A plan was begun; always the first event of its stream.
 *
 * @param unit HSA-id of the unit that drafted it
 * @param assessment the assessment that showed the need
 */
public record PlanDrafted(
        Patient patient, String unit, @Nullable UUID assessment) implements CourseEvent {}
