package se.stafett.contracts.plan;

/**
 * A wrong text was put right; both texts are kept (patientdatalagen 3:14).
 *
 * @param wrong the text as it stood there
 */
public record TextCorrected(TextTarget target, String wrong, String corrected, String reason) implements ContentEvent {}
