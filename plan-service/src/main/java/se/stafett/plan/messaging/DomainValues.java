package se.stafett.plan.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.Decimal;
import se.stafett.care.HsaId;
import se.stafett.care.IcfCode;
import se.stafett.care.KvaCode;
import se.stafett.care.Patient;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.care.Story;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanIntervention;
import se.stafett.plan.domain.Acceptance;
import se.stafett.plan.domain.AcceptanceWay;
import se.stafett.plan.domain.Achievement;
import se.stafett.plan.domain.AchievementStatus;
import se.stafett.plan.domain.Attainment;
import se.stafett.plan.domain.CallGuidance;
import se.stafett.plan.domain.Dialogue;
import se.stafett.plan.domain.Goal;
import se.stafett.plan.domain.GoalContent;
import se.stafett.plan.domain.GoalStatus;
import se.stafett.plan.domain.Intervention;
import se.stafett.plan.domain.InterventionContent;
import se.stafett.plan.domain.InterventionKind;
import se.stafett.plan.domain.InterventionStatus;
import se.stafett.plan.domain.Measure;
import se.stafett.plan.domain.NamedContact;
import se.stafett.plan.domain.Participant;
import se.stafett.plan.domain.ParticipantKind;
import se.stafett.plan.domain.Performer;
import se.stafett.plan.domain.Priority;
import se.stafett.plan.domain.Provenance;
import se.stafett.plan.domain.Schedule;

/** The domain's values from their published form. What was once published had the right form, so that it is trusted. */
final class DomainValues {
    private DomainValues() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> textIf(@Nullable String value) {
        return Optional.ofNullable(value).map(PlainText::new);
    }

    private static Optional<HsaId> hsaIf(@Nullable String value) {
        return Optional.ofNullable(value).map(HsaId::new);
    }

    static <E extends Enum<E> & Coded> E word(Class<E> list, String code) {
        return Coded.parse(list, code).trusted();
    }

    /** The identifier stands in its stored form, twelve characters, so that the day does not matter. */
    static Patient patient(PatientRef ref, se.stafett.contracts.payload.Patient patient) {
        return new Patient(
                ref,
                PatientIdentifier.parse(patient.system(), patient.value(), LocalDate.MAX)
                        .trusted(),
                textIf(patient.name()),
                Optional.ofNullable(patient.protection())
                        .map(code -> word(Protection.class, code))
                        .orElse(Protection.NONE));
    }

    static Story story(se.stafett.contracts.payload.Story story) {
        return new Story(
                textIf(story.lifeSituation()),
                textIf(story.drive()),
                textIf(story.resources()),
                textIf(story.abilities()),
                textIf(story.needs()));
    }

    static Participant participant(se.stafett.contracts.plan.Participant participant) {
        return new Participant(
                participant.id(),
                word(ParticipantKind.class, participant.kind()),
                text(participant.name()),
                hsaIf(participant.person()),
                hsaIf(participant.unit()),
                textIf(participant.relation()),
                textIf(participant.phone()));
    }

    static NamedContact contact(se.stafett.contracts.plan.NamedContact contact) {
        return new NamedContact(
                text(contact.name()), hsaIf(contact.person()), new HsaId(contact.unit()), text(contact.phone()));
    }

    static CallGuidance guidance(se.stafett.contracts.plan.CallGuidance guidance) {
        return new CallGuidance(text(guidance.when()), text(guidance.whom()), text(guidance.phone()));
    }

    static Dialogue dialogue(se.stafett.contracts.plan.Dialogue dialogue) {
        return new Dialogue(dialogue.held(), textIf(dialogue.note()));
    }

    static GoalContent goal(se.stafett.contracts.plan.GoalContent content) {
        return new GoalContent(
                text(content.words()),
                content.icf().stream().map(IcfCode::new).toList(),
                Optional.ofNullable(content.measure()).map(DomainValues::measure),
                Optional.ofNullable(content.priority()).map(code -> word(Priority.class, code)),
                Optional.ofNullable(content.targetDate()));
    }

    private static Measure measure(se.stafett.contracts.plan.Measure measure) {
        List<String> levels = measure.gas();
        if (levels != null) {
            return new Measure.ByAttainment(levels.stream().map(PlainText::new).toList());
        }
        return new Measure.ByInstrument(
                text(Objects.requireNonNull(measure.instrument())),
                textIf(measure.unit()),
                Optional.ofNullable(measure.baseline()).map(Decimal::new),
                Optional.ofNullable(measure.target()).map(Decimal::new));
    }

    static Achievement achievement(se.stafett.contracts.plan.Achievement reached) {
        return new Achievement(
                word(AchievementStatus.class, reached.status()),
                Optional.ofNullable(reached.gas()).map(Attainment::new),
                textIf(reached.note()));
    }

    static InterventionContent intervention(se.stafett.contracts.plan.InterventionContent content) {
        return new InterventionContent(
                word(InterventionKind.class, content.kind()),
                text(content.description()),
                Optional.ofNullable(content.kva()).map(KvaCode::new),
                content.goals(),
                performer(content.performer()),
                Optional.ofNullable(content.schedule())
                        .map(schedule -> new Schedule(
                                textIf(schedule.text()),
                                Optional.ofNullable(schedule.from()),
                                Optional.ofNullable(schedule.to()))));
    }

    private static Performer performer(se.stafett.contracts.plan.Performer performer) {
        return switch (performer.kind()) {
            case "unit" -> new Performer.ByUnit(new HsaId(Objects.requireNonNull(performer.unit())));
            case "patient" -> new Performer.ByPatient();
            case "relative" -> new Performer.ByRelative(text(Objects.requireNonNull(performer.name())));
            default -> throw new IllegalArgumentException("no performer is a " + performer.kind());
        };
    }

    static List<Goal> goals(List<PlanGoal> goals) {
        return goals.stream()
                .map(goal -> new Goal(
                        goal.id(),
                        goal(goal.content()),
                        word(GoalStatus.class, goal.status()),
                        new HsaId(goal.responsible()),
                        acceptance(goal.acceptance()),
                        Optional.ofNullable(goal.achievement()).map(DomainValues::achievement),
                        textIf(goal.reason()),
                        provenance(goal.provenance())))
                .toList();
    }

    private static Acceptance acceptance(se.stafett.contracts.plan.Acceptance acceptance) {
        return switch (acceptance.position()) {
            case "pending" -> new Acceptance.Pending();
            case "agree" ->
                new Acceptance.Agree(
                        word(AcceptanceWay.class, Objects.requireNonNull(acceptance.given())),
                        textIf(acceptance.note()));
            case "disagree" -> new Acceptance.Disagree(text(Objects.requireNonNull(acceptance.reason())));
            default -> throw new IllegalArgumentException("no acceptance is " + acceptance.position());
        };
    }

    static List<Intervention> interventions(List<PlanIntervention> interventions) {
        return interventions.stream()
                .map(intervention -> new Intervention(
                        intervention.id(),
                        intervention(intervention.content()),
                        word(InterventionStatus.class, intervention.status()),
                        new HsaId(intervention.responsible()),
                        Optional.ofNullable(intervention.startedOn()),
                        Optional.ofNullable(intervention.completedOn()),
                        textIf(intervention.note()),
                        textIf(intervention.reason()),
                        provenance(intervention.provenance())))
                .toList();
    }

    private static Provenance provenance(se.stafett.contracts.plan.Provenance provenance) {
        return new Provenance(provenance.plan(), provenance.version(), provenance.event());
    }
}
