package se.stafett.plan.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.stafett.plan.input.BadInput.refused;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.RawRequest;
import se.stafett.rig.Request;

/** Paths and queries that lead nowhere. */
final class BadAddresses {
    private BadAddresses() {}

    static Stream<BadInput> all() {
        return Stream.of(paths(), tricks(), moments(), stretches(), pages(), log())
                .flatMap(Function.identity());
    }

    private static Stream<BadInput> paths() {
        return Stream.of(
                read("/v1/plans/{nobody}", 404, "plan-not-found"),
                read("/v1/plans/not-an-id", 404, "not-found"),
                read("/v1/plans/{plan}x", 404, "not-found"),
                read("/v1/plans/1%27%20or%20%271%27=%271", 404, "not-found"),
                read("/v1/nothing", 404, "not-found"),
                read("/nothing", 404, null),
                refused(
                        "a command on a plan that is none",
                        404,
                        "plan-not-found",
                        scene -> Request.post(
                                        scene.fill("/v1/plans/{nobody}/goals"), "{\"words\":\"" + Scene.SECRET + "\"}")
                                .by(People.ward())
                                .withNewKey()
                                .onVersion(1)
                                .send()),
                method("DELETE"),
                method("PUT"),
                method("PATCH"),
                refused(
                        "an answer in XML",
                        406,
                        "not-acceptable",
                        scene -> Request.get(scene.plan().path())
                                .by(People.ward())
                                .with("Accept", "application/xml")
                                .send()));
    }

    /** Without a token, whatever the path looks like. */
    private static Stream<BadInput> tricks() {
        return Stream.of(
                        "/v1/plans/{plan};x",
                        "/v1/plans/{plan};x=y/events",
                        "/v1/plans/{plan}%3Bx",
                        "/v1/plans;x/{plan}",
                        "//v1/plans/{plan}",
                        "/v1//plans/{plan}",
                        "/v1/plans//{plan}",
                        "/v1%2Fplans%2F{plan}",
                        "/v1/plans%2F{plan}",
                        "/v1/plans%5C{plan}",
                        "/v1/plans\\{plan}",
                        "/q/../v1/plans/{plan}",
                        "/q/health/../../v1/plans/{plan}",
                        "/q/health/..%2F..%2Fv1/plans/{plan}",
                        "/q/health/%2e%2e/%2e%2e/v1/plans/{plan}",
                        "/v1/plans/{plan}%00",
                        "/v1/plans/{plan}/",
                        "/V1/plans/{plan}",
                        "/v1/plans/{plan}%0d%0aX-Injected:%201",
                        "http://localhost/v1/plans/{plan}")
                .map(path -> refused(
                        "without a token, " + path,
                        0,
                        path.contains("\\") ? BadInput.NO_HTTP : null,
                        scene -> raw(scene.fill(path))));
    }

    private static Stream<BadInput> moments() {
        return Stream.of(
                asOf(OpenedPlan.today().plusDays(2) + "T00:00:00Z", "time-in-future"),
                asOf("%2B999999999-12-31T23:59:59Z", null),
                asOf("2026-01-01", "time"),
                asOf("2026-01-01T00:00:00", "time"),
                asOf("2026-02-30T00:00:00Z", "time"),
                asOf("1767225600", "time"),
                asOf("now", "time"),
                asOf("2026-01-01T00:00:00Z'--", "time"),
                read("/v1/plans/{plan}?asOf=-999999999-01-01T00:00:00Z", 0, null));
    }

    private static BadInput asOf(String moment, @Nullable String rule) {
        return new BadInput(
                "asOf=" + moment,
                scene -> get(scene, "/v1/plans/{plan}?asOf=" + moment),
                400,
                "input-invalid",
                "asOf",
                rule);
    }

    private static Stream<BadInput> stretches() {
        String longAgo = "2020-01-01T00:00:00Z";
        String lately = "2026-01-01T00:00:00Z";
        String future = OpenedPlan.today().plusDays(2) + "T00:00:00Z";
        return Stream.of(
                field("/v1/plans/{plan}/diff", "from", "required"),
                field("/v1/plans/{plan}/diff?to=" + lately, "from", "required"),
                field("/v1/plans/{plan}/diff?from=2026-02-30T00:00:00Z", "from", "time"),
                field("/v1/plans/{plan}/diff?from=" + lately + "&to=now", "to", "time"),
                field("/v1/plans/{plan}/diff?from=" + future, "from", "time-in-future"),
                field("/v1/plans/{plan}/diff?from=" + lately + "&to=" + future, "to", "time-in-future"),
                field("/v1/plans/{plan}/diff?from=" + lately + "&to=" + longAgo, "from", "later-than"),
                field("/v1/plans/{plan}/diff?from=" + longAgo, "from", "before-first-event"),
                field("/v1/plans/{plan}/diff?from=" + longAgo + "&to=" + lately, "from", "before-first-event"));
    }

