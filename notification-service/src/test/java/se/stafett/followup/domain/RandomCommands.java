package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Decimal;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.followup.domain.AutomaticCommand.EndWithPlan;
import se.stafett.followup.domain.AutomaticCommand.FollowCustody;
import se.stafett.followup.domain.AutomaticCommand.FollowReviewDate;
import se.stafett.followup.domain.AutomaticCommand.PassTime;
import se.stafett.followup.domain.RecordCommand.CorrectText;
import se.stafett.followup.domain.RecordCommand.MarkEntryInError;
import se.stafett.followup.domain.WorkCommand.CancelFollowUp;
import se.stafett.followup.domain.WorkCommand.CheckDevice;
import se.stafett.followup.domain.WorkCommand.ConcludeFollowUp;
import se.stafett.followup.domain.WorkCommand.RecordAchievement;
import se.stafett.followup.domain.WorkCommand.TellExperience;

/** Commands as they may come: mostly sound, some not. */
final class RandomCommands {

    private final Random random;
    private final LocalDate today;
    private final PlanSnapshot plan;

    RandomCommands(Random random, LocalDate today, PlanSnapshot plan) {
        this.random = random;
        this.today = today;
        this.plan = plan;
    }

    FollowUpCommand on(FollowUp followUp) {
        return followUp.scheduled()
                .filter(scheduled -> random.nextInt(40) != 0)
                .map(this::work)
                .orElseGet(() -> new ScheduleFollowUp(plan));
    }

    /** Who it would most likely be asked by. */
    Actor actor(FollowUpCommand command, FollowUp followUp) {
        boolean automatic = command instanceof AutomaticCommand || command instanceof ScheduleFollowUp;
        return switch (random.nextInt(20)) {
            case 0 -> People.HOME_THERAPIST;
            case 1 -> People.GRETA;
            case 2 -> People.DAUGHTER;
            case 3 -> People.AUDITOR;
            case 4 -> People.NILS;
            case 5 -> People.WARD_COORDINATOR;
            default -> automatic ? People.PLANS : ofUnit(followUp);
        };
    }

    private static Actor ofUnit(FollowUp followUp) {
        HsaId unit = followUp.scheduled().map(ScheduledFollowUp::unit).orElse(People.WARD);
        return new Actor.Professional(
                new HsaId("SE0000000001-OT01"), unit, new HsaId("SE0000000009-REGION"), Actor.Role.CLINICIAN);
    }

    private FollowUpCommand work(ScheduledFollowUp followUp) {
        return switch (random.nextInt(30)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> new RecordAchievement(known(), achievement(), plan);
            case 8, 9 -> Samples.scored(score());
            case 10, 11 -> new CheckDevice(new UUID(1, 4 + random.nextInt(3)), random.nextBoolean(), maybe(), plan);
            case 12, 13 -> new TellExperience(any(List.of(Teller.values())), text());
            case 14, 15, 16 -> new FollowReviewDate(plan);
            case 17, 18, 19 -> new FollowCustody(plan);
            case 20, 21 -> new EndWithPlan(plan);
            case 22, 23 -> new PassTime();
            case 24 -> new ConcludeFollowUp(conclusion(), plan);
            case 25 -> random.nextInt(6) == 0 ? new CancelFollowUp(text(), plan) : new PassTime();
            case 26, 27 -> new MarkEntryInError(entry(followUp), text());
            default -> correction(followUp);
        };
    }

    private CorrectText correction(ScheduledFollowUp followUp) {
        TextTarget target = any(List.of(
                new TextTarget.GoalNote(known()),
                new TextTarget.EntryText(any(List.of(Entry.Kind.values())), entry(followUp)),
                new TextTarget.DialogueNote(),
                new TextTarget.CancellationReason()));
        PlainText wrong =
                followUp.text(target).filter(now -> random.nextInt(6) != 0).orElseGet(this::text);
        return new CorrectText(target, wrong, text(), text());
    }

    private Conclusion conclusion() {
        boolean met = random.nextBoolean();
        return new Conclusion(
                any(List.of(Outcome.values())),
                met,
                met == (random.nextInt(10) == 0) ? Optional.of(random.nextBoolean()) : Optional.empty(),
                new Dialogue(random.nextBoolean(), maybe()),
                random.nextBoolean() ? Optional.of(today.plusDays(random.nextInt(100) - 3L)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(any(List.of(OutcomeCode.values()))) : Optional.empty());
    }

    private Achievement achievement() {
        AchievementStatus status =
                random.nextBoolean() ? AchievementStatus.ACHIEVED : any(List.of(AchievementStatus.values()));
        Optional<Attainment> level =
                random.nextInt(4) == 0 ? Optional.of(new Attainment(random.nextInt(5) - 2)) : Optional.empty();
        return new Achievement(status, level, maybe());
    }

    private Score score() {
        return new Score(
                new InstrumentCode("tug"),
                Optional.empty(),
                today.minusDays(random.nextInt(30) - 1L),
                new Decimal(Integer.toString(random.nextInt(60))),
                maybe());
    }

    private UUID known() {
        return new UUID(1, 1 + random.nextInt(random.nextInt(10) == 0 ? 6 : 3));
    }

    private UUID entry(ScheduledFollowUp followUp) {
        List<UUID> ids = List.copyOf(followUp.content().findings().entries().keySet());
        return ids.isEmpty() || random.nextInt(15) == 0 ? new UUID(9, 9) : any(ids);
    }

    private PlainText text() {
        return Samples.text("Text " + random.nextInt(1000));
    }

    private Optional<PlainText> maybe() {
        return random.nextBoolean() ? Optional.of(text()) : Optional.empty();
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
