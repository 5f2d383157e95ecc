package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.NEW_PARTICIPANT;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.text;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.plan.domain.ContentCommand.AddParticipant;
import se.stafett.plan.domain.ContentCommand.RemoveParticipant;
import se.stafett.plan.domain.ContentEvent.ParticipantAdded;
import se.stafett.plan.domain.ContentEvent.ParticipantRemoved;
import se.stafett.plan.domain.ContentRefusal.AlreadyTakesPart;
import se.stafett.plan.domain.ContentRefusal.ParticipantNotFound;
import se.stafett.plan.domain.ContentRefusal.ProfessionalWithoutUnit;
import se.stafett.plan.domain.ContentRefusal.TooMany;

class ParticipantDeciderTest {

    private static final AddParticipant THERAPIST = new AddParticipant(
            ParticipantKind.PROFESSIONAL,
            text("Fysioterapeut"),
            Optional.of(HOME_THERAPIST_ID),
            Optional.of(HOME),
            Optional.empty(),
            Optional.empty());
    private static final AddParticipant DAUGHTER = new AddParticipant(
            ParticipantKind.RELATIVE,
            text("Anna"),
            Optional.empty(),
            Optional.empty(),
            maybe("dotter"),
            maybe("070-174 06 05"));

    @Test
    void professionals_and_relatives_take_part() {
        given(drafted()).when(THERAPIST, as(WARD_THERAPIST)).then(new ParticipantAdded(THERAPIST.as(NEW_PARTICIPANT)));
        given(drafted()).when(DAUGHTER, as(WARD_THERAPIST)).then(new ParticipantAdded(DAUGHTER.as(NEW_PARTICIPANT)));
    }

    @Test
    void a_professional_takes_part_for_a_unit() {
        AddParticipant nowhere = new AddParticipant(
                ParticipantKind.PROFESSIONAL,
                text("Fysioterapeut"),
                Optional.of(HOME_THERAPIST_ID),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        given(drafted()).when(nowhere, as(WARD_THERAPIST)).thenRejected(new ProfessionalWithoutUnit());
    }

    @Test
    void nobody_takes_part_twice() {
        given(drafted(), homeTakesPart())
                .when(THERAPIST, as(WARD_THERAPIST))
                .thenRejected(new AlreadyTakesPart(id("participant")));
        given(drafted(), new ParticipantAdded(DAUGHTER.as(id("daughter"))))
                .when(DAUGHTER, as(WARD_THERAPIST))
                .thenRejected(new AlreadyTakesPart(id("daughter")));
    }

    @Test
    void a_circle_of_fifty_is_closed() {
        PlanEvent[] crowd = IntStream.range(0, 50)
                .mapToObj(number -> new AddParticipant(
                                ParticipantKind.OTHER,
                                text("Granne " + number),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .as(id("neighbour " + number)))
                .map(ParticipantAdded::new)
                .toArray(PlanEvent[]::new);
        given(Stream.concat(Stream.of(drafted()), Stream.of(crowd)).toArray(PlanEvent[]::new))
                .when(DAUGHTER, as(WARD_THERAPIST))
                .thenRejected(new TooMany("participants", 50));
    }

    @Test
    void who_takes_part_can_leave() {
        given(drafted(), homeTakesPart())
                .when(new RemoveParticipant(id("participant"), text("Slutat")), as(WARD_THERAPIST))
                .then(new ParticipantRemoved(id("participant"), text("Slutat")));
        given(drafted())
                .when(new RemoveParticipant(id("participant"), text("Slutat")), as(WARD_THERAPIST))
                .thenRejected(new ParticipantNotFound(id("participant")));
    }
}
