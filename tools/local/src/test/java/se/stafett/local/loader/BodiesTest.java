package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.local.loader.MappedGoal.Standing;
import se.stafett.local.loader.MappedIntervention.Progress;

class BodiesTest {
    private static final UUID GOAL = UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002");
    private static final MappedPlan PLAN = new MappedPlan(
            "x",
            "Fracture care",
            Course.EPISODE,
            Fate.ACTIVE,
            LocalDate.of(2014, 6, 17),
            Optional.empty(),
            "Fracture care, from 2014-06-17.",
            List.of(),
            List.of());

    @Test
    void a_plan_names_the_patient_by_reserve_number() {
        assertThat(Bodies.plan(new MappedPatient("file", "99000001TX01", "Per Provsson", List.of()), PLAN))
                .hasToString(
                        "{\"patient\":{\"system\":\"http://electronichealth.se/identifier/nationelltReservnummer\","
                                + "\"value\":\"99000001TX01\",\"name\":\"Per Provsson\"},"
                                + "\"summary\":\"Fracture care, from 2014-06-17.\"}");
    }

    @Test
    void a_patient_without_name_stays_so() {
        assertThat(Bodies.plan(new MappedPatient("file", "99000001TX01", "", List.of()), PLAN)
                        .path("patient")
                        .has("name"))
                .isFalse();
    }

    @Test
    void an_intervention_is_carried_out_by_the_unit() {
        MappedIntervention rest = new MappedIntervention("Rest", "advice", Progress.STARTED);
        assertThat(Bodies.intervention(PLAN, rest, List.of(GOAL), "SE0000000001-REHAB1"))
                .hasToString("{\"kind\":\"advice\",\"description\":\"Rest\",\"goals\":[\"" + GOAL + "\"],"
                        + "\"performer\":{\"kind\":\"unit\",\"unit\":\"SE0000000001-REHAB1\"},"
                        + "\"schedule\":{\"from\":\"2014-06-17\"}}");
    }

    @Test
    void self_care_is_carried_out_by_the_patient() {
        MappedIntervention diet = new MappedIntervention("Diet", "self-care", Progress.STARTED);
        assertThat(Bodies.intervention(PLAN, diet, List.of(GOAL), "SE0000000001-REHAB1")
                        .path("performer"))
                .hasToString("{\"kind\":\"patient\"}");
    }

    @Test
    void an_acceptance_says_where_the_goal_is_from() {
        assertThat(Bodies.acceptance(goal(true))).asString().contains("in-meeting", "made when the plan was loaded");
        assertThat(Bodies.acceptance(goal(false))).asString().contains("in-meeting", "Accepted in the source");
    }

    @Test
    void a_closure_does_not_claim_a_dialogue() {
        assertThat(Bodies.closure("other", "Revoked in the source."))
                .hasToString("{\"reason\":\"other\",\"note\":\"Revoked in the source.\","
                        + "\"dialogue\":{\"held\":false,\"note\":\"The source tells of no dialogue.\"}}");
    }

    private static MappedGoal goal(boolean made) {
        return new MappedGoal("Walk", Standing.ACCEPTED, Optional.empty(), "", made);
    }
}
