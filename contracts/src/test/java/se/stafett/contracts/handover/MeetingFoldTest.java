package se.stafett.contracts.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stafett.contracts.handover.History.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Stamp;

class MeetingFoldTest {
    private static final Stamp THEN = new Stamp(Samples.CLINICIAN, "2026-03-01T08:02:00.000000Z");

    @Test
    void those_who_take_part_now_are_shown_and_those_who_were_present_stay() {
        given(
                        Samples.initiated(),
                        new ParticipantInvited(Samples.mona()),
                        new MeetingOpened(List.of(Samples.MONA), false, "Orkade inte."),
                        new ParticipantRemoved(Samples.MONA, "Fick gå."))
                .then(handover -> {
                    assertThat(handover.status()).isEqualTo("in-meeting");
                    assertThat(handover.participants()).isEmpty();
                    assertThat(handover.meeting())
                            .isEqualTo(new Meeting(List.of(Samples.mona()), false, "Orkade inte.", THEN));
                });
    }

    @Test
    void the_last_time_that_was_set_is_the_one() {
        given(
                        Samples.initiated(),
                        new MeetingScheduled(
                                "2026-03-05T12:00:00.000000Z", "2026-03-05T13:00:00.000000Z", "Rum 2", null),
                        new MeetingScheduled(
                                "2026-03-06T12:00:00.000000Z",
                                "2026-03-06T13:00:00.000000Z",
                                null,
                                "https://mote.example/1"))
                .then(handover -> assertThat(handover.scheduled())
                        .isEqualTo(new ScheduledMeeting(
                                "2026-03-06T12:00:00.000000Z",
                                "2026-03-06T13:00:00.000000Z",
                                null,
                                "https://mote.example/1",
                                THEN)));
    }

    @Test
    void what_each_unit_read_last_counts() {
        given(
                        Samples.initiated(),
                        new ReadingConfirmed(Samples.TOWN, 7),
                        new ReadingConfirmed(Samples.CENTRE, 8),
                        new ReadingConfirmed(Samples.TOWN, 9))
                .then(handover -> assertThat(handover.readings())
                        .extracting(Reading::unit, Reading::planVersion)
                        .containsExactly(tuple(Samples.TOWN, 9L), tuple(Samples.CENTRE, 8L)));
    }

    @Test
    void the_patients_summary_is_written_in_the_meeting() {
        SummaryWritten written = new SummaryWritten("Det har gått bra.");
        given(Samples.initiated(), Samples.opened(), written)
                .then(handover -> assertThat(handover.summary()).isEqualTo(new Summary("Det har gått bra.", THEN)));
        given(Samples.initiated()).refuses(written, "meeting is not open");
    }

    @Test
    void what_cannot_be_is_refused() {
        given(Samples.initiated(), Samples.opened()).refuses(Samples.opened(), "opened already");
        given(Samples.initiated()).refuses(new MeetingOpened(List.of(Samples.MONA), true, null), "no such participant");
        given(Samples.initiated()).refuses(new ParticipantRemoved(Samples.MONA, "Sjuk."), "no such participant");
        given(Samples.initiated(), new ParticipantInvited(Samples.mona()))
                .refuses(new ParticipantInvited(Samples.mona()), "takes part already");
    }
}
