package se.stafett.bench.load;

/** An HTTP response: its status and its whole body. */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
public record HttpAnswer(int status, byte[] body) {
    public boolean isGood() {
        return status >= 200 && status < 300;
    }
}
