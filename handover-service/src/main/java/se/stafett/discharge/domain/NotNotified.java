package se.stafett.discharge.domain;

import java.util.Optional;

/** Nobody has been notified of anything yet. */
record NotNotified() implements Discharge {

    @Override
    public long version() {
        return 0;
    }

    @Override
    public Optional<NotifiedDischarge> notified() {
        return Optional.empty();
    }
}
