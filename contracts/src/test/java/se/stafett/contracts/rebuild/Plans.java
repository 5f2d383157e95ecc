package se.stafett.contracts.rebuild;

import java.util.List;
import java.util.UUID;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.SummaryWritten;

/** Two invented patients in two lanes, a third in the lane of the first, and some events. */
public final class Plans {
    public static final String TOLVAN = "patient-0";
    public static final String NEIGHBOUR = "patient-2";
    public static final String ELSEWHERE = "patient-1";
    public static final UUID TOLVANS_PLAN = new UUID(1, 1);
    public static final UUID NEIGHBOURS_PLAN = new UUID(1, 2);
    public static final UUID PLAN_ELSEWHERE = new UUID(1, 3);
    public static final UUID GOAL = new UUID(2, 1);
    public static final String WARD = "SE2321000016-39KJ";

    private Plans() {}

    public static PlanDrafted drafted() {
        return new PlanDrafted(
                new Patient("http://electronichealth.se/identifier/personnummer", "191212121212", null, null),
                WARD,
                null);
    }

    public static GoalProposed proposed(UUID goal) {
        return new GoalProposed(goal, new GoalContent("Gå till affären.", List.of("d450"), null, null, null), WARD);
    }

    public static GoalAccepted accepted(UUID goal) {
        return new GoalAccepted(goal, "in-meeting", null);
    }

    public static SummaryWritten summary(String text) {
        return new SummaryWritten(text);
    }

    /** Tolvan's plan of four events, the neighbour's of two in the same lane, and one of two in another lane. */
    public static LogBook threePlansInTwoLanes() {
        return threePlansInTwoLanes(new LogBook());
    }

    static LogBook threePlansInTwoLanes(LogBook book) {
        book.write(TOLVAN, TOLVANS_PLAN, drafted());
        book.write(ELSEWHERE, PLAN_ELSEWHERE, drafted());
        book.write(NEIGHBOUR, NEIGHBOURS_PLAN, drafted());
        book.write(TOLVAN, TOLVANS_PLAN, proposed(GOAL));
        book.write(TOLVAN, TOLVANS_PLAN, accepted(GOAL));
        book.write(NEIGHBOUR, NEIGHBOURS_PLAN, summary("Ont i knät."));
        book.write(ELSEWHERE, PLAN_ELSEWHERE, summary("Ont i ryggen."));
        book.write(TOLVAN, TOLVANS_PLAN, summary("Ont i höften."));
        return book;
    }
}
