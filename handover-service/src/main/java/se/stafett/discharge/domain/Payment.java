package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** From when the municipality has to pay, or why it has not. */
record Payment(DischargeContent discharge, Limits limits) {

    PaymentDuty fromWhen() {
        return discharge
                .concerned()
                .since(Part.MUNICIPALITY)
                .map(this::fromWhen)
                .orElseGet(() -> new PaymentDuty.None(NoDuty.NO_MUNICIPALITY_CONCERNED));
    }

    private PaymentDuty fromWhen(Instant municipalityNotified) {
        if (stay().endedAt().isPresent()) {
            return new PaymentDuty.None(NoDuty.DISCHARGE_ENDED);
        }
        return stay().round()
                .readiness()
                .map(ready -> dutyAfter(
                        ready.notifiedAt().isAfter(municipalityNotified) ? ready.notifiedAt() : municipalityNotified))
                .orElseGet(() -> new PaymentDuty.None(
                        stay().rounds().size() > 1 ? NoDuty.READINESS_WITHDRAWN : NoDuty.NOT_NOTIFIED_READY));
    }

    /** @param bothNotices when the municipality had been notified of the admission and of readiness */
    private PaymentDuty dutyAfter(Instant bothNotices) {
        Optional<PaymentAgreement> agreement = stay().round().agreement();
        if (agreement.isPresent() && agreement.get().from().isEmpty()) {
            return new PaymentDuty.None(NoDuty.AGREED_OTHERWISE);
        }
        LocalDate from = agreement
                .flatMap(PaymentAgreement::from)
                .orElseGet(() -> SwedishDays.of(bothNotices).plusDays(limits.paymentDutyDays()));
        Optional<LocalDate> left = stay().leftAt().map(SwedishDays::of);
        return left.filter(from::isAfter).isPresent()
                ? new PaymentDuty.None(NoDuty.LEFT_BEFORE)
                : new PaymentDuty.Begins(from, left, agreement.isPresent());
    }

    private Stay stay() {
        return discharge.stay();
    }
}
