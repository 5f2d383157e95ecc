package se.stafett.discharge.domain;

/** The patient has left; what was to be done for that may still be done, late. */
record LeftHospital(DischargeContent content) implements NotifiedDischarge {

    @Override
    public DischargeStatus status() {
        return DischargeStatus.LEFT;
    }

    @Override
    public LeftHospital with(DischargeContent changed) {
        return new LeftHospital(changed);
    }
}
