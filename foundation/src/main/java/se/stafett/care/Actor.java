package se.stafett.care;

import java.util.Optional;

/** Who acts. */
public sealed interface Actor {

    /** Someone at work, under the commission that they have chosen to act by. */
    record Professional(HsaId person, HsaId unit, HsaId provider, Role role) implements Actor {}

    record Patient(PatientRef ref) implements Actor {}

    /** Someone close to a patient; {@code ref} stands for the relative, not for the patient. */
    record Relative(PatientRef ref) implements Actor {}

    /** Another system, for a unit or for none. */
    record System(String client, Optional<HsaId> unit) implements Actor {}

    /** Someone who checks what was done: reads everything, writes nothing. */
    record Auditor(HsaId person) implements Actor {}

    enum Role {
        CLINICIAN,
        COORDINATOR
    }
}
