package se.stafett.notice.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.payload.By;
import se.stafett.notice.domain.About;
import se.stafett.notice.domain.NoticeKind;
import se.stafett.notice.domain.Recipient;
import se.stafett.notice.domain.Step;

/**
 * When and around what something happened.
 *
 * @param units the HSA-ids of those who take part
 * @param by who did it, and need not be told
 */
record Occasion(About about, String patientRef, Instant at, Set<String> units, By by) {

    Recipient patient() {
        return new Recipient.Patient(new PatientRef(patientRef));
    }

    static Recipient unit(String hsaId) {
        return new Recipient.Unit(new HsaId(hsaId));
    }

    /** All who take part, for what time brings. */
    List<Recipient> everyUnit() {
        return units.stream().map(Occasion::unit).toList();
    }

    /** Those who take part, but not the one who did it. */
    List<Recipient> others() {
        return units.stream()
                .filter(unit -> !unit.equals(by.unit()))
                .map(Occasion::unit)
                .toList();
    }

    /** {@link #others} and the patient, unless it was the patient. */
    List<Recipient> everybodyElse() {
        List<Recipient> all = new ArrayList<>(others());
        if (!by.role().equals("patient")) {
            all.add(patient());
        }
        return all;
    }

    List<Step> notify(List<Recipient> to, NoticeKind kind) {
        return to.stream().<Step>map(one -> new Step.Notify(one, kind, about)).toList();
    }

    List<Step> notify(Recipient to, NoticeKind kind) {
        return notify(List.of(to), kind);
    }

    /** A unit, unless it did it itself. */
    List<Step> notifyUnless(String unit, NoticeKind kind) {
        return unit.equals(by.unit()) ? List.of() : notify(unit(unit), kind);
    }

    List<Step> remind(List<Recipient> to, NoticeKind kind, Instant due) {
        return to.stream()
                .<Step>map(one -> new Step.Remind(one, kind, about, due))
                .toList();
    }

    Step settle(NoticeKind kind) {
        return Step.Settle.forAll(kind, about);
    }

    Step settle(NoticeKind kind, String unit) {
        return new Step.Settle(Optional.of(unit(unit)), kind, about);
    }

    static About assessment(UUID id) {
        return new About("assessment", id);
    }

    @SafeVarargs
    static List<Step> all(List<Step>... parts) {
        return List.of(parts).stream().flatMap(List::stream).toList();
    }
}
