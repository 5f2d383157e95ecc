package se.stafett.notice.listening;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import se.stafett.service.involved.Hearer;
import se.stafett.service.involved.Hearings;
import se.stafett.store.keys.Keys;

/** Lets the whole service hear what happens: notices are one of those who do. */
@Singleton
class Ears extends Hearings {
    Ears(Keys keys, @All List<Hearer> hearers) {
        super(keys, hearers);
    }
}
