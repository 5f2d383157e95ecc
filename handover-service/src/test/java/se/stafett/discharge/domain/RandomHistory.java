package se.stafett.discharge.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.NamedId;

/** What happens to one discharge when people do what comes to their minds. The same seed gives the same history. */
public final class RandomHistory {

    /** A command and what came of it. */
    public record Turn(
            Context context,
            DischargeCommand command,
            Decision<DischargeEvent> decision,
            Discharge before,
            Discharge after) {

        public List<DischargeEvent> events() {
            return switch (decision) {
                case Decision.Accepted<DischargeEvent> yes -> yes.events();
                case Decision.Rejected<DischargeEvent> no -> List.of();
            };
        }
    }

    private RandomHistory() {}

    /** Begins on some day of 2026, so that clocks are put forward and back in some histories. */
    public static List<Turn> of(long seed, int turns) {
        Random random = new Random(seed);
        List<Turn> history = new ArrayList<>();
        Discharge discharge = Discharge.notNotified();
        Instant now = Samples.swedish("2026-01-01T00:00").plus(Duration.ofHours(random.nextInt(365 * 24)));
        for (int turn = 0; turn < turns; turn++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(20 * 60)));
            UUID commandId = NamedId.of(new UUID(0, seed), "command " + turn);
            DischargeCommand command = new RandomCommands(random, now).on(discharge);
            Context context = new Context(now, actor(random, discharge, command), commandId);
            Decision<DischargeEvent> decision = Samples.DECIDER.decide(discharge, command, context);
            Discharge after = switch (decision) {
                case Decision.Accepted<DischargeEvent> yes -> discharge.after(yes.events());
                case Decision.Rejected<DischargeEvent> no -> discharge;
            };
            history.add(new Turn(context, command, decision, discharge, after));
            discharge = after;
        }
        return history;
    }

    /** Mostly someone who has the right. */
    private static Actor actor(Random random, Discharge discharge, DischargeCommand command) {
        if (random.nextInt(8) == 0) {
            return anyone(random);
        }
        return switch (command) {
            case PassDeadlines pass -> People.CLOCK;
            case PlanningCommand.NameContact name -> People.CENTRE_NURSE;
            case PlanningCommand.CallToPlanning call -> contactsColleague(discharge);
            case PlanningCommand.AgreePayment agree -> random.nextBoolean() ? People.HOME_THERAPIST : People.WARD_NURSE;
            case PlanningCommand planning -> People.WARD_NURSE;
            case NotifyAdmission notify -> People.WARD_COORDINATOR;
            case StayCommand stay -> People.WARD_NURSE;
            case RecordCommand onRecord -> People.WARD_COORDINATOR;
        };
    }

    private static Actor contactsColleague(Discharge discharge) {
        return discharge
                .notified()
                .flatMap(notified -> notified.content().contact())
                .map(RandomHistory::colleague)
                .orElse(People.CENTRE_NURSE);
    }

    private static Actor colleague(Contact contact) {
        return List.of(People.CENTRE_NURSE, People.HOME_THERAPIST, People.WARD_NURSE, People.CLINIC_NURSE).stream()
                .filter(one -> one.unit().equals(contact.unit()))
                .findFirst()
                .orElseThrow();
    }

    private static Actor anyone(Random random) {
        List<Actor> all = List.of(
                People.WARD_NURSE,
                People.CENTRE_NURSE,
                People.HOME_THERAPIST,
                People.CLINIC_NURSE,
                People.GRETA,
                People.NILS,
                People.DAUGHTER,
                People.CLOCK,
                People.AUDITOR);
        return all.get(random.nextInt(all.size()));
    }
}
