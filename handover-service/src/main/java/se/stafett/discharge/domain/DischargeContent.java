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
 * @param passed deadlines that were said not to have been kept
 */
public record DischargeContent(
        UUID id,
        PatientRef patient,
        HsaId hospital,
        HsaId provider,
        long version,
        List<Concerned> concerned,
        Optional<Contact> contact,
        Stay stay,
        Texts texts,
        Set<PassedDeadline> passed) {
    public DischargeContent {
        concerned = List.copyOf(concerned);
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
                admission.concerned(),
                Optional.empty(),
                Stay.begun(
                        admission.admittedAt(),
                        admission.neededSince(),
                        new Estimate(admission.estimatedDischarge(), notified.at())),
                Texts.begun(admission.registeredAddress()),
                Set.of());
    }

    boolean concerns(Part part) {
        return concerned.stream().anyMatch(one -> one.part() == part);
    }

    boolean concerns(HsaId unit, Part part) {
        return concerned.contains(new Concerned(unit, part));
    }

    List<HsaId> concernedUnits() {
        return concerned.stream().map(Concerned::unit).toList();
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
                id, patient, hospital, provider, version + 1, concerned, contact, stay, texts, passed);
    }

    DischargeContent with(Stay changed) {
        return new DischargeContent(
                id, patient, hospital, provider, version, concerned, contact, changed, texts, passed);
    }

    DischargeContent with(Texts changed) {
        return new DischargeContent(
                id, patient, hospital, provider, version, concerned, contact, stay, changed, passed);
    }

    DischargeContent with(Contact named) {
        return new DischargeContent(
                id, patient, hospital, provider, version, concerned, Optional.of(named), stay, texts, passed);
    }

    DischargeContent with(PassedDeadline late) {
        Set<PassedDeadline> more = new HashSet<>(passed);
        more.add(late);
        return new DischargeContent(id, patient, hospital, provider, version, concerned, contact, stay, texts, more);
    }
}
