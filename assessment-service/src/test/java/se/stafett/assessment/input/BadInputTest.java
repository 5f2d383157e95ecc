package se.stafett.assessment.input;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.rig.BadInputContract.assertRefused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.assessment.running.OpenedAssessment;
import se.stafett.rig.BadBody;
import se.stafett.rig.BadInputContract;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class BadInputTest implements BadInputContract {
    private OpenedAssessment assessment;
    private OpenedAssessment other;
    private UUID score;
    private UUID finding;
    private UUID otherScore;

    @Test
    void there_are_more_than_a_hundred_bad_bodies() {
        assertThat(bodies().count()).isGreaterThan(100);
    }

    @Test
    void a_version_that_is_stale_or_missing_is_refused() {
        open();
        String body = "{\"icf\":\"d450\",\"performance\":2}";
        Request stale = Request.post(assessment.path() + "/findings", body)
                .by(People.ward())
                .withNewKey()
                .onVersion(1);
        Request missing = Request.post(assessment.path() + "/findings", body)
                .by(People.ward())
                .withNewKey();

        assertRefused(stale, 412, "version-stale");
        assertRefused(missing, 428, "if-match-missing");
    }

    @Test
    void a_key_that_is_missing_or_was_used_for_another_request_is_refused() {
        OpenedAssessment own = OpenedAssessment.open();
        String key = UUID.randomUUID().toString();
        own.command(People.ward(), "/findings", "{\"icf\":\"d450\",\"performance\":2}")
                .withKey(key)
                .send()
                .ok();

        assertRefused(
                own.command(People.ward(), "/findings", "{\"icf\":\"d450\",\"performance\":3}")
                        .withKey(key),
                422,
                "idempotency-key-reused");
        assertRefused(
                own.command(People.ward(), "/findings", "{\"icf\":\"d450\",\"performance\":3}"),
                400,
                "idempotency-key-missing");
    }

    @Test
    void a_unit_that_did_not_open_it_and_another_patient_do_not_find_it() {
        open();
        String finding = "{\"icf\":\"d450\",\"performance\":2}";
        String story = "{\"drive\":\"Gå\"}";

        assertRefused(
                assessment.command(People.home(), "/findings", finding).withNewKey(), 404, "assessment-not-found");
        assertRefused(
                assessment
                        .command(People.patient(Numbers.next()), "/story", story)
                        .withNewKey(),
                404,
                "assessment-not-found");
        assertRefused(
                assessment
                        .command(People.patient(assessment.number()), "/findings", finding)
                        .withNewKey(),
                403,
                "role-not-allowed");
        assertRefused(assessment.command(People.auditor(), "/findings", finding).withNewKey(), 403, "role-not-allowed");
    }

    private void open() {
        if (assessment == null) {
            assessment = OpenedAssessment.open();
            score = assessment.score("berg", "41");
            finding = assessment.finding("d450", "\"performance\":2");
            other = OpenedAssessment.open();
            otherScore = other.score("berg", "41");
        }
    }

    @Override
    public String fill(String text) {
        open();
        return text.replace("{score}", score.toString())
                .replace("{otherScore}", otherScore.toString())
                .replace("{finding}", finding.toString())
                .replace("{nothing}", new UUID(0, 0).toString())
                .replace("{today}", OpenedAssessment.today().toString())
                .replace("{tomorrow}", OpenedAssessment.today().plusDays(1).toString());
    }

    @Override
    public Request command(String path, String body) {
        return assessment.command(People.ward(), path, body);
    }

    @Override
    public Stream<BadBody> bodies() {
        return Stream.concat(BadBody.table(BadBodies.TABLE), BadScores.all());
    }
}
