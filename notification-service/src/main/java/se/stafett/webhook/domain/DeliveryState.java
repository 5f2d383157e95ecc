package se.stafett.webhook.domain;

import se.stafett.care.Coded;

/** How a delivery stands. */
public enum DeliveryState implements Coded {
    WAITING("waiting"),
    DELIVERED("delivered"),
    DEAD("dead");

    private final String code;

    DeliveryState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
