package se.stafett.handover.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.HsaId;
import se.stafett.care.NamedId;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.handover.domain.CourseEvent.HandoverCompleted;
import se.stafett.handover.domain.CourseEvent.HandoverInitiated;
import se.stafett.handover.domain.ItemEvent.ItemAccepted;
import se.stafett.handover.domain.ItemEvent.ItemDeclined;
import se.stafett.handover.domain.ItemEvent.ItemKept;
import se.stafett.handover.domain.ItemEvent.ItemOffered;
import se.stafett.handover.domain.MeetingEvent.MeetingOpened;
import se.stafett.handover.domain.MeetingEvent.ReadingConfirmed;
import se.stafett.handover.domain.PatientEvent.PositionRecorded;
import se.stafett.handover.domain.Settlement.KeptItem;
import se.stafett.handover.domain.Settlement.MovedItem;

/** What is handed over of an invented patient's plan: of the ward's a goal and an intervention, and what it has beside them. */
public final class Samples {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant NEXT_WEEK = Instant.parse("2026-03-09T09:00:00Z");
    static final UUID COMMAND = new UUID(7, 7);
    static final UUID HANDOVER = NamedId.of(COMMAND, "handover:0");
    static final UUID NEW_PARTICIPANT = NamedId.of(COMMAND, "participant:0");
    static final UUID NEW_PROPOSAL = NamedId.of(COMMAND, "proposal:0");
    static final UUID PLAN = new UUID(2, 1);
    static final UUID WALKING = new UUID(3, 1);
    static final UUID TRAINING = new UUID(4, 1);
    /** The ward's, planned after the handover began. */
    static final UUID STAIRS = new UUID(4, 2);
    /** The municipality's. */
    static final UUID SHOWERING = new UUID(3, 2);
    /** The ward's, and reached long ago. */
    static final UUID SITTING = new UUID(3, 3);

    static final UUID MONA = new UUID(5, 1);
    static final UUID TOLVINA = new UUID(5, 2);
    static final UUID NOWHERE = new UUID(9, 9);

    static final Patient GRETA = new Patient(
            People.GRETA_REF, new Personnummer("191212121212"), maybe("Tolvina Tolvansson"), Protection.NONE);
    static final PlainText WHY = text("Utskrivning till hemmet.");
    static final PatientsPosition AGREED = new PatientsPosition(Position.AGREED, Optional.empty());

    private Samples() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> maybe(String value) {
        return Optional.of(new PlainText(value));
    }

    static Context as(Actor actor) {
        return at(NOW, actor);
    }

    static Context at(Instant now, Actor actor) {
        return new Context(now, actor, COMMAND);
    }

    /** As known now, at version 9. */
    static PlanSnapshot plan() {
        return plan(
                9,
                goal(WALKING, People.WARD, true),
                intervention(TRAINING, People.WARD, true),
                intervention(STAIRS, People.WARD, true),
                goal(SHOWERING, People.TOWN, true),
                goal(SITTING, People.WARD, false));
    }

    static PlanSnapshot plan(long version, PlanItem... items) {
        return new PlanSnapshot(
                PLAN, version, GRETA, true, Set.of(People.WARD, People.TOWN, People.CENTRE), List.of(items));
    }

    static PlanSnapshot closedPlan() {
        PlanSnapshot open = plan();
        return new PlanSnapshot(PLAN, 10, GRETA, false, open.units(), open.items());
    }

    static PlanItem goal(UUID id, HsaId responsible, boolean open) {
        return new PlanItem(id, ItemKind.GOAL, responsible, open);
    }

    static PlanItem intervention(UUID id, HsaId responsible, boolean open) {
        return new PlanItem(id, ItemKind.INTERVENTION, responsible, open);
    }

    static HandoverInitiated initiated() {
        return new HandoverInitiated(
                HANDOVER,
                GRETA,
                PLAN,
                7,
                People.WARD,
                Optional.of(WHY),
                NEXT_WEEK,
                List.of(new ListedItem(WALKING, ItemKind.GOAL), new ListedItem(TRAINING, ItemKind.INTERVENTION)));
    }

    static ItemOffered offered(UUID item, HsaId to) {
        return new ItemOffered(item, to);
    }

    static ItemAccepted accepted(UUID item) {
        return new ItemAccepted(item, People.TOWN, People.TOWN_THERAPIST.person());
    }

    static ItemDeclined declined(UUID item) {
        return new ItemDeclined(item, People.TOWN, text("Vi har ingen plats."));
    }

    static ItemKept kept(UUID item) {
        return new ItemKept(item, text("Avslutas på avdelningen."));
    }

    static Participant mona() {
        return new Participant(
                ParticipantKind.PROFESSIONAL,
                text("Mona Mottagare"),
                Optional.of(People.TOWN_THERAPIST.person()),
                Optional.of(People.TOWN),
                Part.ARRIVING,
                Optional.empty());
    }

    static Participant tolvina() {
        return someone(ParticipantKind.PATIENT, "Tolvina Tolvansson");
    }

    static Participant someone(ParticipantKind kind, String name) {
        return new Participant(kind, text(name), Optional.empty(), Optional.empty(), Part.REMAINING, Optional.empty());
    }

    static ReadingConfirmed read() {
        return new ReadingConfirmed(People.TOWN, 8);
    }

    static MeetingTime tomorrow() {
        return new MeetingTime(
                Instant.parse("2026-03-03T12:00:00Z"),
                Instant.parse("2026-03-03T13:00:00Z"),
                maybe("Samtalsrum 2"),
                Optional.empty());
    }

    static MeetingOpened met() {
        return new MeetingOpened(List.of(), true, Optional.empty());
    }

    static PositionRecorded agreed() {
        return new PositionRecorded(AGREED);
    }

    static PatientsPosition against(String reason) {
        return new PatientsPosition(Position.DISAGREED, maybe(reason));
    }

    static HandoverCompleted completed() {
        return new HandoverCompleted(
                HANDOVER,
                PLAN,
                9,
                People.WARD,
                List.of(new MovedItem(WALKING, People.TOWN, People.TOWN_THERAPIST.person())),
                List.of(new KeptItem(TRAINING, text("Avslutas på avdelningen."))),
                List.of(),
                AGREED,
                true);
    }
}
