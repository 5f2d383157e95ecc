package se.stafett.local.demo;

/** plan-service did otherwise than the play expects; the message is one line for people. */
final class PlayFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    PlayFailed(String line) {
        super(line);
    }
}
