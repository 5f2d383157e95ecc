package se.stafett.journey.log;

import se.stafett.care.Refusal;

/** Why a journey is not told. */
sealed interface JourneyRefusal extends Refusal {

    /** Nothing is known of such a patient, or nothing that concerns who asks. */
    record PatientNotFound() implements JourneyRefusal, NotFound {
        @Override
        public String code() {
            return "patient-not-found";
        }
    }
}
