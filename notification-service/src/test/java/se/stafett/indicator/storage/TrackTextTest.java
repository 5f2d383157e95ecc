package se.stafett.indicator.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import se.stafett.indicator.domain.Track;
import se.stafett.indicator.messaging.RandomWay;

class TrackTextTest {

    @Test
    void what_is_kept_is_read_as_it_was_and_written_as_it_was() {
        for (int seed = 0; seed < 100; seed++) {
            Track track = RandomWay.track(new Random(seed), 80);
            String text = TrackText.write(track);

            assertThat(TrackText.read(text)).isEqualTo(track);
            assertThat(TrackText.write(TrackText.read(text))).isEqualTo(text);
        }
    }

    @Test
    void nothing_that_somebody_wrote_is_kept() {
        String text = TrackText.write(RandomWay.track(new Random(7), 500));

        assertThat(text)
                .contains("SE0000000001-STROKE")
                .doesNotContain("affären", "Vill inte", "Fel patient", "Ingen plats", "194103219202", "Behov");
    }

    @Test
    void what_is_broken_is_no_track() {
        assertThatThrownBy(() -> TrackText.read("{")).isInstanceOf(IllegalStateException.class);
    }
}
