package se.stafett.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.care.HsaId;

/** Who takes part, besides the units that have custody of something. */
public record Team(HsaId draftedBy, List<Participant> participants, Optional<NamedContact> contact) {

    public Team {
        participants = List.copyOf(participants);
    }

    static Team of(HsaId draftedBy) {
        return new Team(draftedBy, List.of(), Optional.empty());
    }

    Optional<Participant> participant(UUID id) {
        return participants.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Participant> samePersonAs(Participant newcomer) {
        return participants.stream().filter(newcomer::isSamePersonAs).findFirst();
    }

    Set<HsaId> participatingUnits() {
        return participants.stream().flatMap(one -> one.unit().stream()).collect(Collectors.toSet());
    }

    Team joinedBy(Participant newcomer) {
        return new Team(
                draftedBy,
                Stream.concat(participants.stream(), Stream.of(newcomer)).toList(),
                contact);
    }

    Team without(UUID id) {
        return new Team(
                draftedBy,
                participants.stream().filter(one -> !one.id().equals(id)).toList(),
                contact);
    }

    Team with(NamedContact named) {
        return new Team(draftedBy, participants, Optional.of(named));
    }
}
