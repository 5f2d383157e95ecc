package se.stafett.plan.messaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Decimal;
import se.stafett.care.HsaId;
import se.stafett.care.IcfCode;
import se.stafett.care.KvaCode;
import se.stafett.care.Patient;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.care.Samordningsnummer;
import se.stafett.care.Story;
import se.stafett.plan.domain.Acceptance;
import se.stafett.plan.domain.AcceptanceWay;
import se.stafett.plan.domain.Achievement;
import se.stafett.plan.domain.AchievementStatus;
import se.stafett.plan.domain.Attainment;
import se.stafett.plan.domain.CallGuidance;
import se.stafett.plan.domain.ClosingReason;
import se.stafett.plan.domain.ContentEvent;
import se.stafett.plan.domain.CourseEvent;
import se.stafett.plan.domain.CustodyEvent;
import se.stafett.plan.domain.Dialogue;
import se.stafett.plan.domain.Goal;
import se.stafett.plan.domain.GoalContent;
import se.stafett.plan.domain.GoalEvent;
import se.stafett.plan.domain.GoalStatus;
import se.stafett.plan.domain.Intervention;
import se.stafett.plan.domain.InterventionContent;
import se.stafett.plan.domain.InterventionEvent;
import se.stafett.plan.domain.InterventionKind;
import se.stafett.plan.domain.InterventionStatus;
import se.stafett.plan.domain.KeptBecause;
import se.stafett.plan.domain.Measure;
import se.stafett.plan.domain.MergeEvent;
import se.stafett.plan.domain.NamedContact;
import se.stafett.plan.domain.Participant;
import se.stafett.plan.domain.ParticipantKind;
import se.stafett.plan.domain.Performer;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.plan.domain.Position;
import se.stafett.plan.domain.Priority;
import se.stafett.plan.domain.Provenance;
import se.stafett.plan.domain.Schedule;
import se.stafett.plan.domain.TextTarget;

/** Events of every kind about an invented patient: with all that they can say, and with as little as they must. */
final class DomainEvents {
    static final PatientRef REF = new PatientRef("0123456789abcdef0123456789abcdef");
    static final UUID PLAN = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID GOAL = new UUID(1, 3);
    private static final UUID TRAINING = new UUID(1, 4);
    private static final UUID MERGE = new UUID(1, 5);
    private static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    private static final HsaId HOME = new HsaId("SE0000000002-HOMEREHAB");
    private static final HsaId THERAPIST = new HsaId("SE0000000002-PT01");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PlainText WHY = text("Därför: 100 % \"så\"\n\tnästa rad 👍 \u2028 </script>");
    private static final Optional<PlainText> SAID = Optional.of(WHY);
    private static final Provenance BORN = new Provenance(OTHER, 7, new UUID(1, 6));

    private DomainEvents() {}

    static Stream<PlanEvent> all() {
        List<PlanEvent> all = new ArrayList<>();
        course(all);
        content(all);
        goals(all);
        interventions(all);
        all.add(new CustodyEvent.CustodyMoved(GOAL, WARD, HOME, new UUID(1, 7), THERAPIST));
        Stream.of(KeptBecause.values())
                .forEach(reason -> all.add(new CustodyEvent.CustodyKept(GOAL, HOME, new UUID(1, 7), reason)));
        merges(all);
        return all.stream();
    }

    private static void course(List<PlanEvent> all) {
        all.add(new CourseEvent.PlanDrafted(
                PLAN, patient(new Personnummer("191212121212"), SAID, Protection.NONE), WARD, Optional.empty()));
        all.add(new CourseEvent.PlanDrafted(
                PLAN,
                patient(new Samordningsnummer("197010632391"), Optional.empty(), Protection.PROTECTED_REGISTRATION),
                WARD,
                Optional.of(OTHER)));
        for (Position position : Position.values()) {
            all.add(new CourseEvent.PlanAgreed(position, SAID));
        }
        all.add(new CourseEvent.PlanAgreed(Position.AGREED, Optional.empty()));
        all.add(new CourseEvent.PlanHeld(WHY));
        all.add(new CourseEvent.PlanResumed());
        for (ClosingReason reason : ClosingReason.values()) {
            all.add(new CourseEvent.PlanClosed(reason, SAID, new Dialogue(true, SAID)));
        }
        all.add(new CourseEvent.PlanClosed(
                ClosingReason.MOVED, Optional.empty(), new Dialogue(false, Optional.empty())));
        all.add(new CourseEvent.PlanEnteredInError(WHY));
    }

