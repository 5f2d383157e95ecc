package se.stafett.trials.house.planted.plaindomain.stafett.plan.domain;

import io.smallrye.mutiny.Uni;

final class Hasty {
    Uni<String> decide() {
        return Uni.createFrom().item("later");
    }
}
