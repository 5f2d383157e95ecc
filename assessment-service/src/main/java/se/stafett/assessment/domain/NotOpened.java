package se.stafett.assessment.domain;

import java.util.Optional;

/** There is no assessment yet. */
record NotOpened() implements Assessment {

    @Override
    public long version() {
        return 0;
    }

    @Override
    public Optional<OpenedAssessment> opened() {
        return Optional.empty();
    }
}
