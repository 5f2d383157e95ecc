package se.stafett.edge.input;

import jakarta.enterprise.context.RequestScoped;

/** The body of the present request, byte for byte as it came; empty until it has been read, and when there is none. */
@RequestScoped
public class ReceivedBody {
    private byte[] bytes = {};

    void is(byte[] body) {
        bytes = body;
    }

    /** Not a copy: do not write to it. */
    public byte[] bytes() {
        return bytes;
    }
}
