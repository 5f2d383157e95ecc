package se.stafett.contracts.discharge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * What was agreed on the payment duty; its terms are those of {@link PaymentAgreed}.
 *
 * @param agreed who reported it, and when
 */
public record PaymentAgreement(
        @Nullable LocalDate from, @Nullable String note, Stamp agreed) {

    PaymentAgreement withNote(String corrected) {
        return new PaymentAgreement(from, corrected, agreed);
    }
}
