package se.stafett.webhook.domain;

import se.stafett.care.Coded;

/** Why an address is not one that events are sent to. */
public enum UrlFault implements Coded {
    MALFORMED("malformed"),
    NOT_HTTP("not-http"),
    WITH_CREDENTIALS("with-credentials"),
    WITH_FRAGMENT("with-fragment"),
    HOST("host-invalid"),
    PORT("port-invalid"),
    /** It leads into a network that only this service can reach. */
    NOT_PUBLIC("not-public"),
    /** Care data in the open, even protected, tells who is in contact with whom. */
    NOT_ENCRYPTED("not-encrypted");

    private final String code;

    UrlFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
