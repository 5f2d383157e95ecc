package se.stafett.plan.input;

import static se.stafett.plan.input.BadInput.refused;

import java.util.stream.Stream;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.RawRequest;
import se.stafett.rig.Request;

/** Commands whose body is right and whose headers are not. */
final class BadHeaders {
    private static final String GOAL = "{\"words\":\"Gå\"}";

    private BadHeaders() {}

    static Stream<BadInput> all() {
        return Stream.concat(versions(), keys());
    }

    private static Stream<BadInput> versions() {
        return Stream.concat(
                Stream.of(
                        refused(
                                "no If-Match",
                                428,
                                "if-match-missing",
                                scene -> command(scene).withNewKey().send()),
                        refused(
                                "two of If-Match",
                                400,
                                "if-match-invalid",
                                scene -> command(scene)
                                        .withNewKey()
                                        .onVersion(scene.plan().version())
                                        .onVersion(scene.plan().version())
                                        .send()),
                        refused(
                                "a stale If-Match",
                                412,
                                "version-stale",
                                scene ->
                                        command(scene).withNewKey().onVersion(1).send()),
                        refused(
                                "an If-Match to come",
                                412,
                                "version-stale",
                                scene -> command(scene)
                                        .withNewKey()
                                        .onVersion(999_999_999_999L)
                                        .send())),
                Stream.of(
                                "*",
                                "4",
                                "W/\"4\"",
                                "\"04\"",
                                "\"-4\"",
                                "\"4\",\"5\"",
                                "\"\"",
                                "\"four\"",
                                "\"4' or '1'='1\"")
                        .map(BadHeaders::malformedVersion));
    }

    private static BadInput malformedVersion(String version) {
        return refused(
                "If-Match: " + version,
                400,
                "if-match-invalid",
                scene -> command(scene).withNewKey().with("If-Match", version).send());
    }

    private static Stream<BadInput> keys() {
        return Stream.of(
                refused(
                        "no Idempotency-Key",
                        400,
                        "idempotency-key-missing",
                        scene -> onVersion(scene).send()),
                refused(
                        "a draft without Idempotency-Key",
                        400,
                        "idempotency-key-missing",
                        scene -> OpenedPlan.drafting(scene.stranger())
                                .by(People.ward())
                                .send()),
                refused(
                        "an empty Idempotency-Key",
                        400,
                        "idempotency-key-invalid",
                        scene -> onVersion(scene).withKey("").send()),
                refused(
                        "an Idempotency-Key of 256 characters",
                        400,
                        "idempotency-key-invalid",
                        scene -> onVersion(scene).withKey("k".repeat(256)).send()),
                refused(
                        "two of Idempotency-Key",
                        400,
                        "idempotency-key-invalid",
                        scene -> onVersion(scene).withNewKey().withNewKey().send()),
                refused(
                        "a tab in the Idempotency-Key",
                        400,
                        "idempotency-key-invalid",
                        scene -> onVersion(scene).withKey("a\tb").send()),
                refused(
                        "an Idempotency-Key beyond ASCII",
                        400,
                        "idempotency-key-invalid",
                        scene -> raw(scene, "nyckelå")),
                refused("a NUL in the Idempotency-Key", 400, BadInput.NO_HTTP, scene -> raw(scene, "a\u0000b")),
                refused(
                        "an Idempotency-Key used for another body",
                        422,
                        "idempotency-key-reused",
                        scene -> onVersion(scene).withKey(scene.usedKey()).send()));
    }

    private static Request command(Scene scene) {
        return Request.post(scene.plan().path() + "/goals", GOAL).by(People.ward());
    }

    private static Request onVersion(Scene scene) {
        return command(scene).onVersion(scene.plan().version());
    }

    private static Answer raw(Scene scene, String key) {
        return RawRequest.send(
                """
                POST %s/goals HTTP/1.1
                Host: localhost
                Connection: close
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: 13
                If-Match: "%d"
                Idempotency-Key: %s

                {"words":"G"}""".formatted(scene.plan().path(), People.ward(), scene.plan().version(), key));
    }
}
