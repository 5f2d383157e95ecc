package se.stafett.edge.command;

import jakarta.enterprise.context.RequestScoped;
import java.util.OptionalLong;
import java.util.UUID;
import se.stafett.care.NamedId;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.input.ReceivedBody;

/** The present request as a command, at an endpoint that is annotated {@link Command}. */
@RequestScoped
public class CommandRequest {
    private static final UUID COMMANDS = UUID.fromString("5b1f3c52-8f0e-4f4c-9a54-2f6f0f6f7c11");

    private final Caller caller;
    private final ReceivedBody body;
    private String method = "";
    private String path = "";
    private String key = "";
    private OptionalLong expected = OptionalLong.empty();

    CommandRequest(Caller caller, ReceivedBody body) {
        this.caller = caller;
        this.body = body;
    }

    void is(String itsMethod, String itsPath, String itsKey) {
        method = itsMethod;
        path = itsPath;
        key = itsKey;
    }

    void expects(long version) {
        expected = OptionalLong.of(version);
    }

    /** The same for every attempt of the same caller under the same key. */
    public UUID commandId() {
        return NamedId.of(COMMANDS, scope() + "|" + key());
    }

    /** Within what the key is unique; names nobody. */
    public String scope() {
        return caller.scope();
    }

    /** 1 to 255 printable ASCII characters. */
    public String key() {
        if (key.isEmpty()) {
            throw new IllegalStateException("the endpoint is not annotated @Command");
        }
        return key;
    }

    /** The version in {@code If-Match}; for endpoints annotated {@link Conditional}. */
    public long expectedVersion() {
        return expected.orElseThrow(() -> new IllegalStateException("the endpoint is not annotated @Conditional"));
    }

    /**
     * SHA-256 over method, path, expected version and the body's bytes, in 64 lower-case hexadecimal digits. Ask when the body has
     * been read, as it is when the endpoint is called.
     */
    public String requestHash() {
        String version = expected.isPresent() ? Long.toString(expected.getAsLong()) : "";
        return RequestHash.of(String.join("\n", method, path, version, ""), body.bytes());
    }
}
