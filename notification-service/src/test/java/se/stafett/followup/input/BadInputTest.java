package se.stafett.followup.input;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.rig.BadInputContract.assertNamed;
import static se.stafett.rig.BadInputContract.assertProblem;
import static se.stafett.rig.BadInputContract.assertRefused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.followup.plans.PlanLog;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.followup.running.HeldFollowUp;
import se.stafett.rig.Answer;
import se.stafett.rig.BadBody;
import se.stafett.rig.BadInputContract;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class BadInputTest implements BadInputContract {
    private static final String EXPERIENCE = "{\"teller\":\"patient\",\"text\":\"Bra.\"}";

    private HeldFollowUp followUp;
    private UUID score;

    @Test
    void there_are_more_than_sixty_bad_bodies() {
        assertThat(bodies().count()).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "plan=x, input-invalid, plan",
        "due=x, input-invalid, due",
        "due=2026-13, input-invalid, due",
        "due=2026-06-32, input-invalid, due",
        "due=2026-06-1, input-invalid, due",
        "status=open, input-invalid, status",
        "unit=ward, input-invalid, unit",
        "patient=191212121212, input-invalid, patient",
        "limit=0, limit-invalid,",
        "cursor=x, cursor-invalid,"
    })
    void a_bad_search_is_refused(String query, String code, @Nullable String field) {
        Answer answer = Request.get("/v1/follow-ups?" + query).by(People.ward()).send();

        assertThat(answer.status()).isEqualTo(400);
        assertProblem(answer, code);
        if (field != null) {
            assertNamed(answer, field);
        }
    }

    @Test
    void a_version_that_is_stale_or_missing_is_refused() {
        open();
        Request stale = Request.post(followUp.path() + "/experiences", EXPERIENCE)
                .by(People.ward())
                .withNewKey()
                .onVersion(1);
        Request missing = Request.post(followUp.path() + "/experiences", EXPERIENCE)
                .by(People.ward())
                .withNewKey();

        assertRefused(stale, 412, "version-stale");
        assertRefused(missing, 428, "if-match-missing");
    }

    @Test
    void a_key_that_is_missing_or_was_used_for_another_request_is_refused() {
        HeldFollowUp own =
                FollowedPlan.agreed(FollowedPlan.today().plusDays(30)).followUp();
        String key = UUID.randomUUID().toString();
        own.command(People.ward(), "/experiences", EXPERIENCE)
                .withKey(key)
                .send()
                .ok();
        String other = EXPERIENCE.replace("Bra", "Dåligt");

        assertRefused(own.command(People.ward(), "/experiences", other).withKey(key), 422, "idempotency-key-reused");
        assertRefused(own.command(People.ward(), "/experiences", other), 400, "idempotency-key-missing");
    }

    @Test
    void who_may_not_does_not_find_it_or_is_told_so() {
        open();

        assertRefused(
                followUp.command(People.home(), "/experiences", EXPERIENCE).withNewKey(), 404, "follow-up-not-found");
        assertRefused(
                followUp.command(People.patient(Numbers.next()), "/experiences", EXPERIENCE)
                        .withNewKey(),
                404,
                "follow-up-not-found");
        assertRefused(
                followUp.command(People.patient(followUp.number()), "/cancellation", "{\"reason\":\"Vill inte\"}")
                        .withNewKey(),
                403,
                "role-not-allowed");
        assertRefused(
                followUp.command(
                                People.patient(followUp.number()),
                                "/experiences",
                                EXPERIENCE.replace("patient", "relative"))
                        .withNewKey(),
                422,
                "tells-for-another");
        assertRefused(
                followUp.command(People.auditor(), "/experiences", EXPERIENCE).withNewKey(), 403, "role-not-allowed");
        assertRefused(
                followUp.command(People.handovers(), "/experiences", EXPERIENCE).withNewKey(), 403, "role-not-allowed");
    }

    private void open() {
        if (followUp == null) {
            followUp = FollowedPlan.agreed(FollowedPlan.today().plusDays(30)).followUp();
            score = followUp.score("tug", "14.5");
            followUp.achieved(1, "no-change");
            followUp.achieved(2, "no-change");
        }
    }

    @Override
    public String fill(String text) {
        open();
        return text.replace("{score}", score.toString())
                .replace("{goal}", PlanLog.item(1).toString())
                .replace("{scaled}", PlanLog.item(2).toString())
                .replace("{training}", PlanLog.item(3).toString())
                .replace("{device}", PlanLog.item(4).toString())
                .replace("{nothing}", new UUID(0, 0).toString())
                .replace("{today}", FollowedPlan.today().toString())
                .replace("{tomorrow}", FollowedPlan.today().plusDays(1).toString());
    }

    @Override
    public Request command(String path, String body) {
        return followUp.command(People.ward(), path, body);
    }

    /** Of the follow-up alone: the service listens to plans meanwhile. */
    @Override
    public List<Long> state() {
        return Store.versions(followUp.id());
    }

    @Override
    public Stream<BadBody> bodies() {
        return BadBody.table(BadBodies.TABLE);
    }
}
