package se.stafett.contracts.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayloadOpenerTest {
    private final Random random = new Random(7);
    private final PayloadOpener opener = new PayloadOpener();

    @Test
    void payloads_of_one_key_and_of_many_are_opened_one_after_the_other() {
        PatientKey first = key();
        for (int i = 0; i < 200; i++) {
            PatientKey key = i % 3 == 0 ? first : key();
            UUID event = new UUID(0, i);
            byte[] text = bytes(i);
            ProtectedPayload payload = ProtectedPayload.read(ProtectedPayload.seal(key, event, text));
            assertThat(opener.open(payload, key, event)).isEqualTo(text).isEqualTo(opener.open(payload, key, event));
        }
    }

    @Test
    void what_does_not_open_does_not_keep_the_next_from_being_opened() {
        PatientKey key = key();
        PatientKey same = PatientKey.of(key.kid(), bytes(PatientKey.LENGTH));
        UUID event = new UUID(0, 1);
        ProtectedPayload payload = ProtectedPayload.read(ProtectedPayload.seal(key, event, bytes(40)));
        byte[] text = opener.open(payload, key, event);
        assertThatExceptionOfType(TamperedPayload.class).isThrownBy(() -> opener.open(payload, same, event));
        assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> opener.open(payload, key(), event));
        assertThatExceptionOfType(WrongEvent.class).isThrownBy(() -> opener.open(payload, key, new UUID(0, 2)));
        assertThat(opener.open(payload, key, event)).isEqualTo(text);
    }

    private PatientKey key() {
        return PatientKey.of(new UUID(random.nextLong(), random.nextLong()), bytes(PatientKey.LENGTH));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
