package se.stafett.plan.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static se.stafett.plan.input.BadInput.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** Bodies that are too large, too deep, too long, or not what their bytes are said to be. */
final class BadBytes {
    private static final int TOO_MANY = 300 * 1024;

    private BadBytes() {}

    static Stream<BadInput> all() {
        return Stream.of(
                refused("a body of 300 KB", 413, "body-too-large", scene -> goal(scene, words("a".repeat(TOO_MANY)))),
                refused("a body of 300 KB in chunks", 413, "body-too-large", BadBytes::chunks),
                refused(
                        "a body that is 300 KB of spaces",
                        413,
                        "body-too-large",
                        scene -> goal(scene, " ".repeat(TOO_MANY) + words("Gå"))),
                refused(
                        "lists 10,000 deep",
                        400,
                        null,
                        scene -> goal(scene, "{\"icf\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")),
                refused(
                        "objects 10,000 deep",
                        400,
                        null,
                        scene -> goal(scene, "{\"measure\":".repeat(10_000) + "1" + "}".repeat(10_000))),
                refused(
                        "a number of 100,000 digits",
                        400,
                        null,
                        scene -> goal(scene, "{\"words\":" + "9".repeat(100_000) + "}")),
                refused(
                        "a field name of 60,000 letters",
                        400,
                        null,
                        scene -> goal(scene, "{\"" + "a".repeat(60_000) + "\":1}")),
                new BadInput(
                        "a goal of 2,001 characters",
                        scene -> goal(scene, words("å".repeat(2_001))),
                        400,
                        "input-invalid",
                        "words",
                        "text-too-long"),
                new BadInput(
                        "21 ICF codes",
                        scene -> goal(scene, "{\"words\":\"Gå\",\"icf\":[" + "\"d450\",".repeat(20) + "\"d450\"]}"),
                        400,
                        "input-invalid",
                        "icf",
                        "size"),
                refused(
                        "Latin-1 for UTF-8",
                        400,
                        null,
                        scene -> bytes(scene, words(Scene.SECRET).getBytes(ISO_8859_1))),
                refused(
                        "UTF-16 for UTF-8",
                        400,
                        null,
                        scene -> bytes(scene, words(Scene.SECRET).getBytes(UTF_16))),
                refused(
                        "a surrogate in UTF-8",
                        400,
                        null,
                        scene -> bytes(scene, words("\u00ed\u00a0\u0080").getBytes(ISO_8859_1))),
                refused(
                        "an overlong form in UTF-8",
                        400,
                        null,
                        scene -> bytes(scene, words("\u00c0\u00af").getBytes(ISO_8859_1))),
                refused("a NUL byte in a text", 400, "body-malformed", scene -> goal(scene, words("a\u0000b"))),
                refused("a line break in a text", 400, "body-malformed", scene -> goal(scene, words("a\nb"))),
                refused("a packed body", 0, null, BadBytes::packed),
                refused(
                        "a form",
                        415,
                        "media-type-unsupported",
                        scene -> typed(scene, "application/x-www-form-urlencoded")),
                refused("plain text", 415, "media-type-unsupported", scene -> typed(scene, "text/plain")),
                refused("XML", 415, "media-type-unsupported", scene -> typed(scene, "application/xml")),
                refused("no media type at all", 0, null, scene -> typed(scene, "nonsense")));
    }

    private static String words(String words) {
        return "{\"words\":\"" + words + "\"}";
    }

    private static Answer goal(Scene scene, String body) {
        return bytes(scene, body.getBytes(UTF_8));
    }

    private static Answer bytes(Scene scene, byte[] body) {
        return send(scene, BodyPublishers.ofByteArray(body), UnaryOperator.identity());
    }

    private static Answer chunks(Scene scene) {
        byte[] body = words("a".repeat(TOO_MANY)).getBytes(UTF_8);
        return send(
                scene, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), UnaryOperator.identity());
    }

    private static Answer packed(Scene scene) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(words("Gå").getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return send(
                scene,
                BodyPublishers.ofByteArray(packed.toByteArray()),
                request -> request.with("Content-Encoding", "gzip"));
    }

    private static Answer typed(Scene scene, String type) {
        return Request.post(scene.plan().path() + "/goals", BodyPublishers.ofString(words("Gå")), type)
                .by(People.ward())
                .onVersion(scene.plan().version())
                .withNewKey()
                .send();
    }

    private static Answer send(Scene scene, BodyPublisher body, UnaryOperator<Request> change) {
        Request request = Request.post(scene.plan().path() + "/goals", body)
                .by(People.ward())
                .onVersion(scene.plan().version())
                .withNewKey();
        return change.apply(request).send();
    }
}
