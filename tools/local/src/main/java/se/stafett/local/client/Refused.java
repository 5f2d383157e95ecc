package se.stafett.local.client;

/** plan-service refused a request for good: sending it again would change nothing. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    Refused(String request, int status, String code, String explanation) {
        super(request + " was refused: " + status + " " + code + (explanation.isEmpty() ? "" : ", " + explanation));
        this.status = status;
        this.code = code;
    }

    /** The HTTP status, 400 to 499. */
    public int status() {
        return status;
    }

    /** The last part of the problem's type, for example {@code plan-not-found}; empty when the answer named none. */
    public String code() {
        return code;
    }
}
