package se.stafett.e2e.house.planted.predictabledomain.stafett.care;

import java.util.UUID;
import java.util.function.Supplier;

final class Dicey {
    Supplier<UUID> decide() {
        return UUID::randomUUID;
    }
}
