package se.stafett.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.SigningKey;

class ConfiguredWitnessTest {
    private static final String KEY = new SigningKey("witness.example/w", KeyType.WITNESS, new byte[32])
            .verifier()
            .toString();
    private static final String LOG =
            new SigningKey("log.example", KeyType.LOG, new byte[32]).verifier().toString();

    @Test
    void a_witness_is_named_by_its_key_and_its_address() {
        ConfiguredWitness witness = ConfiguredWitness.parse("  " + KEY + "  https://witness.example/w/ ");

        assertThat(witness.key()).hasToString(KEY);
        assertThat(witness.prefix()).hasToString("https://witness.example/w");
        assertThat(witness.open()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KEY",
                "KEY ",
                "KEY https://a b",
                "LOG https://a",
                "x+y+z https://a",
                "KEY ftp://a",
                "KEY a",
                "KEY :"
            })
    void anything_else_is_refused(String configured) {
        String text = configured.replace("KEY", KEY).replace("LOG", LOG);

        assertThatThrownBy(() -> ConfiguredWitness.parse(text)).isInstanceOf(RuntimeException.class);
    }
}
