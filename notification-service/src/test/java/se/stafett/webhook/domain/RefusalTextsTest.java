package se.stafett.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Refusal;
import se.stafett.webhook.domain.SubscriptionRefusal.ActsForNoUnit;
import se.stafett.webhook.domain.SubscriptionRefusal.DeliveryIsWaiting;
import se.stafett.webhook.domain.SubscriptionRefusal.DeliveryNotFound;
import se.stafett.webhook.domain.SubscriptionRefusal.SecretIsRotating;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionIs;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionNotFound;
import se.stafett.webhook.domain.SubscriptionRefusal.TooManySubscriptions;
import se.stafett.webhook.domain.SubscriptionRefusal.UrlNotUsable;

class RefusalTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final List<SubscriptionRefusal> REFUSALS = Stream.of(
                    Stream.of(
                            new ActsForNoUnit(),
                            new DeliveryIsWaiting(UUID.randomUUID()),
                            new DeliveryNotFound(),
                            new SecretIsRotating(),
                            new SubscriptionNotFound(),
                            new TooManySubscriptions(20)),
                    Arrays.stream(SubscriptionStatus.values()).map(SubscriptionIs::new),
                    Arrays.stream(UrlFault.values()).map(UrlNotUsable::new))
            .flatMap(some -> some)
            .map(SubscriptionRefusal.class::cast)
            .toList();

    @Test
    void there_is_one_of_each_kind_here() {
        assertThat(REFUSALS)
                .extracting(Object::getClass)
                .containsAll(List.of(SubscriptionRefusal.class.getPermittedSubclasses()));
    }

    @Test
    void every_refusal_has_a_code_of_its_own_in_lower_case_with_hyphens() {
        assertThat(REFUSALS)
                .extracting(Refusal::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_refusal_is_put_into_words_that_name_only_what_it_knows(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(REFUSALS).allSatisfy(refusal -> {
            assertThat(texts.getProperty(refusal.code() + ".title"))
                    .as(refusal.code())
                    .isNotBlank();
            assertThat(texts.getProperty(refusal.code() + ".detail"))
                    .as(refusal.code())
                    .endsWith(".");
            assertThat(ARGUMENT.matcher(texts.getProperty(refusal.code() + ".detail"))
                            .results())
                    .as(refusal.code())
                    .allMatch(found -> refusal.arguments().containsKey(found.group(1)));
        });
    }

    @Test
    void every_refusal_says_what_can_be_done_about_it() {
        assertThat(REFUSALS).extracting(Refusal::nature).contains(Refusal.Nature.values());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/problems_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
