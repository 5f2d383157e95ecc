package se.stafett.e2e.house.planted.plaindomain.stafett.plan.domain;

import io.smallrye.mutiny.Uni;

final class Hasty {
    Uni<String> decide() {
        return Uni.createFrom().item("later");
    }
}
