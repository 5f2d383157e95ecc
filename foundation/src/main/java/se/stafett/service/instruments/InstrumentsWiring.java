package se.stafett.service.instruments;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.stafett.care.instrument.Instruments;

/** The catalogue, read once. */
class InstrumentsWiring {
    @Produces
    @Singleton
    Instruments instruments() {
        return Catalogue.shipped();
    }
}
