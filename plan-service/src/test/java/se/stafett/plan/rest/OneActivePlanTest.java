package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class OneActivePlanTest {
    private static final String AGREED = "{\"position\":\"agreed\"}";

    @Test
    void a_second_plan_is_not_agreed_while_another_is_active_or_on_hold() {
        OpenedPlan first = OpenedPlan.active();
        OpenedPlan second = OpenedPlan.ready(first.number());
        Answer refused = second.post("/agreement", AGREED);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("another-plan-is-active");
        assertThat(refused.at("plan")).isEqualTo(first.id().toString());

        first.post("/hold", "{\"reason\":\"Inlagd\"}").ok();
        assertThat(second.post("/agreement", AGREED).code()).isEqualTo("another-plan-is-active");

        first.post("/closure", "{\"reason\":\"no-further-benefit\",\"dialogue\":{\"held\":true}}")
                .ok();
        assertThat(second.post("/agreement", AGREED).status()).isEqualTo(200);
    }

    @Test
    void a_plan_that_is_kept_apart_with_a_reason_is_agreed_beside_the_active_one() {
        OpenedPlan first = OpenedPlan.active();
        OpenedPlan second = OpenedPlan.ready(first.number());
        second.post("/kept-apart", "{\"from\":\"%s\",\"reason\":\"Utan samband med stroken\"}".formatted(first.id()))
                .ok();

        second.agreed();

        assertThat(second.read().at("plan.keptApart.0.reason")).isEqualTo("Utan samband med stroken");
        assertThat(Store.labelled(first.patientRef(), "status:active"))
                .containsExactlyInAnyOrder(first.id().toString(), second.id().toString());
    }

    @RepeatedTest(3)
    void of_several_plans_agreed_at_the_same_time_one_becomes_active() {
        String number = Numbers.next();
        List<OpenedPlan> plans =
                IntStream.range(0, 6).mapToObj(i -> OpenedPlan.ready(number)).toList();

        List<Answer> answers = plans.stream()
                .map(plan -> plan.command(People.ward(), "/agreement", AGREED)
                        .withNewKey()
                        .sent())
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("another-plan-is-active"));
        assertThat(Store.labelled(plans.getFirst().patientRef(), "status:active"))
                .hasSize(1);
    }
}
