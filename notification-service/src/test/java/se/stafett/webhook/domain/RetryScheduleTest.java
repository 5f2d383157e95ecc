package se.stafett.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.webhook.domain.Outcome.Answered;
import se.stafett.webhook.domain.Outcome.Unanswered;
import se.stafett.webhook.domain.Verdict.Dead;
import se.stafett.webhook.domain.Verdict.Delivered;
import se.stafett.webhook.domain.Verdict.ReceiverGone;
import se.stafett.webhook.domain.Verdict.TriedAgain;

class RetryScheduleTest {
    private static final RetrySchedule STANDARD = RetrySchedule.STANDARD;

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void whoever_answers_with_success_has_it(int status) {
        assertThat(after(1, answered(status))).isEqualTo(new Delivered());
        assertThat(after(10, answered(status))).isEqualTo(new Delivered());
        assertThat(STANDARD.after(1, true, answered(status), 0)).isEqualTo(new Delivered());
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 300, 301, 302, 304, 307, 308, 400, 401, 404, 409, 429, 500, 502, 503, 504, 599, 999})
    void every_other_status_is_a_failure_and_a_redirect_is_one_too(int status) {
        assertThat(after(1, answered(status))).isEqualTo(new TriedAgain(Duration.ofSeconds(5)));
        assertThat(after(10, answered(status))).isEqualTo(new Dead());
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whatever_kept_the_receiver_from_answering_is_a_failure(Trouble trouble) {
        assertThat(after(1, new Unanswered(trouble))).isEqualTo(new TriedAgain(Duration.ofSeconds(5)));
        assertThat(after(10, new Unanswered(trouble))).isEqualTo(new Dead());
        assertThat(new Unanswered(trouble).code()).isEqualTo(trouble.code());
    }

    @Test
    void the_pauses_grow_over_days_and_then_it_is_dead() {
        List<Duration> pauses = IntStream.rangeClosed(1, 9)
                .mapToObj(attempt -> ((TriedAgain) after(attempt, answered(500))).in())
                .toList();

        assertThat(pauses)
                .isEqualTo(STANDARD.pauses())
                .isSorted()
                .startsWith(Duration.ofSeconds(5), Duration.ofMinutes(5))
                .endsWith(Duration.ofHours(24));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofDays(3));
        assertThat(after(10, answered(500))).isEqualTo(new Dead());
    }

    @Test
    void chance_spreads_the_attempts_by_a_tenth_at_most() {
        var latest = (TriedAgain) STANDARD.after(2, false, answered(500), Math.nextDown(1.0));

        assertThat(latest.in()).isBetween(Duration.ofMinutes(5), Duration.ofSeconds(330));
        assertThat(latest.in()).isGreaterThan(Duration.ofSeconds(329));
    }

    @Test
    void a_receiver_that_is_gone_is_left_alone_however_often_it_was_tried() {
        assertThat(after(1, answered(410))).isEqualTo(new ReceiverGone());
        assertThat(after(10, answered(410))).isEqualTo(new ReceiverGone());
        assertThat(STANDARD.after(1, true, answered(410), 0)).isEqualTo(new ReceiverGone());
    }

    @Test
    void what_was_asked_for_by_hand_is_tried_once() {
        assertThat(STANDARD.after(1, true, answered(500), 0)).isEqualTo(new Dead());
        assertThat(STANDARD.after(1, true, new Unanswered(Trouble.TIMED_OUT), 0))
                .isEqualTo(new Dead());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void a_receiver_that_asks_for_time_gets_it(int status) {
        assertThat(after(1, asking(status, Duration.ofMinutes(2)))).isEqualTo(new TriedAgain(Duration.ofMinutes(2)));
    }

    @Test
    void a_receiver_gets_no_less_time_than_the_schedule_and_no_more_than_a_day() {
        assertThat(after(2, asking(429, Duration.ofSeconds(1)))).isEqualTo(new TriedAgain(Duration.ofMinutes(5)));
        assertThat(after(1, asking(503, Duration.ofDays(400)))).isEqualTo(new TriedAgain(Duration.ofDays(1)));
        assertThat(after(1, asking(500, Duration.ofHours(1)))).isEqualTo(new TriedAgain(Duration.ofSeconds(5)));
    }

    @Test
    void a_schedule_without_pauses_gives_one_attempt_and_none_has_a_negative_pause() {
        assertThat(new RetrySchedule(List.of()).after(1, false, answered(500), 0))
                .isEqualTo(new Dead());
        assertThatThrownBy(() -> new RetrySchedule(List.of(Duration.ofSeconds(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_answer_is_told_by_its_status() {
        assertThat(answered(503).code()).isEqualTo("answered-503");
    }

    private static Verdict after(int attempts, Outcome outcome) {
        return STANDARD.after(attempts, false, outcome, 0);
    }

    private static Outcome answered(int status) {
        return new Answered(status, Optional.empty());
    }

    private static Outcome asking(int status, Duration patience) {
        return new Answered(status, Optional.of(patience));
    }
}
