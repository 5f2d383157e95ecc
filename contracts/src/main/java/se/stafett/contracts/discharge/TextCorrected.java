package se.stafett.contracts.discharge;

/**
 * A wrong text was put right; both texts are kept (patientdatalagen 3:14).
 *
 * @param target {@code registeredAddress}, {@code paymentAgreement/note} or {@code information/<id>/note}
 * @param wrong the text as it stood there
 */
public record TextCorrected(String target, String wrong, String corrected, String reason) implements RecordEvent {}
