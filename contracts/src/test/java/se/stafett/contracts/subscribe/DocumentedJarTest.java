package se.stafett.contracts.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedJarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscribing.md",
                "fold.md",
                "event-hash.md",
                "seal.md",
                "asyncapi.json",
                "samples/plain/PlainSubscriber.java"
            })
    void what_the_library_does_in_words_lies_in_its_jar(String document) throws IOException {
        try (InputStream packed = PlanSubscriber.class.getResourceAsStream("/META-INF/docs/" + document)) {
            assertThat(packed).isNotNull();
            assertThat(packed.readAllBytes()).isEqualTo(Files.readAllBytes(Path.of("../docs", document)));
        }
    }
}
