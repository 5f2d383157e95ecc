package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.client.PlanService;
import se.stafett.local.client.ScriptedServer;
import se.stafett.local.client.ScriptedServer.Received;
import se.stafett.local.client.ScriptedServer.Reply;
import se.stafett.local.token.TokenIssuer;

/** The play against a server that answers by its script: that the acts reach it as they are written, and what if it errs. */
class PlayCourseTest {
    private static final UUID PLAN = UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002");
    private final RecordingNarrator narrator = new RecordingNarrator();

    @Test
    void every_act_reaches_the_service_and_is_told() throws IOException {
        List<Act> acts = Play.acts();
        try (ScriptedServer server = server(acts)) {
            assertThat(play(server)).isEqualTo(PLAN);

            assertThat(narrator.steps).isEqualTo(acts.stream().map(Act::words).toList());
            assertThat(server.received()).hasSameSizeAs(acts);
            assertThat(server.received())
                    .extracting(Received::body)
                    .noneMatch(body -> body.contains("<") || body.contains(">"));
            assertThat(server.received()).extracting(Received::path).noneMatch(path -> path.contains("<"));
        }
    }

    @Test
    void a_repeated_command_is_the_same_to_the_letter() throws IOException {
        List<Act> acts = Play.acts();
        int again = acts.indexOf(acts.stream().filter(Act::again).findFirst().orElseThrow());
        try (ScriptedServer server = server(acts)) {
            play(server);
            Received repeated = server.received().get(again);
            Received before = server.received().get(again - 1);
            assertThat(repeated).isEqualTo(before);
        }
    }

    @Test
    void each_caller_comes_with_a_token_of_their_own() throws IOException {
        try (ScriptedServer server = server(Play.acts())) {
            play(server);
            assertThat(server.received().stream().map(Received::authorization).distinct())
                    .hasSize(4);
        }
    }

    @Test
    void what_is_refused_and_should_not_be_ends_the_play() throws IOException {
        try (ScriptedServer server = new ScriptedServer(problem("input-invalid"))) {
            assertThatExceptionOfType(PlayFailed.class)
                    .isThrownBy(() -> play(server))
                    .withMessageContaining("input-invalid");
            assertThat(narrator.steps).isEmpty();
        }
    }

    @Test
    void what_should_be_refused_and_is_not_ends_the_play() throws IOException {
        List<Reply> replies = new ArrayList<>(replies(Play.acts()));
        int refused = firstRefused();
        replies.set(refused, answer(99));
        try (ScriptedServer server = new ScriptedServer(replies.toArray(Reply[]::new))) {
            assertThatExceptionOfType(PlayFailed.class)
                    .isThrownBy(() -> play(server))
                    .withMessageContaining("must be refused with no-review-date");
            assertThat(narrator.steps).hasSize(refused);
        }
    }

    @Test
    void what_is_refused_for_another_reason_ends_the_play() throws IOException {
        List<Reply> replies = new ArrayList<>(replies(Play.acts()));
        replies.set(firstRefused(), problem("no-accepted-goal"));
        try (ScriptedServer server = new ScriptedServer(replies.toArray(Reply[]::new))) {
            assertThatExceptionOfType(PlayFailed.class)
                    .isThrownBy(() -> play(server))
                    .withMessageContaining("no-accepted-goal");
        }
    }

    @Test
    void a_repeated_command_that_is_answered_otherwise_ends_the_play() throws IOException {
        List<Act> acts = Play.acts();
        List<Reply> replies = new ArrayList<>(replies(acts));
        int again = acts.indexOf(acts.stream().filter(Act::again).findFirst().orElseThrow());
        replies.set(again, answer(77));
        try (ScriptedServer server = new ScriptedServer(replies.toArray(Reply[]::new))) {
            assertThatExceptionOfType(PlayFailed.class)
                    .isThrownBy(() -> play(server))
                    .withMessageContaining("repeated command");
        }
    }

    private UUID play(ScriptedServer server) {
        Patience patience = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10));
        PlanService service = new PlanService(server.base(), patience, CommandLog.none());
        Cast cast = Cast.of(new Callers(TokenIssuer.withNewKey()));
        return new Play(service, cast, narrator, new Placeholders(LocalDate.of(2026, 3, 1)), "demo:test").run();
    }

    private static int firstRefused() {
        List<Act> acts = Play.acts();
        return acts.indexOf(
                acts.stream().filter(act -> act.refused() != null).findFirst().orElseThrow());
    }

    private static ScriptedServer server(List<Act> acts) throws IOException {
        return new ScriptedServer(replies(acts).toArray(Reply[]::new));
    }

    /** What a service that agrees with the play answers. */
    private static List<Reply> replies(List<Act> acts) {
        List<Reply> replies = new ArrayList<>();
        for (int at = 0; at < acts.size(); at++) {
            Act act = acts.get(at);
            if (act.refused() != null) {
                replies.add(problem(act.refused()));
            } else {
                replies.add(act.again() ? replies.getLast() : answer(at));
            }
        }
        return replies;
    }

    private static Reply answer(int number) {
        return new Reply(
                200,
                "{\"planId\":\"" + PLAN + "\",\"version\":" + (number + 1) + ",\"lane\":12,\"position\":" + (number + 1)
                        + ",\"created\":\"" + new UUID(1, number) + "\"}");
    }

    private static Reply problem(String code) {
        return new Reply(409, "{\"type\":\"https://stafett.se/problems/" + code + "\"}");
    }
}
