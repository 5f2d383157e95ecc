package se.stafett.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.followup.domain.FollowUpEvent;

/** What this service publishes of follow-ups keeps to the schemas that were released. */
class PublicationTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(
                    resolvers -> resolvers.mapPrefix("https://stafett.se/schemas/", "classpath:schemas/")));

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_published_as_its_schema_says(FollowUpEvent event) {
        Published published = Published.of(event, DomainEvents.FOLLOW_UP, 1, Instant.EPOCH);

        assertThat(SCHEMAS.getSchema(SchemaLocation.of("https://stafett.se/schemas/" + published.type() + ".json"))
                        .validate(published.payload(), InputFormat.JSON))
                .isEmpty();
    }

    static Stream<FollowUpEvent> events() {
        return DomainEvents.all();
    }
}
