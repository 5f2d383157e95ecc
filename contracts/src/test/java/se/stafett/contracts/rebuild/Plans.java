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
final class Plans {
    static final String TOLVAN = "patient-0";
    static final String NEIGHBOUR = "patient-2";
    static final String ELSEWHERE = "patient-1";
    static final UUID TOLVANS_PLAN = new UUID(1, 1);
    static final UUID NEIGHBOURS_PLAN = new UUID(1, 2);
    static final UUID PLAN_ELSEWHERE = new UUID(1, 3);
    static final UUID GOAL = new UUID(2, 1);
    static final String WARD = "SE2321000016-39KJ";

    private Plans() {}

    static PlanDrafted drafted() {
        return new PlanDrafted(
                new Patient("http://electronichealth.se/identifier/personnummer", "191212121212", null, null),
                WARD,
                null);
    }

    static GoalProposed proposed(UUID goal) {
        return new GoalProposed(goal, new GoalContent("Gå till affären.", List.of("d450"), null, null, null), WARD);
    }

    static GoalAccepted accepted(UUID goal) {
        return new GoalAccepted(goal, "in-meeting", null);
    }

    static SummaryWritten summary(String text) {
        return new SummaryWritten(text);
    }

    /** Tolvan's plan of four events, the neighbour's of two in the same lane, and one of two in another lane. */
    static LogBook threePlansInTwoLanes() {
        LogBook book = new LogBook();
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
