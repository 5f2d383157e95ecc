package se.stafett.trials.house.planted.predictabledomain.stafett.care;

import java.util.UUID;
import java.util.function.Supplier;

final class Dicey {
    Supplier<UUID> decide() {
        return UUID::randomUUID;
    }
}
