package se.stafett.contracts.discharge;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class RecordFold {
    private static final String INFORMATION = "information/";
    private static final String NOTE = "/note";

    private RecordFold() {}

    static void apply(DischargeBuilder discharge, RecordEvent event, Happening happening) {
        switch (event) {
            case DeadlineNeared near -> {
                discharge.requireNotEnded(happening);
                discharge.neared =
                        Lists.with(discharge.neared, new NotedDeadline(near.rule(), near.due(), happening.at()));
            }
            case DeadlinePassed passed -> {
                discharge.requireNotEnded(happening);
                discharge.passed =
                        Lists.with(discharge.passed, new NotedDeadline(passed.rule(), passed.due(), happening.at()));
            }
            case TextCorrected corrected -> correct(discharge, corrected, happening);
        }
    }

    private static void correct(DischargeBuilder discharge, TextCorrected event, Happening happening) {
        discharge.requireOnRecord(happening);
        if (event.target().equals("registeredAddress")) {
            discharge.registeredAddress = corrected(discharge.registeredAddress, event, happening);
        } else if (event.target().equals("paymentAgreement/note") && !discharge.agreements.isEmpty()) {
            PaymentAgreement last = discharge.agreements.getLast();
            discharge.agreements =
                    Lists.replaced(discharge.agreements, last, last.withNote(corrected(last.note(), event, happening)));
        } else {
            Information information = information(discharge, event, happening);
            discharge.information = Lists.replaced(
                    discharge.information,
                    information,
                    information.withNote(corrected(information.note(), event, happening)));
        }
        discharge.corrections = Lists.with(
                discharge.corrections,
                new Correction(
                        event.target(),
                        event.wrong(),
                        event.corrected(),
                        event.reason(),
                        happening.by(),
                        happening.at()));
    }

    private static Information information(DischargeBuilder discharge, TextCorrected event, Happening happening) {
        return discharge.information.stream()
                .filter(one -> event.target().equals(INFORMATION + one.id() + NOTE))
                .findFirst()
                .orElseThrow(() -> happening.unfit("there is no such text"));
    }

    private static String corrected(@Nullable String now, TextCorrected event, Happening happening) {
        happening.require(event.wrong().equals(now), "the text that it calls wrong is not the one that stands there");
        return event.corrected();
    }
}
