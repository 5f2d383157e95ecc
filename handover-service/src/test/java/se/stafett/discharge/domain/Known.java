package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was known at a moment, and what the deadlines were then. Moments are told as clocks in Sweden show them. */
record Known(List<DischargeEvent> events, Limits limits) {

    static Known from(DischargeEvent... events) {
        return new Known(Arrays.asList(events), Samples.LAW);
    }

    Known by(Limits other) {
        return new Known(events, other);
    }

    /** All deadlines of a rule as {@code state start..due}, in their order. */
    String at(String local, Rule rule) {
        return at(Samples.swedish(local)).stream()
                .filter(deadline -> deadline.rule() == rule)
                .map(Known::told)
                .collect(Collectors.joining(", "));
    }

    List<Deadline> at(Instant moment) {
        return Deadlines.of(discharge(moment), limits, moment);
    }

    PaymentDuty duty(String local) {
        return Deadlines.paymentDuty(discharge(Samples.swedish(local)), limits);
    }

    NotifiedDischarge discharge(Instant moment) {
        return Discharge.notNotified()
                .after(events.stream()
                        .filter(event -> !event.at().isAfter(moment))
                        .toList())
                .notified()
                .orElseThrow();
    }

    private static String told(Deadline deadline) {
        return deadline.due()
                .map(due -> deadline.state().code() + " " + local(due))
                .orElse(deadline.state().code());
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Stockholm")).toString();
    }
}
