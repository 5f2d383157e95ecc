package se.stafett.discharge.domain;

/** The patient is in hospital. */
record InHospital(DischargeContent content) implements NotifiedDischarge {

    @Override
    public DischargeStatus status() {
        return content.stay().isReady() ? DischargeStatus.READY : DischargeStatus.ADMITTED;
    }

    @Override
    public InHospital with(DischargeContent changed) {
        return new InHospital(changed);
    }
}