    private static Stream<BadInput> pages() {
        return Stream.of(
                read("/v1/plans?limit=0", 400, "limit-invalid"),
                read("/v1/plans?limit=201", 400, "limit-invalid"),
                read("/v1/plans?limit=-1", 400, "limit-invalid"),
                read("/v1/plans?limit=ten", 400, "limit-invalid"),
                read("/v1/plans?limit=99999999999", 400, "limit-invalid"),
                read("/v1/plans/{plan}/events?limit=1e1", 400, "limit-invalid"),
                read("/v1/plans?cursor=abc", 400, "cursor-invalid"),
                read("/v1/plans?cursor=%27%3B--", 400, "cursor-invalid"),
                read("/v1/plans?cursor=" + "A".repeat(600), 400, "cursor-invalid"),
                refused("a cursor with one letter changed", 400, "cursor-invalid", BadAddresses::tamperedCursor),
                refused("a cursor of another search", 400, "cursor-invalid", BadAddresses::foreignCursor),
                refused(
                        "a forged cursor that is no id",
                        400,
                        "cursor-invalid",
                        scene -> get(scene, "/v1/plans?cursor=" + forged("[unit:" + People.WARD + "]", "no id"))),
                refused(
                        "a forged cursor that is no version",
                        400,
                        "cursor-invalid",
                        scene -> get(
                                scene,
                                "/v1/plans/{plan}/events?cursor="
                                        + forged("events of " + scene.plan().id(), "0 or 1=1"))),
                refused(
                        "a forged cursor beyond all versions",
                        400,
                        "cursor-invalid",
                        scene -> get(
                                scene,
                                "/v1/plans/{plan}/events?cursor="
                                        + forged("events of " + scene.plan().id(), "9".repeat(30)))),
                field("/v1/plans?unit=ward", "unit", "hsa-id"),
                field("/v1/plans?status=open", "status", "code-unknown"),
                field("/v1/plans?patient=193312129999", "patient", "patient-ref"),
                field("/v1/plans?patient=%27%20or%201=1--", "patient", "patient-ref"));
    }

    private static Stream<BadInput> log() {
        return Stream.of(
                        "/v1/events",
                        "/v1/events?lane=64",
                        "/v1/events?lane=-1",
                        "/v1/events?lane=one",
                        "/v1/events?lane=1&after=-1",
                        "/v1/events?lane=1&after=99999999999999999999",
                        "/v1/events?lane=1&after=1%3Bdrop%20table%20store.event",
                        "/v1/events?lane=1&limit=0",
                        "/v1/events?lane=1&limit=1001",
                        "/v1/keys/none",
                        "/v1/keys/00000000-0000-0000-0000-000000000000")
                .map(path -> refused(
                        "GET " + path,
                        0,
                        null,
                        scene -> Request.get(path).by(People.handovers()).send()));
    }

    private static BadInput read(String path, int status, @Nullable String code) {
        return refused(
                "GET " + (path.length() > 90 ? path.substring(0, 90) : path), status, code, scene -> get(scene, path));
    }

    private static BadInput field(String path, String field, String rule) {
        return new BadInput("GET " + path, scene -> get(scene, path), 400, "input-invalid", field, rule);
    }

    private static BadInput method(String method) {
        return refused(
                method + " a plan",
                0,
                null,
                scene -> Request.get(scene.plan().path())
                        .by(People.ward())
                        .method(method)
                        .send());
    }

    private static Answer get(Scene scene, String path) {
        return Request.get(scene.fill(path)).by(People.ward()).send();
    }

    private static Answer raw(String path) {
        return RawRequest.send("""
                GET %s HTTP/1.1
                Host: localhost
                Connection: close

                """.formatted(path));
    }

    private static Answer tamperedCursor(Scene scene) {
        String cursor = get(scene, "/v1/plans?limit=1").at("next");
        char changed = cursor.charAt(14) == 'A' ? 'B' : 'A';
        return get(scene, "/v1/plans?cursor=" + cursor.substring(0, 14) + changed + cursor.substring(15));
    }

    private static Answer foreignCursor(Scene scene) {
        String cursor = get(scene, "/v1/plans?limit=1").at("next");
        return get(scene, "/v1/plans?status=draft&cursor=" + cursor);
    }

    /** A cursor whose checksum is right: anyone can make one who has read how. */
    private static String forged(String search, String position) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] check = sha256.digest((search + "\n" + position).getBytes(UTF_8));
            byte[] bytes = position.getBytes(UTF_8);
            byte[] word = Arrays.copyOf(check, 8 + bytes.length);
            System.arraycopy(bytes, 0, word, 8, bytes.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
