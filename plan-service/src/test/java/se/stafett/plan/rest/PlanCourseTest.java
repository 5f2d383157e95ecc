package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.plan.running.Answer;
import se.stafett.plan.running.LocalServers;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.plan.running.People;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PlanCourseTest {
    @Test
    void a_plan_is_drafted_agreed_held_resumed_carried_out_and_closed_with_its_goals_met() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID goal = plan.goal("Gå till kören");
        plan.accept(goal);
        UUID training = plan.intervention(goal);
        String today = OpenedPlan.today().toString();
        plan.post("/review-date", "{\"date\":\"" + today + "\"}").ok();
        assertThat(plan.read().at("plan.status")).isEqualTo("draft");

        plan.agreed();
        assertThat(plan.read().at("plan.status")).isEqualTo("active");
        plan.post("/hold", "{\"reason\":\"Inlagd för lunginflammation\"}").ok();
        assertThat(plan.read().at("plan.status")).isEqualTo("on-hold");
        plan.post("/resumption", "{}").ok();
        plan.post("/interventions/" + training + "/start", "{\"on\":\"" + today + "\"}")
                .ok();
        plan.post("/interventions/" + training + "/completion", "{\"on\":\"" + today + "\",\"note\":\"Klart\"}")
                .ok();
        plan.post("/goals/" + goal + "/outcome", "{\"achievement\":\"achieved\"}")
                .ok();
        plan.post("/closure", "{\"reason\":\"goals-met\",\"dialogue\":{\"held\":true}}")
                .ok();

        Answer closed = plan.read(People.patient(plan.number()));
        assertThat(closed.at("plan.status")).isEqualTo("completed");
        assertThat(closed.at("plan.goals.0.status")).isEqualTo("completed");
        assertThat(closed.at("plan.interventions.0.status")).isEqualTo("completed");
        assertThat(closed.version()).isEqualTo(plan.version()).isEqualTo(12);
    }
}
