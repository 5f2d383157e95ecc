package se.stafett.discharge.domain;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stafett.care.Parsed;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Violation;
import se.stafett.care.Violation.Rule;

/** A text of the discharge that can be corrected, by the path under which it is found. */
public sealed interface TextTarget {

    record RegisteredAddress() implements TextTarget {}

    record PaymentNote() implements TextTarget {}

    record InformationNote(UUID information) implements TextTarget {}

    /** Reads {@code registeredAddress}, {@code paymentAgreement/note} or {@code information/<id>/note}. */
    static Parsed<TextTarget> parse(String path) {
        Matcher information = Paths.INFORMATION.matcher(path);
        return information.matches()
                ? Parsed.valid(new InformationNote(UUID.fromString(information.group(1))))
                : Stream.<TextTarget>of(new RegisteredAddress(), new PaymentNote())
                        .filter(target -> target.path().equals(path))
                        .findFirst()
                        .map(Parsed::valid)
                        .orElseGet(
                                () -> Parsed.invalid(new Violation(Rule.CODE_UNKNOWN, Map.of("allowed", Paths.ALL))));
    }

    default String path() {
        return switch (this) {
            case RegisteredAddress address -> Paths.ADDRESS;
            case PaymentNote note -> Paths.PAYMENT;
            case InformationNote note -> "information/" + note.information() + "/note";
        };
    }

    /** How long that text may be. */
    default Length length() {
        return switch (this) {
            case RegisteredAddress address -> Length.LINE;
            case PaymentNote note -> Length.NOTE;
            case InformationNote note -> Length.NOTE;
        };
    }

    /** How the paths read. */
    final class Paths {
        static final String ADDRESS = "registeredAddress";
        static final String PAYMENT = "paymentAgreement/note";
        static final String ALL = ADDRESS + ", " + PAYMENT + ", information/<id>/note";
        static final Pattern INFORMATION =
                Pattern.compile("information/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/note");

        private Paths() {}
    }
}
