package se.stafett.contracts.plan;

/**
 * A wrong text was put right; both texts are kept (patientdatalagen 3:14).
 *
 * @param target {@code summary}, {@code story.<part>}, {@code goals/<id>/words} or {@code interventions/<id>/description}
 * @param wrong the text as it stood there
 */
public record TextCorrected(String target, String wrong, String corrected, String reason) implements ContentEvent {}
