package se.stafett.plan.input;

import java.util.Map;
import java.util.UUID;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;

/** What bad requests are about: a patient's draft, someone else's plan, and a secret that must come out nowhere. */
final class Scene {
    /** In every text that is refused; nobody's name and nobody's number. */
    static final String SECRET = "Hjördis Hemligsdotter 19331212-9999";

    private final OpenedPlan plan = OpenedPlan.draft();
    private final UUID goal = plan.goal("Gå till affären");
    private final UUID training = plan.intervention(goal);
    private final OpenedPlan other = OpenedPlan.draft();
    private final UUID otherGoal = other.goal("Laga mat");
    private final UUID otherTraining = other.intervention(otherGoal);
    private final String stranger = Numbers.next();
    private final String usedKey = UUID.randomUUID().toString();

    Scene() {
        plan.post("/interventions/" + training + "/start", "{\"on\":\"" + OpenedPlan.today() + "\"}")
                .ok();
        plan.noted(plan.command(People.ward(), "/goals", "{\"words\":\"Stå\"}")
                .withKey(usedKey)
                .send()
                .ok());
    }

    OpenedPlan plan() {
        return plan;
    }

    OpenedPlan other() {
        return other;
    }

    /** The number of a patient who has no plan. */
    String stranger() {
        return stranger;
    }

    String usedKey() {
        return usedKey;
    }

    /** The text with what stands in braces replaced by what it stands for here. */
    String fill(String text) {
        String filled = text;
        for (Map.Entry<String, Object> word : words().entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue().toString());
        }
        return filled;
    }

    private Map<String, Object> words() {
        return Map.of(
                "plan",
                plan.id(),
                "goal",
                goal,
                "training",
                training,
                "other",
                other.id(),
                "otherGoal",
                otherGoal,
                "otherTraining",
                otherTraining,
                "nobody",
                new UUID(0, 0),
                "yesterday",
                OpenedPlan.today().minusDays(1),
                "tomorrow",
                OpenedPlan.today().plusDays(1),
                "secret",
                SECRET);
    }
}
