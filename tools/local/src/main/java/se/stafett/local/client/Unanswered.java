package se.stafett.local.client;

/** A request got no usable answer in time. Whether it had an effect is not known; sending it again settles it. */
public final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unanswered(String request, String why) {
        super(request + " got no answer: " + why);
    }
}
