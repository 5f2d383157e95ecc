package se.stafett.discharge.domain;

/** A discharge that came to nothing or should never have been; its record can still be put right. */
record EndedDischarge(Ending ending, DischargeContent content) implements NotifiedDischarge {

    @Override
    public DischargeStatus status() {
        return switch (ending) {
            case CANCELLED -> DischargeStatus.CANCELLED;
            case IN_ERROR -> DischargeStatus.ENTERED_IN_ERROR;
        };
    }

    @Override
    public EndedDischarge with(DischargeContent changed) {
        return new EndedDischarge(ending, changed);
    }
}
