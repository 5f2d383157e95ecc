package se.stafett.contracts.discharge;

/**
 * A further unit was notified of the admission.
 *
 * @param unit HSA-id
 * @param part as in {@link Concerned}
 * @param neededSince when it was judged that the unit will be needed, as in {@link se.stafett.contracts.payload.Stamp}
 */
public record UnitConcerned(String unit, String part, String neededSince) implements NoticeEvent {}
