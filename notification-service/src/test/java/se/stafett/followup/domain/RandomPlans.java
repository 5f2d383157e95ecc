package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.followup.domain.PlanGoal.Standing;

/** A plan as it may look from one version to the next: items come and go between units, and it ends sooner or later. */
final class RandomPlans {

    private static final List<HsaId> UNITS = List.of(People.WARD, People.HOME, People.CENTRE);

    private final Random random;

    RandomPlans(Random random) {
        this.random = random;
    }

    PlanSnapshot next(long version, LocalDate today) {
        List<PlanGoal> goals = new ArrayList<>();
        for (int goal = 1; goal <= 3; goal++) {
            goals.add(new PlanGoal(
                    new UUID(1, goal), unit(), any(List.of(Standing.values())), goal == 2 || random.nextInt(4) == 0));
        }
        List<PlanIntervention> interventions = new ArrayList<>();
        for (int intervention = 4; intervention <= 5; intervention++) {
            interventions.add(
                    new PlanIntervention(new UUID(1, intervention), unit(), random.nextBoolean(), intervention == 4));
        }
        return new PlanSnapshot(
                Samples.PLAN,
                version,
                Samples.GRETA,
                random.nextInt(12) == 0 ? any(List.of(PlanStatus.values())) : PlanStatus.ACTIVE,
                People.WARD,
                random.nextBoolean() ? Optional.of(unit()) : Optional.empty(),
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(today.plusDays(random.nextInt(60))),
                goals,
                interventions);
    }

    private HsaId unit() {
        return random.nextInt(3) == 0 ? any(UNITS) : People.WARD;
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
