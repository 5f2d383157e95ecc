package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stafett.local.token.Role;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class CommandsTest {
    private static final String GOAL = "{\"words\":\"Gå\"}";

    @Test
    void a_draft_is_answered_with_where_the_plan_is_and_its_version() {
        Answer answer = OpenedPlan.drafting(Numbers.next())
                .by(People.ward())
                .withNewKey()
                .send();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/v1/plans/" + answer.at("planId")));
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.at("created")).isEqualTo(answer.at("planId"));
        assertThat(answer.json().path("lane").asInt()).isBetween(0, 63);
        assertThat(answer.json().path("position").asLong()).isPositive();
    }

    @Test
    void a_repeated_command_gets_the_same_answer_and_has_no_second_effect() {
        OpenedPlan plan = OpenedPlan.draft();
        String key = UUID.randomUUID().toString();
        Answer first = plan.command(People.ward(), "/goals", GOAL).withKey(key).send();
        Answer again = plan.command(People.ward(), "/goals", GOAL).withKey(key).send();
        assertSame(again, first);

        plan.noted(first);
        plan.goal("Laga mat");
        plan.post("/closure", "{\"reason\":\"moved\",\"dialogue\":{\"held\":true}}")
                .ok();
        Answer muchLater = Request.post(plan.path() + "/goals", GOAL)
                .by(People.ward())
                .withKey(key)
                .onVersion(1)
                .send();
        assertSame(muchLater, first);
        assertThat(Store.versions(plan.id())).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_repeated_draft_begins_no_second_plan() {
        String number = Numbers.next();
        String key = UUID.randomUUID().toString();
        Answer first =
                OpenedPlan.drafting(number).by(People.ward()).withKey(key).send();
        Answer again =
                OpenedPlan.drafting(number).by(People.ward()).withKey(key).send();

        assertSame(again, first);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_same_command_sent_many_times_at_once_has_one_effect() {
        OpenedPlan plan = OpenedPlan.draft();
        String key = UUID.randomUUID().toString();
        List<Answer> answers = IntStream.range(0, 12)
                .mapToObj(i ->
                        plan.command(People.ward(), "/goals", GOAL).withKey(key).sent())
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("command-in-flight"))
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isPresent());
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .isNotEmpty()
                .extracting(Answer::body)
                .containsOnly(plan.command(People.ward(), "/goals", GOAL)
                        .withKey(key)
                        .send()
                        .body());
        assertThat(Store.versions(plan.id())).containsExactly(1L, 2L);
    }

    @Test
    void a_key_used_for_another_request_is_refused_whatever_differs() {
        OpenedPlan plan = OpenedPlan.draft();
        OpenedPlan other = OpenedPlan.draft();
        String key = UUID.randomUUID().toString();
        plan.command(People.ward(), "/goals", GOAL).withKey(key).send().ok();

        Answer otherBody = plan.command(People.ward(), "/goals", "{\"words\":\"Stå\"}")
                .withKey(key)
                .send();
        Answer otherPlan =
                other.command(People.ward(), "/goals", GOAL).withKey(key).send();
        Answer otherVersion = plan.refreshed()
                .command(People.ward(), "/goals", GOAL)
                .withKey(key)
                .send();
        for (Answer answer : List.of(otherBody, otherPlan, otherVersion)) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("idempotency-key-reused");
        }
    }

    @Test
    void the_same_key_of_another_caller_or_unit_is_another_command() {
        OpenedPlan plan = OpenedPlan.draft().sharedWithHome();
        String key = UUID.randomUUID().toString();
        plan.noted(
                plan.command(People.ward(), "/goals", GOAL).withKey(key).send().ok());
        plan.noted(
                plan.command(People.home(), "/goals", GOAL).withKey(key).send().ok());
        String colleague = People.professional(Role.COORDINATOR, People.WARD);
        plan.noted(plan.command(colleague, "/goals", GOAL).withKey(key).send().ok());

        assertThat(plan.read().json().at("/plan/goals")).hasSize(3);
    }

    @Test
    void a_refused_command_leaves_its_key_free() {
        OpenedPlan plan = OpenedPlan.draft();
        String key = UUID.randomUUID().toString();
        Answer refused = plan.command(People.ward(), "/hold", "{\"reason\":\"Nej\"}")
                .withKey(key)
                .send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(plan.command(People.ward(), "/goals", GOAL)
                        .withKey(key)
                        .send()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_stale_version_is_answered_with_the_present_one() {
        OpenedPlan plan = OpenedPlan.draft();
        plan.goal("Gå");
        plan.goal("Stå");
        Answer stale = Request.post(plan.path() + "/goals", GOAL)
                .by(People.ward())
                .withNewKey()
                .onVersion(1)
                .send();

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("version-stale");
        assertThat(stale.json().path("currentVersion").asLong()).isEqualTo(3);
        assertThat(stale.header("ETag")).contains("\"3\"");
    }

    @Test
    void a_version_that_is_still_to_come_is_stale_too() {
        OpenedPlan plan = OpenedPlan.draft();
        Answer early = Request.post(plan.path() + "/goals", GOAL)
                .by(People.ward())
                .withNewKey()
                .onVersion(99)
                .send();

        assertThat(early.status()).isEqualTo(412);
        assertThat(early.json().path("currentVersion").asLong()).isEqualTo(1);
    }

    @Test
    void a_command_without_a_version_is_asked_for_one() {
        OpenedPlan plan = OpenedPlan.draft();
        Answer answer = Request.post(plan.path() + "/goals", GOAL)
                .by(People.ward())
                .withNewKey()
                .send();

        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("if-match-missing");
    }

    private static void assertSame(Answer again, Answer first) {
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }
}
