package se.stafett.contracts.assessment;

/**
 * A wrong text was put right; both texts are kept (patientdatalagen 3:14).
 *
 * @param target {@code reason}, {@code summary} or {@code story.<part>}
 * @param wrong the text as it stood there
 */
public record TextCorrected(String target, String wrong, String corrected, String reason) implements ContentEvent {}
