package se.stafett.contracts.followup;

/**
 * A wrong text was put right; both texts are kept (patientdatalagen 3:14).
 *
 * @param target goals/…/note, scores/…/note, devices/…/note, experiences/…/text, dialogue or cancellation
 */
public record TextCorrected(String target, String wrong, String corrected, String reason) implements ContentEvent {}
