package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stafett.local.client.CareServices;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.client.ScriptedServer;
import se.stafett.local.client.ScriptedServer.Received;
import se.stafett.local.client.ScriptedServer.Reply;
import se.stafett.local.token.TokenIssuer;

/** Acts against a server that answers by its script: that they reach it as they are written, and what if it errs. */
class PlayCourseTest {
    private static final UUID PLAN = UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002");
    private static final UUID WALK = new UUID(1, 7);
    private static final Act DRAFT = act("drafted", "ward", "/plans", null, null, null, "plan", null, null, false);
    private static final Act GOAL = act("goal", "ward", null, null, "/goals", null, "walk", null, null, false);
    private static final Act AGAIN = act("again", "ward", null, null, null, null, null, null, null, true);
    private static final Act ACCEPT =
            act("accepted", "patient", null, null, "/goals/<walk>/acceptance", null, null, null, null, false);
    private static final Act TOO_EARLY =
            act("too early", "ward", null, null, "/agreement", null, null, null, "no-review-date", false);
    private static final Act MOVED = act(
            "moved",
            "system",
            null,
            null,
            null,
            "",
            null,
            Map.of("/plan/goals/0/responsible", TextNode.valueOf(Cast.MUNICIPALITY)),
            null,
            false);
    private static final Act FOUND =
            act("found", "ward", null, "/follow-ups?plan=<plan>", null, null, "follow-up", null, null, false);

    private final RecordingNarrator narrator = new RecordingNarrator();

    private static Act act(
            String words,
            String by,
            @Nullable String begin,
            @Nullable String find,
            @Nullable String post,
            @Nullable String get,
            @Nullable String as,
            @Nullable Map<String, JsonNode> until,
            @Nullable String refused,
            boolean again) {
        ObjectNode body = begin == null && post == null ? null : JsonNodeFactory.instance.objectNode();
        return new Act(words, by, begin, find, null, post, get, body, as, until, refused, again);
    }

    @Test
    void acts_reach_the_service_one_after_the_other_each_on_the_version_that_the_last_one_gave() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                done(1), plan(1, Cast.WARD), done(2), plan(2, Cast.WARD), done(3), plan(3, Cast.WARD))) {
            assertThat(play(server, DRAFT, GOAL, ACCEPT)).isEqualTo(PLAN);

            assertThat(narrator.steps).containsExactly("drafted", "goal", "accepted");
            List<Received> posts = posts(server);
            assertThat(posts)
                    .extracting(Received::path)
                    .containsExactly(
                            "/v1/plans",
                            "/v1/plans/" + PLAN + "/goals",
                            "/v1/plans/" + PLAN + "/goals/" + WALK + "/acceptance");
            assertThat(posts).extracting(Received::ifMatch).containsExactly("null", "\"1\"", "\"2\"");
            assertThat(posts.stream().map(Received::authorization).distinct()).hasSize(2);
        }
    }

    @Test
    void who_is_responsible_is_told_when_it_changes() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                done(1),
                plan(1, Cast.WARD),
                done(2),
                plan(2, Cast.WARD),
                plan(2, Cast.WARD),
                plan(3, Cast.MUNICIPALITY),
                plan(3, Cast.MUNICIPALITY),
                plan(3, Cast.MUNICIPALITY))) {
            play(server, DRAFT, GOAL, MOVED);

            assertThat(narrator.custody)
                    .containsExactly("the ward: " + WALK, "the ward: walk", "the municipality: walk");
        }
    }

    @Test
    void what_a_service_began_by_itself_is_waited_for() throws IOException {
        UUID followUp = new UUID(2, 2);
        try (ScriptedServer server = new ScriptedServer(
                done(1),
                plan(1, Cast.WARD),
                new Reply(200, "{\"items\":[]}"),
                new Reply(200, "{\"items\":[{\"followUpId\":\"" + followUp + "\"}]}"),
                new Reply(200, "{\"version\":4}"),
                plan(1, Cast.WARD))) {
            play(server, DRAFT, FOUND);

            assertThat(server.received().get(2).path()).isEqualTo("/v1/follow-ups?plan=" + PLAN);
            assertThat(server.received().get(4).path()).isEqualTo("/v1/follow-ups/" + followUp);
        }
    }

    @Test
    void a_repeated_command_is_the_same_to_the_letter() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                done(1), plan(1, Cast.WARD), done(2), plan(2, Cast.WARD), done(2), plan(2, Cast.WARD))) {
            play(server, DRAFT, GOAL, AGAIN);

            assertThat(posts(server).get(2)).isEqualTo(posts(server).get(1));
        }
    }

    @Test
    void a_repeated_command_that_is_answered_otherwise_ends_the_play() throws IOException {
        fails("repeated command", List.of(DRAFT, AGAIN), done(1), plan(1, Cast.WARD), done(2));
    }

    @Test
    void what_is_refused_and_should_not_be_ends_the_play() throws IOException {
        fails("input-invalid", List.of(DRAFT), problem("input-invalid"));
        assertThat(narrator.steps).isEmpty();
    }

    @Test
    void what_should_be_refused_and_is_not_ends_the_play() throws IOException {
        fails("must be refused with no-review-date", List.of(DRAFT, TOO_EARLY), done(1), plan(1, Cast.WARD), done(2));
        assertThat(narrator.steps).containsExactly("drafted");
    }

    @Test
    void what_is_refused_for_another_reason_ends_the_play() throws IOException {
        fails("no-accepted-goal", List.of(DRAFT, TOO_EARLY), done(1), plan(1, Cast.WARD), problem("no-accepted-goal"));
    }

    private void fails(String with, List<Act> acts, Reply... replies) throws IOException {
        try (ScriptedServer server = new ScriptedServer(replies)) {
            assertThatExceptionOfType(PlayFailed.class)
                    .isThrownBy(() -> play(server, acts.toArray(Act[]::new)))
                    .withMessageContaining(with);
        }
    }

    private UUID play(ScriptedServer server, Act... acts) {
        Patience patience = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10));
        CareServices services = new CareServices(service -> server.base(), patience, CommandLog.none());
        Cast cast = Cast.of(new Callers(new OwnTokens(TokenIssuer.withNewKey())));
        return new Play(services, cast, narrator, new Placeholders(LocalDate.of(2026, 3, 1)), "demo:test")
                .run(List.of(acts));
    }

    private static List<Received> posts(ScriptedServer server) {
        return server.received().stream()
                .filter(received -> received.method().equals("POST"))
                .toList();
    }

    private static Reply done(long version) {
        return new Reply(
                200,
                "{\"planId\":\"%s\",\"version\":%d,\"lane\":12,\"position\":%d,\"created\":\"%s\"}"
                        .formatted(PLAN, version, version, WALK));
    }

    private static Reply plan(long version, String responsible) {
        return new Reply(
                200,
                "{\"version\":%d,\"plan\":{\"goals\":[{\"id\":\"%s\",\"status\":\"accepted\",\"responsible\":\"%s\"}]}}"
                        .formatted(version, WALK, responsible));
    }

    private static Reply problem(String code) {
        return new Reply(409, "{\"type\":\"https://stafett.se/problems/" + code + "\"}");
    }
}
