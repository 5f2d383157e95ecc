package se.stafett.handover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Store;

/** Several at once: one handover that many write to, and two handovers of one plan. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class AtOnceTest {
    private final RunningPlan plan = RunningPlan.drafted();
    private final UUID walk = plan.goal("Gå till kören");

    @Test
    void of_many_who_write_to_the_same_version_one_does_and_the_others_are_told() {
        List<UUID> items =
                IntStream.range(0, 10).mapToObj(n -> plan.goal("Mål " + n)).toList();
        RunningHandover handover = RunningHandover.of(plan);
        List<CompletableFuture<Answer>> sent = items.stream()
                .map(item -> handover.command(
                                People.ward(), "/items/" + item + "/offer", "{\"to\":\"" + People.HOME + "\"}")
                        .withNewKey()
                        .sent())
                .toList();
        List<Integer> statuses =
                sent.stream().map(CompletableFuture::join).map(Answer::status).toList();
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(9);
        assertThat(Store.versions(handover.id())).containsExactly(1L, 2L);
    }

    @Test
    void an_item_that_is_accepted_and_given_to_another_at_once_ends_with_one_of_them() {
        for (int round = 0; round < 10; round++) {
            RunningHandover handover = RunningHandover.of(plan)
                    .offered(walk, People.HOME, People.home())
                    .met();
            CompletableFuture<Answer> accepted = handover.command(People.home(), "/items/" + walk + "/acceptance", "{}")
                    .withNewKey()
                    .sent();
            CompletableFuture<Answer> offered = handover.command(
                            People.ward(), "/items/" + walk + "/offer", "{\"to\":\"" + People.CENTRE + "\"}")
                    .withNewKey()
                    .sent();
            if (accepted.join().status() == 200) {
                assertThat(offered.join().status()).isEqualTo(412);
                assertThat(handover.read().at("handover.items.0.status")).isEqualTo("accepted");
            } else {
                // Whom nothing is offered any more has nothing to do with the handover, and need not know of it.
                assertThat(accepted.join().status()).isIn(404, 412);
                assertThat(offered.join().status()).isEqualTo(200);
                assertThat(handover.read().at("handover.items.0.status")).isEqualTo("offered");
            }
        }
    }

    @Test
    void of_two_handovers_of_one_item_the_later_has_nothing_left_of_it() {
        UUID cook = plan.goal("Laga mat");
        RunningHandover first = ready(walk, People.HOME, People.home(), cook);
        RunningHandover second = ready(walk, People.CENTRE, People.centre(), cook);
        first.post(People.home(), "/items/" + walk + "/acceptance", "{}").ok();
        second.post(People.centre(), "/items/" + walk + "/acceptance", "{}").ok();
        first.post("/completion", "{}").ok();
        plan.happens(new CustodyMoved(walk, People.WARD, People.HOME, first.id(), People.HOME_THERAPIST));
        second.knowsThePlan();
        second.post("/completion", "{}").ok();
        assertThat(first.read().at("handover.completion.moved.0.to")).isEqualTo(People.HOME);
        assertThat(second.read().json().at("/handover/completion/moved")).isEmpty();
        assertThat(second.read().at("handover.completion.leftOut.0.item")).isEqualTo(walk.toString());
        assertThat(second.read().at("handover.completion.leftOut.0.reason")).isEqualTo("left-the-sender");
    }

    private RunningHandover ready(UUID item, String unit, String token, UUID kept) {
        RunningHandover handover =
                RunningHandover.of(plan).offered(item, unit, token).met();
        handover.post("/items/" + kept + "/keeping", "{\"reason\":\"Stannar\"}").ok();
        handover.post("/patient-position", "{\"position\":\"agreed\"}").ok();
        return handover;
    }
}
