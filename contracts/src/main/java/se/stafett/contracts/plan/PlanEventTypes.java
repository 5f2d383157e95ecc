package se.stafett.contracts.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of plan events. A name is a promise to everyone who holds the log: it outlives any rename of a class here, and
 * its meaning never changes. What must change gets the next version and an {@link Upcaster} from the one before.
 */
public final class PlanEventTypes {
    private static final PlanEventTypes PUBLISHED = published(new Registration());

    private final Map<String, Class<? extends PlanEvent>> classes;
    private final Map<Class<? extends PlanEvent>, String> names = new HashMap<>();
    private final Map<String, List<Upcaster>> older = new HashMap<>();

    private PlanEventTypes(Registration registration) {
        classes = Collections.unmodifiableMap(registration.classes);
        classes.forEach((name, type) -> names.put(type, name));
        registration.upcasters.forEach(first -> older.put(
                new PlanEventType(first.name(), first.from()).toString(), chain(first, registration.upcasters)));
    }

    /** All that is published. */
    public static PlanEventTypes published() {
        return PUBLISHED;
    }

    /** The name under which an event is published now, for example {@code plan.goal-accepted.v1}. */
    public String nameOf(PlanEvent event) {
        String name = names.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(event.getClass().getName() + " has no published name");
        }
        return name;
    }

    /** All present names, in the order in which they were published. */
    public Set<String> names() {
        return classes.keySet();
    }

    /**
     * The class of a present name.
     *
     * @throws UnknownEventType when the name is not known, or is that of an older version
     */
    public Class<? extends PlanEvent> classOf(String name) {
        Class<? extends PlanEvent> type = classes.get(name);
        if (type == null) {
            throw new UnknownEventType(name);
        }
        return type;
    }

    boolean isPresent(String name) {
        return classes.containsKey(name);
    }

    /** The steps from an older version to the present one, in order. */
    List<Upcaster> stepsFrom(String name) {
        List<Upcaster> steps = older.get(name);
        if (steps == null) {
            throw new UnknownEventType(name);
        }
        return steps;
    }

    private List<Upcaster> chain(Upcaster first, List<Upcaster> all) {
        List<Upcaster> chain = new ArrayList<>(List.of(first));
        while (!isPresent(after(chain.getLast()).toString())) {
            PlanEventType next = after(chain.getLast());
            chain.add(all.stream()
                    .filter(step -> step.name().equals(next.name()) && step.from() == next.version())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing reads " + next)));
        }
        return List.copyOf(chain);
    }

    static PlanEventType after(Upcaster step) {
        return new PlanEventType(step.name(), step.from() + 1);
    }

    private static PlanEventTypes published(Registration registration) {
        return registration
                .add("plan.drafted.v1", PlanDrafted.class)
                .add("plan.story-told.v1", StoryTold.class)
                .add("plan.summary-written.v1", SummaryWritten.class)
                .add("plan.participant-added.v1", ParticipantAdded.class)
                .add("plan.participant-removed.v1", ParticipantRemoved.class)
                .add("plan.contact-named.v1", ContactNamed.class)
                .add("plan.call-guidance-given.v1", CallGuidanceGiven.class)
                .add("plan.review-date-set.v1", ReviewDateSet.class)
                .add("plan.agreed.v1", PlanAgreed.class)
                .add("plan.held.v1", PlanHeld.class)
                .add("plan.resumed.v1", PlanResumed.class)
                .add("plan.closed.v1", PlanClosed.class)
                .add("plan.entered-in-error.v1", PlanEnteredInError.class)
                .add("plan.text-corrected.v1", TextCorrected.class)
                .add("plan.kept-apart.v1", PlanKeptApart.class)
                .add("plan.absorbed.v1", PlanAbsorbed.class)
                .add("plan.merged-into.v1", PlanMergedInto.class)
                .add("plan.separated.v1", PlanSeparated.class)
                .add("plan.restored.v1", PlanRestored.class)
                .add("plan.goal-proposed.v1", GoalProposed.class)
                .add("plan.goal-accepted.v1", GoalAccepted.class)
                .add("plan.goal-declined.v1", GoalDeclined.class)
                .add("plan.goal-revised.v1", GoalRevised.class)
                .add("plan.goal-withdrawn.v1", GoalWithdrawn.class)
                .add("plan.goal-outcome-recorded.v1", GoalOutcomeRecorded.class)
                .add("plan.goal-entered-in-error.v1", GoalEnteredInError.class)
                .add("plan.intervention-planned.v1", InterventionPlanned.class)
                .add("plan.intervention-revised.v1", InterventionRevised.class)
                .add("plan.intervention-started.v1", InterventionStarted.class)
                .add("plan.intervention-completed.v1", InterventionCompleted.class)
                .add("plan.intervention-stopped.v1", InterventionStopped.class)
                .add("plan.intervention-entered-in-error.v1", InterventionEnteredInError.class)
                .add("plan.custody-moved.v1", CustodyMoved.class)
                .build();
    }

    /** Collects names and upcasters before they become a registry. */
    static final class Registration {
        private final Map<String, Class<? extends PlanEvent>> classes = new LinkedHashMap<>();
        private final List<Upcaster> upcasters = new ArrayList<>();

        Registration add(String name, Class<? extends PlanEvent> type) {
            if (classes.put(PlanEventType.parse(name).toString(), type) != null) {
                throw new IllegalStateException(name + " is registered twice");
            }
            return this;
        }

        Registration read(Upcaster upcaster) {
            upcasters.add(upcaster);
            return this;
        }

        PlanEventTypes build() {
            return new PlanEventTypes(this);
        }
    }
}
