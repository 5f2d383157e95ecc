package se.stafett.handover.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.HsaId;
import se.stafett.care.NamedId;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.handover.domain.CourseEvent;
import se.stafett.handover.domain.DueEvent;
import se.stafett.handover.domain.Gone;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.InformationKind;
import se.stafett.handover.domain.Informed;
import se.stafett.handover.domain.ItemEvent;
import se.stafett.handover.domain.ItemKind;
import se.stafett.handover.domain.ListedItem;
import se.stafett.handover.domain.MeetingEvent;
import se.stafett.handover.domain.MeetingTime;
import se.stafett.handover.domain.Part;
import se.stafett.handover.domain.Participant;
import se.stafett.handover.domain.ParticipantKind;
import se.stafett.handover.domain.PatientEvent;
import se.stafett.handover.domain.PatientsPosition;
import se.stafett.handover.domain.People;
import se.stafett.handover.domain.Position;
import se.stafett.handover.domain.Settlement;
import se.stafett.handover.domain.Unanswered;

/** Events of every kind about an invented patient: with all that they can say, and with as little as they must. */
final class DomainEvents {
    static final UUID HANDOVER = new UUID(1, 1);
    private static final UUID PLAN = new UUID(2, 1);
    private static final UUID ITEM = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final UUID MONA = new UUID(1, 4);
    private static final Instant SOON = Instant.parse("2026-03-09T09:00:00.123456Z");
    private static final PlainText REASON = new PlainText("Fel patient.");
    private static final HsaId ACCEPTED_BY = People.TOWN_THERAPIST.person();

    private DomainEvents() {}

    static Stream<HandoverEvent> all() {
        return Stream.of(course(), items(), meeting(), patient(), due()).flatMap(events -> events);
    }

    static CourseEvent.HandoverInitiated initiatedWithLittle() {
        return initiated(Optional.empty(), Protection.NONE, Optional.empty());
    }

    private static CourseEvent.HandoverInitiated initiated(
            Optional<PlainText> name, Protection protection, Optional<PlainText> reason) {
        return new CourseEvent.HandoverInitiated(
                HANDOVER,
                new Patient(People.GRETA_REF, new Personnummer("191212121212"), name, protection),
                PLAN,
                7,
                People.WARD,
                reason,
                SOON,
                List.of(new ListedItem(ITEM, ItemKind.GOAL), new ListedItem(OTHER, ItemKind.INTERVENTION)));
    }

    private static Stream<HandoverEvent> course() {
        return Stream.of(
                initiatedWithLittle(),
                initiated(
                        Optional.of(new PlainText("Tolvina Tolvansson")),
                        Protection.CONFIDENTIALITY_MARKED,
                        Optional.of(REASON)),
                new CourseEvent.HandoverCompleted(
                        HANDOVER,
                        PLAN,
                        9,
                        People.WARD,
                        List.of(new Settlement.MovedItem(ITEM, People.TOWN, ACCEPTED_BY)),
                        List.of(new Settlement.KeptItem(OTHER, REASON)),
                        Stream.of(Gone.values())
                                .map(gone -> new Settlement.LeftOutItem(NamedId.of(PLAN, gone.code()), gone))
                                .toList(),
                        new PatientsPosition(Position.AGREED, Optional.empty()),
                        true),
                new CourseEvent.HandoverCompleted(
                        HANDOVER,
                        PLAN,
                        9,
                        People.WARD,
                        List.of(),
                        List.of(),
                        List.of(),
                        new PatientsPosition(Position.UNABLE, Optional.of(REASON)),
                        false),
                new CourseEvent.HandoverCancelled(REASON),
                new CourseEvent.HandoverEnteredInError(REASON));
    }

    private static Stream<HandoverEvent> items() {
        return Stream.of(
                new ItemEvent.ItemAdded(ITEM, ItemKind.INTERVENTION),
                new ItemEvent.ItemOffered(ITEM, People.TOWN),
                new ItemEvent.OfferWithdrawn(ITEM, People.TOWN),
                new ItemEvent.ItemAccepted(ITEM, People.TOWN, ACCEPTED_BY),
                new ItemEvent.ItemDeclined(ITEM, People.TOWN, REASON),
                new ItemEvent.ItemKept(ITEM, REASON),
                new ItemEvent.ChangeProposed(ITEM, OTHER, People.TOWN, REASON));
    }

    private static Stream<HandoverEvent> meeting() {
        Stream<HandoverEvent> invited = Stream.of(ParticipantKind.values())
                .flatMap(kind -> Stream.of(Part.values())
                        .map(part -> new MeetingEvent.ParticipantInvited(MONA, participant(kind, part))));
        return Stream.concat(
                invited,
                Stream.of(
                        new MeetingEvent.ParticipantRemoved(MONA, REASON),
                        new MeetingEvent.MeetingScheduled(
                                new MeetingTime(SOON, SOON.plusSeconds(3600), Optional.of(REASON), Optional.empty())),
                        new MeetingEvent.MeetingScheduled(new MeetingTime(
                                SOON,
                                SOON.plusSeconds(3600),
                                Optional.empty(),
                                Optional.of(new PlainText("https://mote.example/1")))),
                        new MeetingEvent.ReadingConfirmed(People.TOWN, 8),
                        new MeetingEvent.MeetingOpened(List.of(MONA), true, Optional.empty()),
                        new MeetingEvent.MeetingOpened(List.of(), false, Optional.of(REASON)),
                        new MeetingEvent.SummaryWritten(REASON)));
    }

    private static Participant participant(ParticipantKind kind, Part part) {
        boolean works = kind == ParticipantKind.PROFESSIONAL;
        return new Participant(
                kind,
                new PlainText("Mona Mottagare"),
                works ? Optional.of(ACCEPTED_BY) : Optional.empty(),
                works ? Optional.of(People.TOWN) : Optional.empty(),
                part,
                works ? Optional.empty() : Optional.of(new PlainText("granne")));
    }

    private static Stream<HandoverEvent> patient() {
        Stream<HandoverEvent> told = Stream.of(InformationKind.values())
                .flatMap(what -> Stream.of(Informed.values())
                        .map(to -> new PatientEvent.InformationGiven(to, what, Optional.empty())));
        return Stream.concat(
                told,
                Stream.of(
                        new PatientEvent.InformationGiven(
                                Informed.PATIENT, InformationKind.NEXT_STEPS, Optional.of(REASON)),
                        new PatientEvent.PositionRecorded(
                                new PatientsPosition(Position.DISAGREED, Optional.of(REASON)))));
    }

    private static Stream<HandoverEvent> due() {
        return Stream.of(
                new DueEvent.HandoverFellDue(List.of(
                        new Unanswered(ITEM, Optional.of(People.TOWN)), new Unanswered(OTHER, Optional.empty()))),
                new DueEvent.HandoverEscalated(List.of()));
    }
}
