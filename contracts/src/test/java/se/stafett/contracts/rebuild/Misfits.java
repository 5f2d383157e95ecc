package se.stafett.contracts.rebuild;

import java.util.List;

/** Scripts whose last line does not fit; a plan is drafted before the first unless it is drafted there, or the script begins with !. */
final class Misfits {
    private static final String GOAL =
            "goal-proposed.v1 {\"goal\":\"@21\",\"content\":{\"words\":\"Gå.\",\"icf\":[]},\"responsible\":\"@W\"}\n";
    private static final String CARE = GOAL
            + "intervention-planned.v1 {\"intervention\":\"@31\",\"content\":{\"kind\":\"training\",\"description\":\"Träna.\","
            + "\"goals\":[\"@21\"],\"performer\":{\"kind\":\"patient\"}},\"responsible\":\"@W\"}\n";
    private static final String CLOSED = "closed.v1 {\"reason\":\"moved\",\"dialogue\":{\"held\":true}}\n";

    static final List<String> MALFORMED = List.of(
            "held.v1 {}",
            "held.v1 {\"reason\":null}",
            "held.v1 {\"reason\":7}",
            "held.v1 {\"reason\":true}",
            "held.v1 {\"reason\":[\"x\"]}",
            "held.v1 []",
            "held.v1 null",
            "held.v1 {\"reason\":\"x\"",
            "review-date-set.v1 {\"date\":\"2026-02-30\"}",
            "review-date-set.v1 {\"date\":\"2026-3-1\"}",
            "review-date-set.v1 {\"date\":\"2026-03-01T00:00:00Z\"}",
            "review-date-set.v1 {\"date\":[2026,3,1]}",
            "goal-accepted.v1 {\"goal\":\"00000000-0000-4000-8000-00000000000A\",\"given\":\"by-patient\"}",
            "goal-accepted.v1 {\"goal\":\"1-1-1-1-1\",\"given\":\"by-patient\"}",
            "goal-accepted.v1 {\"goal\":33,\"given\":\"by-patient\"}",
            GOAL
                    + "goal-outcome-recorded.v2 {\"goal\":\"@21\",\"achievement\":{\"status\":\"improving\",\"gas\":\"1\"}}",
            GOAL + "goal-outcome-recorded.v2 {\"goal\":\"@21\",\"achievement\":{\"status\":\"improving\",\"gas\":1.5}}",
            GOAL
                    + "goal-outcome-recorded.v2 {\"goal\":\"@21\",\"achievement\":{\"status\":\"improving\",\"gas\":3000000000}}",
            GOAL + "goal-outcome-recorded.v2 {\"goal\":\"@21\",\"achievement\":\"improving\"}",
            GOAL + "goal-outcome-recorded.v1 {\"goal\":\"@21\"}",
            "text-corrected.v1 {\"target\":\"goals/not-an-id/words\",\"wrong\":\"a\",\"corrected\":\"b\",\"reason\":\"c\"}",
            "text-corrected.v1 {\"wrong\":\"a\",\"corrected\":\"b\",\"reason\":\"c\"}",
            "closed.v1 {\"reason\":\"moved\",\"dialogue\":{\"held\":\"true\"}}",
            "closed.v1 {\"reason\":\"moved\",\"dialogue\":{\"held\":1}}",
            "call-guidance-given.v1 {\"entries\":{}}",
            "call-guidance-given.v1 {\"entries\":[null]}",
            "goal-proposed.v1 {\"goal\":\"@21\",\"content\":{\"words\":\"Gå.\"},\"responsible\":\"@W\"}",
            "goal-proposed.v1 {\"goal\":\"@21\",\"content\":{\"words\":\"Gå.\",\"icf\":[450]},\"responsible\":\"@W\"}",
            "goal-proposed.v1 {\"goal\":\"@21\",\"content\":{\"words\":\"Gå.\",\"icf\":\"d450\"},\"responsible\":\"@W\"}",
            "drafted.v1 {\"unit\":\"@W\"}");

