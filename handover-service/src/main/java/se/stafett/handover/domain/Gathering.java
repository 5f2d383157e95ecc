package se.stafett.handover.domain;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/**
 * Those who come together, what they have read and when they meet.
 *
 * @param readings the latest version of the plan that each unit has read
 * @param meeting present once the meeting has been opened
 */
public record Gathering(
        Map<UUID, Participant> participants,
        Map<HsaId, Long> readings,
        Optional<MeetingTime> scheduled,
        Optional<Meeting> meeting,
        Optional<PlainText> summary) {
    public Gathering {
        participants = Collections.unmodifiableMap(new LinkedHashMap<>(participants));
        readings = Map.copyOf(readings);
    }

    static Gathering none() {
        return new Gathering(Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean hasMet() {
        return meeting.isPresent();
    }

    boolean hasParticipant(UUID id) {
        return participants.containsKey(id);
    }

    boolean isPatient(UUID id) {
        Participant participant = participants.get(id);
        return participant != null && participant.kind() == ParticipantKind.PATIENT;
    }

    Optional<Long> readBy(HsaId unit) {
        return Optional.ofNullable(readings.get(unit));
    }

    Set<HsaId> units() {
        return participants.values().stream()
                .flatMap(one -> one.unit().stream())
                .collect(Collectors.toSet());
    }

    /** The one who takes part already and is the same person. */
    Optional<UUID> same(Participant newcomer) {
        return participants.entrySet().stream()
                .filter(one -> one.getValue().isSameAs(newcomer))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Gathering joinedBy(UUID id, Participant newcomer) {
        Map<UUID, Participant> joined = new LinkedHashMap<>(participants);
        if (joined.put(id, newcomer) != null) {
            throw new IllegalHistory(id + " takes part already");
        }
        return new Gathering(joined, readings, scheduled, meeting, summary);
    }

    Gathering without(UUID id) {
        Map<UUID, Participant> remaining = new LinkedHashMap<>(participants);
        if (remaining.remove(id) == null) {
            throw new IllegalHistory(id + " does not take part");
        }
        return new Gathering(remaining, readings, scheduled, meeting, summary);
    }

    Gathering read(HsaId unit, long planVersion) {
        Map<HsaId, Long> read = new HashMap<>(readings);
        read.put(unit, planVersion);
        return new Gathering(participants, read, scheduled, meeting, summary);
    }

    Gathering scheduledAt(MeetingTime time) {
        return new Gathering(participants, readings, Optional.of(time), meeting, summary);
    }

    Gathering met(Meeting opened) {
        return new Gathering(participants, readings, scheduled, Optional.of(opened), summary);
    }

    Gathering summedUp(PlainText text) {
        return new Gathering(participants, readings, scheduled, meeting, Optional.of(text));
    }
}
