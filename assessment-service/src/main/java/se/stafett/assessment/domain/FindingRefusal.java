package se.stafett.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.IcfCode;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotSound;

/** Why a finding is not recorded or corrected. */
sealed interface FindingRefusal extends AssessmentRefusal {

    record QualifierNotOfComponent(Qualifier qualifier, IcfCode icf) implements FindingRefusal, NotSound {}

    record QualifierOutOfRange(Qualifier qualifier, int value, String allowed) implements FindingRefusal, NotSound {}

    record QualifierMissing(IcfCode icf, String needed) implements FindingRefusal, NotSound {}

    record BarrierAndFacilitator(IcfCode icf) implements FindingRefusal, NotSound {}

    record FindingNotFound(UUID finding) implements FindingRefusal, NotFound {}

    @Override
    default String code() {
        return switch (this) {
            case QualifierNotOfComponent refusal -> "qualifier-not-of-component";
            case QualifierOutOfRange refusal -> "qualifier-out-of-range";
            case QualifierMissing refusal -> "qualifier-missing";
            case BarrierAndFacilitator refusal -> "barrier-and-facilitator";
            case FindingNotFound refusal -> "finding-not-found";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case QualifierNotOfComponent refusal ->
                Optional.of(refusal.qualifier().code());
            case QualifierOutOfRange refusal -> Optional.of(refusal.qualifier().code());
            case QualifierMissing refusal -> Optional.empty();
            case BarrierAndFacilitator refusal -> Optional.of(Qualifier.FACILITATOR.code());
            case FindingNotFound refusal -> Optional.empty();
        };
    }
}
