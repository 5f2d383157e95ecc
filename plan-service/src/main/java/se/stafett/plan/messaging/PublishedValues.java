package se.stafett.plan.messaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.IcfCode;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.Acceptance;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.CallGuidance;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.Measure;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanIntervention;
import se.stafett.contracts.plan.Provenance;
import se.stafett.contracts.plan.Schedule;
import se.stafett.contracts.plan.TextTarget;

/** The published form of the domain's values: plain text and numbers, absent where the domain says empty. */
final class PublishedValues {
    private PublishedValues() {}

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    static @Nullable String published(Optional<PlainText> text) {
        return text.map(PlainText::value).orElse(null);
    }

    private static @Nullable String hsa(Optional<HsaId> id) {
        return id.map(HsaId::value).orElse(null);
    }

    private static @Nullable String code(Optional<? extends Coded> word) {
        return word.map(Coded::code).orElse(null);
    }

    static Patient published(se.stafett.care.Patient patient) {
        return new Patient(
                patient.identifier().system(),
                patient.identifier().value(),
                published(patient.name()),
                patient.protection() == Protection.NONE
                        ? null
                        : patient.protection().code());
    }

    static Story published(se.stafett.care.Story story) {
        return new Story(
                published(story.lifeSituation()),
                published(story.drive()),
                published(story.resources()),
                published(story.abilities()),
                published(story.needs()));
    }

    static TextTarget published(se.stafett.plan.domain.TextTarget target) {
        return switch (target) {
            case se.stafett.plan.domain.TextTarget.Summary summary -> TextTarget.summary();
            case se.stafett.plan.domain.TextTarget.StoryPart story ->
                TextTarget.story(story.part().path());
            case se.stafett.plan.domain.TextTarget.GoalWords words -> TextTarget.words(words.goal());
            case se.stafett.plan.domain.TextTarget.InterventionDescription description ->
                TextTarget.description(description.intervention());
        };
    }

    static Participant published(se.stafett.plan.domain.Participant participant) {
        return new Participant(
                participant.id(),
                participant.kind().code(),
                participant.name().value(),
                hsa(participant.person()),
                hsa(participant.unit()),
                published(participant.relation()),
                published(participant.phone()));
    }

    static NamedContact published(se.stafett.plan.domain.NamedContact contact) {
        return new NamedContact(
                contact.name().value(),
                hsa(contact.person()),
                contact.unit().value(),
                contact.phone().value());
    }

    static CallGuidance published(se.stafett.plan.domain.CallGuidance guidance) {
        return new CallGuidance(
                guidance.when().value(),
                guidance.whom().value(),
                guidance.phone().value());
    }

    static Dialogue published(se.stafett.plan.domain.Dialogue dialogue) {
        return new Dialogue(dialogue.held(), published(dialogue.note()));
    }

    static GoalContent published(se.stafett.plan.domain.GoalContent content) {
        return new GoalContent(
                content.words().value(),
                content.icf().stream().map(IcfCode::value).toList(),
                orNull(content.measure().map(PublishedValues::measure)),
                code(content.priority()),
                orNull(content.targetDate()));
    }

    private static Measure measure(se.stafett.plan.domain.Measure measure) {
        return switch (measure) {
            case se.stafett.plan.domain.Measure.ByInstrument by ->
                Measure.byInstrument(
                        by.instrument().value(),
                        published(by.unit()),
                        orNull(by.baseline().map(Object::toString)),
                        orNull(by.target().map(Object::toString)));
            case se.stafett.plan.domain.Measure.ByAttainment by ->
                Measure.byAttainment(by.levels().stream().map(PlainText::value).toList());
        };
    }

    static Achievement published(se.stafett.plan.domain.Achievement achievement) {
        return new Achievement(
                achievement.status().code(),
                orNull(achievement.attainment().map(se.stafett.plan.domain.Attainment::level)),
                published(achievement.note()));
    }

    static InterventionContent published(se.stafett.plan.domain.InterventionContent content) {
        return new InterventionContent(
                content.kind().code(),
                content.description().value(),
                orNull(content.kva().map(Object::toString)),
                content.goals(),
                performer(content.performer()),
                orNull(content.schedule().map(PublishedValues::schedule)));
    }

    private static Performer performer(se.stafett.plan.domain.Performer performer) {
        return switch (performer) {
            case se.stafett.plan.domain.Performer.ByUnit by ->
                new Performer("unit", by.unit().value(), null);
            case se.stafett.plan.domain.Performer.ByPatient by -> new Performer("patient", null, null);
            case se.stafett.plan.domain.Performer.ByRelative by ->
                new Performer("relative", null, by.name().value());
        };
    }

    private static Schedule schedule(se.stafett.plan.domain.Schedule schedule) {
        return new Schedule(published(schedule.text()), orNull(schedule.from()), orNull(schedule.to()));
    }

    static List<PlanGoal> goals(List<se.stafett.plan.domain.Goal> goals) {
        return goals.stream()
                .map(goal -> new PlanGoal(
                        goal.id(),
                        published(goal.content()),
                        goal.status().code(),
                        goal.responsible().value(),
                        acceptance(goal.acceptance()),
                        orNull(goal.achievement().map(PublishedValues::published)),
                        published(goal.reason()),
                        provenance(goal.provenance())))
                .toList();
    }

    private static Acceptance acceptance(se.stafett.plan.domain.Acceptance acceptance) {
        return switch (acceptance) {
            case se.stafett.plan.domain.Acceptance.Pending pending -> new Acceptance("pending", null, null, null);
            case se.stafett.plan.domain.Acceptance.Agree agree ->
                new Acceptance("agree", agree.given().code(), published(agree.note()), null);
            case se.stafett.plan.domain.Acceptance.Disagree disagree ->
                new Acceptance("disagree", null, null, disagree.reason().value());
        };
    }

    static List<PlanIntervention> interventions(List<se.stafett.plan.domain.Intervention> interventions) {
        return interventions.stream()
                .map(intervention -> new PlanIntervention(
                        intervention.id(),
                        published(intervention.content()),
                        intervention.status().code(),
                        intervention.responsible().value(),
                        orNull(intervention.startedOn()),
                        orNull(intervention.completedOn()),
                        published(intervention.note()),
                        published(intervention.reason()),
                        provenance(intervention.provenance())))
                .toList();
    }

    private static Provenance provenance(se.stafett.plan.domain.Provenance provenance) {
        return new Provenance(provenance.plan(), provenance.version(), provenance.event());
    }
}
