package se.stafett.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** From a need to a plan, and from a plan to its follow-up, over the logs of three services. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class NeedAndFollowUpTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final OtherService ASSESSMENTS = OtherService.of("assessment-service", "care.assessment.v1");
    private static final OtherService PLANS = OtherService.of("plan-service", "care.plan.v1");
    private static final By WARD = new By("clinician", "SE0000000001-OT01", People.WARD, "SE0000000001-1000");

    @Inject
    Keys keys;

    @Test
    void a_need_is_remembered_until_a_plan_is_drafted_from_it() {
        Need need = new Need();
        need.isFound();
        await().atMost(SOON).until(() -> open(need.assessment) == 1);

        need.isPlannedFor();

        await().atMost(SOON).until(() -> open(need.assessment) == 0);
    }

    @Test
    void a_plan_that_is_heard_of_before_the_need_is_not_asked_for() {
        Need planned = new Need();
        planned.isPlannedFor();
        await().atMost(SOON).until(() -> reminders(planned.assessment, true) == 1);

        planned.isFound();
        Need later = planned.another();
        later.isFound();

        await().atMost(SOON).until(() -> open(later.assessment) == 1);
        assertThat(open(planned.assessment)).isZero();
    }

    @Test
    void a_follow_up_that_falls_due_here_is_told_to_the_patient_and_the_unit() {
        FollowedPlan plan = FollowedPlan.agreed(FollowedPlan.today());

        await().atMost(SOON)
                .until(() ->
                        kinds(People.patient(plan.number())).containsAll(List.of("plan-changed", "follow-up-due")));
        assertThat(kinds(People.ward())).contains("follow-up-scheduled", "follow-up-due");
    }

    private static List<String> kinds(String token) {
        JsonNode items = Request.get("/v1/notices?limit=200")
                .by(token)
                .send()
                .ok()
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("kind").asText())
                .toList();
    }

    private static long open(UUID assessment) {
        return reminders(assessment, false);
    }

    private static long reminders(UUID assessment, boolean settled) {
        try (Connection connection = Place.database();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from notice.reminder where about_id = ? and settled = ?")) {
            query.setObject(1, assessment);
            query.setBoolean(2, settled);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A patient with a need, as far as other services tell of it. */
    private final class Need {
        private final String patient;
        private final PatientKey key;
        private final Patient person =
                new Patient("http://electronichealth.se/identifier/personnummer", Numbers.next(), null, null);
        private final UUID assessment = UUID.randomUUID();

        Need() {
            this(UUID.randomUUID().toString().replace("-", ""));
        }

        private Need(String patient) {
            this.patient = patient;
            this.key = keys.forPatient(patient).await().atMost(SOON);
        }

        /** Of the same patient, so that it is heard of afterwards. */
        Need another() {
            return new Need(patient);
        }

        void isFound() {
            happens(1, new AssessmentOpened(person, People.WARD, "Stroke", null, null, null));
            happens(2, new AssessmentConcluded(true, "municipal", "team", "Behov av träning"));
        }

        void isPlannedFor() {
            PLANS.publish(PLANS.happens(
                    patient,
                    key,
                    UUID.randomUUID(),
                    1,
                    new PlanEventCodec(),
                    WARD,
                    new PlanDrafted(person, People.WARD, assessment)));
        }

        private void happens(long version, AssessmentEvent event) {
            ASSESSMENTS.publish(
                    ASSESSMENTS.happens(patient, key, assessment, version, new AssessmentEventCodec(), WARD, event));
        }
    }
}
