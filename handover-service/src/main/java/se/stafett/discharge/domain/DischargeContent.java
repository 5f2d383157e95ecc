package se.stafett.discharge.domain;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.discharge.domain.NoticeEvent.AdmissionNotified;

/**
 * What a discharge holds, whatever its state.
 *
 * @param contact the one that stands
 * @param neared deadlines that were warned of
 * @param passed deadlines that were said not to have been kept
 */
public record DischargeContent(
        UUID id,
        PatientRef patient,
        HsaId hospital,
        HsaId provider,
        long version,
        Concerns concerned,
        Optional<Contact> contact,
        Stay stay,
        Texts texts,
        Set<DueDeadline> neared,
        Set<DueDeadline> passed) {
    public DischargeContent {
        neared = Set.copyOf(neared);
        passed = Set.copyOf(passed);
    }

    static DischargeContent begun(AdmissionNotified notified) {
        Admission admission = notified.admission();
        return new DischargeContent(
                notified.discharge(),
                admission.patient().ref(),
                notified.hospital(),
                notified.provider(),
                1,
                Concerns.ofAdmission(admission.concerned(), notified.at()),
                Optional.empty(),
                Stay.begun(
                        admission.admittedAt(),
                        admission.neededSince(),
                        new Estimate(admission.estimatedDischarge(), notified.at())),
                Texts.begun(admission.registeredAddress()),
                Set.of(),
                Set.of());
    }

    boolean concerns(Part part) {
        return concerned.since(part).isPresent();
    }

    boolean concerns(HsaId unit, Part part) {
        return concerned.include(unit, part);
    }

    List<HsaId> concernedUnits() {
        return concerned.units();
    }

    NavigableSet<HsaId> units() {
        NavigableSet<HsaId> units = new TreeSet<>(concernedUnits());
        units.add(hospital);
        contact.map(Contact::unit).ifPresent(units::add);
        return units;
    }

    /** Those who can be given information: those concerned, and the contact. */
    Set<HsaId> receivers() {
        Set<HsaId> receivers = new TreeSet<>(units());
        receivers.remove(hospital);
        return receivers;
    }

    DischargeContent next() {
        return new DischargeContent(
                id, patient, hospital, provider, version + 1, concerned, contact, stay, texts, neared, passed);
    }

    DischargeContent with(Concerns changed) {
        return new DischargeContent(
                id, patient, hospital, provider, version, changed, contact, stay, texts, neared, passed);
    }

    DischargeContent with(Stay changed) {
        return new DischargeContent(
                id, patient, hospital, provider, version, concerned, contact, changed, texts, neared, passed);
    }

    DischargeContent with(Texts changed) {
        return new DischargeContent(
                id, patient, hospital, provider, version, concerned, contact, stay, changed, neared, passed);
    }

    DischargeContent with(Contact named) {
        return new DischargeContent(
                id, patient, hospital, provider, version, concerned, Optional.of(named), stay, texts, neared, passed);
    }

    DischargeContent warnedOf(DueDeadline near) {
        return new DischargeContent(
                id, patient, hospital, provider, version, concerned, contact, stay, texts, and(neared, near), passed);
    }

    DischargeContent late(DueDeadline late) {
        return new DischargeContent(
                id, patient, hospital, provider, version, concerned, contact, stay, texts, neared, and(passed, late));
    }

    private static Set<DueDeadline> and(Set<DueDeadline> some, DueDeadline one) {
        Set<DueDeadline> more = new HashSet<>(some);
        more.add(one);
        return more;
    }
}
