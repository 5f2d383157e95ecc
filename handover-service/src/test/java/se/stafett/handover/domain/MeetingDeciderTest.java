package se.stafett.handover.domain;

import static se.stafett.handover.domain.HandoverSpec.given;
import static se.stafett.handover.domain.Samples.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.handover.domain.ContentRefusal.NothingChanges;
import se.stafett.handover.domain.MeetingEvent.MeetingOpened;
import se.stafett.handover.domain.MeetingEvent.MeetingScheduled;
import se.stafett.handover.domain.MeetingEvent.ParticipantInvited;
import se.stafett.handover.domain.MeetingEvent.SummaryWritten;
import se.stafett.handover.domain.MeetingRefusal.AbsenceNotExplained;
import se.stafett.handover.domain.MeetingRefusal.MeetingAlreadyOpened;
import se.stafett.handover.domain.MeetingRefusal.MeetingNotOpened;
import se.stafett.handover.domain.MeetingRefusal.ParticipantNotFound;
import se.stafett.handover.domain.MeetingRefusal.PlaceMissing;
import se.stafett.handover.domain.MeetingRefusal.PresenceContradicted;
import se.stafett.handover.domain.SenderCommand.OpenMeeting;
import se.stafett.handover.domain.SenderCommand.ScheduleMeeting;
import se.stafett.handover.domain.SenderCommand.WriteSummary;
import se.stafett.handover.domain.TimeRefusal.TimeHasPassed;
import se.stafett.handover.domain.TimeRefusal.TimeIsTooFarAhead;
import se.stafett.handover.domain.TimeRefusal.TimesOutOfOrder;

class MeetingDeciderTest {
    private static final MeetingTime TOMORROW = Samples.tomorrow();

    @Test
    void a_meeting_is_set_at_a_place_or_by_a_link() {
        given(Samples.initiated()).when(new ScheduleMeeting(TOMORROW)).then(new MeetingScheduled(TOMORROW));
        MeetingTime byLink = new MeetingTime(
                TOMORROW.start(), TOMORROW.end(), Optional.empty(), Samples.maybe("https://mote.example/1"));
        given(Samples.initiated(), new MeetingScheduled(TOMORROW))
                .when(new ScheduleMeeting(byLink))
                .then(new MeetingScheduled(byLink));
    }

    @Test
    void a_meeting_has_a_place_and_a_time_that_can_be() {
        HandoverSpec initiated = given(Samples.initiated());
        initiated
                .when(new ScheduleMeeting(
                        new MeetingTime(TOMORROW.start(), TOMORROW.end(), Optional.empty(), Optional.empty())))
                .thenRejected(new PlaceMissing());
        initiated
                .when(new ScheduleMeeting(time(Samples.NOW, TOMORROW.end())))
                .thenRejected(new TimeHasPassed("start", Samples.NOW));
        initiated
                .when(new ScheduleMeeting(time(TOMORROW.start(), TOMORROW.start())))
                .thenRejected(new TimesOutOfOrder("end", TOMORROW.start(), TOMORROW.start()));
        Instant latest = Samples.NOW.plus(MeetingDecider.LONGEST_AHEAD);
        initiated
                .when(new ScheduleMeeting(time(latest.plusSeconds(1), latest.plusSeconds(2))))
                .thenRejected(new TimeIsTooFarAhead("start", latest.plusSeconds(1), latest));
        initiated
                .when(new ScheduleMeeting(time(TOMORROW.start(), latest.plusSeconds(2))))
                .thenRejected(new TimeIsTooFarAhead("end", latest.plusSeconds(2), latest));
    }

    @Test
    void what_stands_already_is_not_set_again_nor_after_the_meeting() {
        given(Samples.initiated(), new MeetingScheduled(TOMORROW))
                .when(new ScheduleMeeting(TOMORROW))
                .thenRejected(new NothingChanges());
        given(Samples.initiated(), Samples.met())
                .when(new ScheduleMeeting(TOMORROW))
                .thenRejected(new MeetingAlreadyOpened());
    }

    @Test
    void a_meeting_opens_with_those_who_are_there() {
        given(
                        Samples.initiated(),
                        new ParticipantInvited(Samples.MONA, Samples.mona()),
                        new ParticipantInvited(Samples.TOLVINA, Samples.tolvina()))
                .when(new OpenMeeting(List.of(Samples.MONA, Samples.TOLVINA, Samples.MONA), true, Optional.empty()))
                .then(new MeetingOpened(List.of(Samples.MONA, Samples.TOLVINA), true, Optional.empty()));
    }

    @Test
    void without_the_patient_only_with_a_reason() {
        HandoverSpec initiated = given(Samples.initiated());
        initiated.when(new OpenMeeting(List.of(), false, Optional.empty())).thenRejected(new AbsenceNotExplained());
        initiated
                .when(new OpenMeeting(List.of(), false, Samples.maybe("Orkade inte.")))
                .then(new MeetingOpened(List.of(), false, Samples.maybe("Orkade inte.")));
    }

    @Test
    void the_patient_is_not_both_there_and_away() {
        HandoverSpec invited = given(Samples.initiated(), new ParticipantInvited(Samples.TOLVINA, Samples.tolvina()));
        invited.when(new OpenMeeting(List.of(Samples.TOLVINA), false, Samples.maybe("Orkade inte.")))
                .thenRejected(new PresenceContradicted());
        invited.when(new OpenMeeting(List.of(Samples.TOLVINA), true, Samples.maybe("Orkade inte.")))
                .thenRejected(new PresenceContradicted());
    }

    @Test
    void only_participants_are_there_and_a_meeting_opens_once() {
        given(Samples.initiated())
                .when(new OpenMeeting(List.of(Samples.NOWHERE), true, Optional.empty()))
                .thenRejected(new ParticipantNotFound(Samples.NOWHERE));
        given(Samples.initiated(), Samples.met())
                .when(new OpenMeeting(List.of(), true, Optional.empty()))
                .thenRejected(new MeetingAlreadyOpened());
    }

    @Test
    void the_patient_sums_up_in_the_meeting() {
        WriteSummary write = new WriteSummary(text("Det har gått bra."));
        given(Samples.initiated(), Samples.met()).when(write).then(new SummaryWritten(text("Det har gått bra.")));
        given(Samples.initiated()).when(write).thenRejected(new MeetingNotOpened());
        given(Samples.initiated(), Samples.met(), new SummaryWritten(text("Det har gått bra.")))
                .when(write)
                .thenRejected(new NothingChanges());
    }

    private static MeetingTime time(Instant start, Instant end) {
        return new MeetingTime(start, end, Samples.maybe("Samtalsrum 2"), Optional.empty());
    }
}
