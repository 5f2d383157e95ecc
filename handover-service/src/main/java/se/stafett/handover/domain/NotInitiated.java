package se.stafett.handover.domain;

import java.util.Optional;

/** There is no handover yet. */
record NotInitiated() implements Handover {
    @Override
    public long version() {
        return 0;
    }

    @Override
    public Optional<InitiatedHandover> initiated() {
        return Optional.empty();
    }
}
