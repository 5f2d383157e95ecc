package se.stafett.discharge.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.discharge.domain.DischargeEvent;

/** What this service publishes keeps to the schemas that were released. */
class PublicationTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(
                    resolvers -> resolvers.mapPrefix("https://stafett.se/schemas/", "classpath:schemas/")));

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_published_as_its_schema_says(DischargeEvent event) {
        Published published = Published.of(event, DomainEvents.DISCHARGE, 1);

        assertThat(SCHEMAS.getSchema(SchemaLocation.of("https://stafett.se/schemas/" + published.type() + ".json"))
                        .validate(published.payload(), InputFormat.JSON))
                .isEmpty();
    }

    static Stream<DischargeEvent> events() {
        return DomainEvents.all();
    }
}
