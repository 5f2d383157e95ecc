package se.stafett.local.witness;

/**
 * What a witness answers over HTTP.
 *
 * @param type the media type of the body
 */
record Reply(int status, String type, String body) {
    private static final String TEXT = "text/plain; charset=utf-8";

    static Reply ok(String body) {
        return new Reply(200, TEXT, body);
    }

    static Reply conflict(long size) {
        return new Reply(409, "text/x.tlog.size", size + "\n");
    }

    static Reply refused(int status, String why) {
        return new Reply(status, TEXT, why + "\n");
    }
}
