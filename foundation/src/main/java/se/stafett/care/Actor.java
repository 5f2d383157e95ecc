package se.stafett.care;

import java.util.Optional;

/** Who acts. */
public sealed interface Actor {

    /** Someone at work, under the commission that they have chosen to act by. */
    record Professional(HsaId person, HsaId unit, HsaId provider, Role kind) implements Actor {}

    record Patient(PatientRef ref) implements Actor {}

    /** Someone close to a patient; {@code ref} stands for the relative, not for the patient. */
    record Relative(PatientRef ref) implements Actor {}

    /** Another system, for a unit or for none. */
    record System(String client, Optional<HsaId> unit) implements Actor {}

    /** Someone who checks what was done: reads everything, writes nothing. */
    record Auditor(HsaId person) implements Actor {}

    enum Role implements Coded {
        CLINICIAN("clinician"),
        COORDINATOR("coordinator");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What the actor is, as tokens and published events name it. */
    default String role() {
        return switch (this) {
            case Professional professional -> professional.kind().code();
            case Patient patient -> "patient";
            case Relative relative -> "relative";
            case System system -> "system";
            case Auditor auditor -> "auditor";
        };
    }
}
