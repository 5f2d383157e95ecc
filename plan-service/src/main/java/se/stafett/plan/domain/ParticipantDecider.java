package se.stafett.plan.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Requirement;
import se.stafett.plan.domain.ContentCommand.AddParticipant;
import se.stafett.plan.domain.ContentCommand.RemoveParticipant;
import se.stafett.plan.domain.ContentEvent.ParticipantAdded;
import se.stafett.plan.domain.ContentEvent.ParticipantRemoved;
import se.stafett.plan.domain.ContentRefusal.AlreadyTakesPart;
import se.stafett.plan.domain.ContentRefusal.ParticipantNotFound;
import se.stafett.plan.domain.ContentRefusal.ProfessionalWithoutUnit;
import se.stafett.plan.domain.ContentRefusal.TooMany;

/** Whether someone joins or leaves the plan. */
final class ParticipantDecider {

    private static final int MOST_PARTICIPANTS = 50;

    private ParticipantDecider() {}

    static Decision<PlanEvent> add(OpenPlan plan, AddParticipant command, Context context) {
        Team team = plan.content().team();
        Participant newcomer = command.as(context.newId("participant", 0));
        return require(isComplete(newcomer), new ProfessionalWithoutUnit())
                .and(team.participants().size() < MOST_PARTICIPANTS, new TooMany("participants", MOST_PARTICIPANTS))
                .and(isNewTo(team, newcomer))
                .then(new ParticipantAdded(newcomer));
    }

    static Decision<PlanEvent> remove(OpenPlan plan, RemoveParticipant command) {
        return require(
                        plan.content().team().participant(command.participant()).isPresent(),
                        new ParticipantNotFound(command.participant()))
                .then(new ParticipantRemoved(command.participant(), command.reason()));
    }

    private static boolean isComplete(Participant newcomer) {
        return newcomer.kind() != ParticipantKind.PROFESSIONAL
                || newcomer.person().isPresent() && newcomer.unit().isPresent();
    }

    private static Requirement isNewTo(Team team, Participant newcomer) {
        return team.samePersonAs(newcomer)
                .map(present -> require(false, new AlreadyTakesPart(present.id())))
                .orElse(nothing());
    }
}