    private static void content(List<PlanEvent> all) {
        all.add(new ContentEvent.StoryTold(new Story(SAID, SAID, SAID, SAID, SAID)));
        all.add(new ContentEvent.StoryTold(Story.untold()));
        all.add(new ContentEvent.SummaryWritten(WHY));
        for (ParticipantKind kind : ParticipantKind.values()) {
            all.add(new ContentEvent.ParticipantAdded(
                    new Participant(OTHER, kind, text("Per"), Optional.of(THERAPIST), Optional.of(HOME), SAID, SAID)));
        }
        all.add(new ContentEvent.ParticipantAdded(new Participant(
                OTHER,
                ParticipantKind.RELATIVE,
                text("Dora"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
        all.add(new ContentEvent.ParticipantRemoved(OTHER, WHY));
        all.add(new ContentEvent.ContactNamed(
                new NamedContact(text("Per"), Optional.of(THERAPIST), HOME, text("08-465 004 10"))));
        all.add(new ContentEvent.ContactNamed(
                new NamedContact(text("Per"), Optional.empty(), HOME, text("08-465 004 10"))));
        all.add(new ContentEvent.CallGuidanceGiven(
                List.of(new CallGuidance(WHY, text("1177"), text("1177")), new CallGuidance(WHY, WHY, WHY))));
        all.add(new ContentEvent.ReviewDateSet(DAY));
        for (Story.Part part : Story.Part.values()) {
            all.add(new ContentEvent.TextCorrected(new TextTarget.StoryPart(part), WHY, text("Rätt"), WHY));
        }
        all.add(new ContentEvent.TextCorrected(new TextTarget.Summary(), WHY, text("Rätt"), WHY));
        all.add(new ContentEvent.TextCorrected(new TextTarget.GoalWords(GOAL), WHY, text("Rätt"), WHY));
        all.add(new ContentEvent.TextCorrected(
                new TextTarget.InterventionDescription(TRAINING), WHY, text("Rätt"), WHY));
    }

    private static void goals(List<PlanEvent> all) {
        all.add(new GoalEvent.GoalProposed(GOAL, measured(), WARD));
        all.add(new GoalEvent.GoalProposed(GOAL, attained(), WARD));
        all.add(new GoalEvent.GoalProposed(GOAL, bare(), WARD));
        for (AcceptanceWay way : AcceptanceWay.values()) {
            all.add(new GoalEvent.GoalAccepted(GOAL, way, SAID));
        }
        all.add(new GoalEvent.GoalAccepted(GOAL, AcceptanceWay.BY_PATIENT, Optional.empty()));
        all.add(new GoalEvent.GoalDeclined(GOAL, WHY));
        all.add(new GoalEvent.GoalRevised(GOAL, attained(), WHY));
        all.add(new GoalEvent.GoalWithdrawn(GOAL, WHY));
        for (AchievementStatus status : AchievementStatus.values()) {
            all.add(new GoalEvent.GoalOutcomeRecorded(
                    GOAL, new Achievement(status, Optional.of(new Attainment(-2)), SAID)));
        }
        all.add(new GoalEvent.GoalOutcomeRecorded(
                GOAL, new Achievement(AchievementStatus.IMPROVING, Optional.empty(), Optional.empty())));
        all.add(new GoalEvent.GoalEnteredInError(GOAL, WHY));
    }

    private static void interventions(List<PlanEvent> all) {
        for (InterventionKind kind : InterventionKind.values()) {
            all.add(new InterventionEvent.InterventionPlanned(TRAINING, work(kind, new Performer.ByPatient()), HOME));
        }
        all.add(new InterventionEvent.InterventionPlanned(
                TRAINING, work(InterventionKind.ADVICE, new Performer.ByRelative(text("Dora"))), HOME));
        all.add(new InterventionEvent.InterventionPlanned(TRAINING, bareWork(), HOME));
        all.add(new InterventionEvent.InterventionRevised(
                TRAINING, work(InterventionKind.TRAINING, new Performer.ByUnit(WARD)), WHY));
        all.add(new InterventionEvent.InterventionStarted(TRAINING, DAY));
        all.add(new InterventionEvent.InterventionCompleted(TRAINING, DAY, SAID));
        all.add(new InterventionEvent.InterventionCompleted(TRAINING, DAY, Optional.empty()));
        all.add(new InterventionEvent.InterventionStopped(TRAINING, WHY));
        all.add(new InterventionEvent.InterventionEnteredInError(TRAINING, WHY));
    }

    private static void merges(List<PlanEvent> all) {
        all.add(new MergeEvent.PlanKeptApart(OTHER, WHY));
        all.add(new MergeEvent.PlanAbsorbed(MERGE, OTHER, 7, WHY, goalsInAllStates(), interventionsInAllStates()));
        all.add(new MergeEvent.PlanAbsorbed(MERGE, OTHER, 1, WHY, List.of(), List.of()));
        all.add(new MergeEvent.PlanMergedInto(MERGE, OTHER, WHY));
        all.add(new MergeEvent.PlanSeparated(MERGE, OTHER, WHY, List.of(GOAL, TRAINING)));
        all.add(new MergeEvent.PlanRestored(MERGE, OTHER, WHY, goalsInAllStates(), interventionsInAllStates()));
    }

    private static List<Goal> goalsInAllStates() {
        List<Acceptance> answers = List.of(
                new Acceptance.Pending(),
                new Acceptance.Agree(AcceptanceWay.IN_MEETING, SAID),
                new Acceptance.Disagree(WHY));
        Achievement reached = new Achievement(AchievementStatus.ACHIEVED, Optional.of(new Attainment(0)), SAID);
        return Stream.of(GoalStatus.values())
                .flatMap(status -> answers.stream()
                        .map(answer -> new Goal(
                                UUID.randomUUID(),
                                attained(),
                                status,
                                HOME,
                                answer,
                                Optional.of(reached).filter(known -> status == GoalStatus.COMPLETED),
                                SAID.filter(known -> status == GoalStatus.CANCELLED),
                                BORN)))
                .toList();
    }

    private static List<Intervention> interventionsInAllStates() {
        return Stream.of(InterventionStatus.values())
                .map(status -> new Intervention(
                        UUID.randomUUID(),
                        work(InterventionKind.TRAINING, new Performer.ByUnit(WARD)),
                        status,
                        WARD,
                        Optional.of(DAY).filter(day -> status != InterventionStatus.NOT_STARTED),
                        Optional.of(DAY).filter(day -> status == InterventionStatus.COMPLETED),
                        SAID.filter(note -> status == InterventionStatus.COMPLETED),
                        SAID.filter(reason -> status == InterventionStatus.STOPPED),
                        BORN))
                .toList();
    }

    private static Patient patient(PatientIdentifier number, Optional<PlainText> name, Protection protection) {
        return new Patient(REF, number, name, protection);
    }

    private static GoalContent measured() {
        return new GoalContent(
                WHY,
                List.of(new IcfCode("d450"), new IcfCode("b7")),
                Optional.of(new Measure.ByInstrument(
                        text("10-metre walk"),
                        Optional.of(text("m/s")),
                        Optional.of(new Decimal("-0.40")),
                        Optional.of(new Decimal("0.800000")))),
                Optional.of(Priority.HIGH),
                Optional.of(DAY));
    }

    private static GoalContent attained() {
        return new GoalContent(
                WHY,
                List.of(),
                Optional.of(new Measure.ByAttainment(Stream.of("a", "b", "c", "d", "e")
                        .map(DomainEvents::text)
                        .toList())),
                Optional.of(Priority.LOW),
                Optional.empty());
    }

    private static GoalContent bare() {
        return new GoalContent(WHY, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static InterventionContent work(InterventionKind kind, Performer performer) {
        return new InterventionContent(
                kind,
                WHY,
                Optional.of(new KvaCode("QM005")),
                List.of(GOAL, OTHER),
                performer,
                Optional.of(new Schedule(SAID, Optional.of(DAY), Optional.of(DAY.plusDays(1)))));
    }

    private static InterventionContent bareWork() {
        return new InterventionContent(
                InterventionKind.COMPENSATORY,
                WHY,
                Optional.empty(),
                List.of(GOAL),
                new Performer.ByUnit(WARD),
                Optional.empty());
    }

    private static PlainText text(String text) {
        return new PlainText(text);
    }
}
