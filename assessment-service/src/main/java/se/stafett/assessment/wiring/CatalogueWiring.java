package se.stafett.assessment.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.stafett.assessment.catalogue.Catalogue;
import se.stafett.assessment.domain.Instruments;

/** The catalogue, read once. */
class CatalogueWiring {
    @Produces
    @Singleton
    Instruments instruments() {
        return Catalogue.shipped();
    }
}