    static final List<String> UNFIT = List.of(
            "!summary-written.v1 {\"text\":\"Ingen plan.\"}",
            "drafted.v1 {\"patient\":{\"system\":\"s\",\"value\":\"v\"},\"unit\":\"@W\"}\n"
                    + "drafted.v1 {\"patient\":{\"system\":\"s\",\"value\":\"v\"},\"unit\":\"@W\"}",
            "held.v1 {\"reason\":\"x\"}",
            "resumed.v1 {}",
            "agreed.v1 {\"position\":\"agreed\"}\nheld.v1 {\"reason\":\"x\"}\nagreed.v1 {\"position\":\"agreed\"}",
            CLOSED + CLOSED,
            CLOSED + "summary-written.v1 {\"text\":\"x\"}",
            CLOSED
                    + "goal-proposed.v1 {\"goal\":\"@21\",\"content\":{\"words\":\"Gå.\",\"icf\":[]},\"responsible\":\"@W\"}",
            CLOSED + "custody-kept.v1 {\"item\":\"@31\",\"to\":\"@M\",\"handover\":\"@91\",\"reason\":\"ended\"}",
            "entered-in-error.v1 {\"reason\":\"x\"}\nentered-in-error.v1 {\"reason\":\"x\"}",
            "participant-removed.v1 {\"participant\":\"@11\",\"reason\":\"x\"}",
            "participant-added.v1 {\"participant\":{\"id\":\"@11\",\"kind\":\"other\",\"name\":\"x\"}}\n"
                    + "participant-added.v1 {\"participant\":{\"id\":\"@11\",\"kind\":\"other\",\"name\":\"y\"}}",
            GOAL + GOAL,
            "goal-accepted.v1 {\"goal\":\"@21\",\"given\":\"by-patient\"}",
            GOAL
                    + "goal-withdrawn.v1 {\"goal\":\"@21\",\"reason\":\"x\"}\ngoal-accepted.v1 {\"goal\":\"@21\",\"given\":\"by-patient\"}",
            GOAL + "goal-declined.v1 {\"goal\":\"@21\",\"reason\":\"x\"}\n"
                    + "goal-outcome-recorded.v2 {\"goal\":\"@21\",\"achievement\":{\"status\":\"achieved\"}}",
            GOAL
                    + "goal-entered-in-error.v1 {\"goal\":\"@21\",\"reason\":\"x\"}\ngoal-entered-in-error.v1 {\"goal\":\"@21\",\"reason\":\"x\"}",
            CARE.substring(GOAL.length()),
            CARE + "intervention-started.v1 {\"intervention\":\"@31\",\"on\":\"2026-03-01\"}\n"
                    + "intervention-started.v1 {\"intervention\":\"@31\",\"on\":\"2026-03-01\"}",
            CARE + "intervention-stopped.v1 {\"intervention\":\"@31\",\"reason\":\"x\"}\n"
                    + "intervention-completed.v1 {\"intervention\":\"@31\",\"on\":\"2026-03-01\"}",
            CARE
                    + "custody-moved.v1 {\"item\":\"@31\",\"from\":\"@M\",\"to\":\"@W\",\"handover\":\"@91\",\"acceptedBy\":\"SE2120001439-2LPN\"}",
            CARE
                    + "custody-moved.v1 {\"item\":\"@32\",\"from\":\"@W\",\"to\":\"@M\",\"handover\":\"@91\",\"acceptedBy\":\"SE2120001439-2LPN\"}",
            "text-corrected.v1 {\"target\":\"status\",\"wrong\":\"draft\",\"corrected\":\"b\",\"reason\":\"c\"}",
            "text-corrected.v2 {\"target\":{\"of\":\"plan\",\"part\":\"summary\"},\"wrong\":\"a\",\"corrected\":\"b\",\"reason\":\"c\"}",
            "summary-written.v1 {\"text\":\"x\"}\n"
                    + "text-corrected.v2 {\"target\":{\"of\":\"plan\",\"part\":\"summary\"},\"wrong\":\"y\",\"corrected\":\"b\",\"reason\":\"c\"}",
            "text-corrected.v2 {\"target\":{\"of\":\"story\",\"part\":\"hopes\"},\"wrong\":\"a\",\"corrected\":\"b\",\"reason\":\"c\"}",
            GOAL
                    + "text-corrected.v2 {\"target\":{\"of\":\"goal\",\"part\":\"words\"},\"wrong\":\"Gå.\",\"corrected\":\"b\",\"reason\":\"c\"}",
            GOAL
                    + "text-corrected.v2 {\"target\":{\"of\":\"goal\",\"part\":\"icf\",\"item\":\"@21\"},\"wrong\":\"a\",\"corrected\":\"b\",\"reason\":\"c\"}",
            "separated.v1 {\"merge\":\"@41\",\"plan\":\"@02\",\"reason\":\"x\",\"items\":[]}",
            "absorbed.v1 {\"merge\":\"@41\",\"plan\":\"@02\",\"planVersion\":2,\"reason\":\"x\",\"goals\":[],\"interventions\":[]}\n"
                    + "separated.v1 {\"merge\":\"@41\",\"plan\":\"@02\",\"reason\":\"x\",\"items\":[\"@22\"]}",
            "absorbed.v1 {\"merge\":\"@41\",\"plan\":\"@02\",\"planVersion\":2,\"reason\":\"x\",\"goals\":[],\"interventions\":[]}\n"
                    + "absorbed.v1 {\"merge\":\"@41\",\"plan\":\"@03\",\"planVersion\":2,\"reason\":\"x\",\"goals\":[],\"interventions\":[]}",
            "restored.v1 {\"merge\":\"@41\",\"plan\":\"@02\",\"reason\":\"x\",\"goals\":[],\"interventions\":[]}",
            "merged-into.v1 {\"merge\":\"@41\",\"plan\":\"@02\",\"reason\":\"x\"}\nentered-in-error.v1 {\"reason\":\"x\"}");

    private Misfits() {}
}
