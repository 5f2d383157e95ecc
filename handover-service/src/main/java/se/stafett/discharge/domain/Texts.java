package se.stafett.discharge.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PlainText;

/**
 * What the discharge says in words.
 *
 * @param payment the note of the agreement that stands
 * @param information the note of each piece of information, where there is one
 */
public record Texts(
        Optional<PlainText> registeredAddress,
        Optional<PlainText> payment,
        Map<UUID, Optional<PlainText>> information) {
    public Texts {
        information = Collections.unmodifiableMap(new LinkedHashMap<>(information));
    }

    static Texts begun(Optional<PlainText> registeredAddress) {
        return new Texts(registeredAddress, Optional.empty(), Map.of());
    }

    Optional<PlainText> at(TextTarget target) {
        return switch (target) {
            case TextTarget.RegisteredAddress address -> registeredAddress;
            case TextTarget.PaymentNote note -> payment;
            case TextTarget.InformationNote note -> information.getOrDefault(note.information(), Optional.empty());
        };
    }

    Texts with(TextTarget target, PlainText text) {
        return switch (target) {
            case TextTarget.RegisteredAddress address -> new Texts(Optional.of(text), payment, information);
            case TextTarget.PaymentNote note -> withPayment(Optional.of(text));
            case TextTarget.InformationNote note -> withInformation(note.information(), Optional.of(text));
        };
    }

    Texts withPayment(Optional<PlainText> note) {
        return new Texts(registeredAddress, note, information);
    }

    Texts withInformation(UUID id, Optional<PlainText> note) {
        Map<UUID, Optional<PlainText>> more = new LinkedHashMap<>(information);
        more.put(id, note);
        return new Texts(registeredAddress, payment, more);
    }
}
