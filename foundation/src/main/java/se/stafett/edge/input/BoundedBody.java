package se.stafett.edge.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import se.stafett.edge.problem.Problem;
import se.stafett.edge.problem.Problems;

/** Reads a body whole before it is parsed, and no further than the limit. */
@Provider
class BoundedBody implements ReaderInterceptor {
    private final BodyLimit limit;
    private final ReceivedBody received;

    BoundedBody(BodyLimit limit, ReceivedBody received) {
        this.limit = limit;
        this.received = received;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        int most = Math.toIntExact(limit.bytes());
        byte[] body = context.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw Problems.bodyTooLarge(most).asException();
        }
        if (!isUtf8(body)) {
            throw Problem.of(400, "body-malformed").asException();
        }
        received.is(body);
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    /** As RFC 8259 has it: left to guess, a JSON parser takes UTF-16 and overlong forms as well. */
    private static boolean isUtf8(byte[] body) {
        boolean wide = body.length > 1 && (body[0] == 0 || body[1] == 0);
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return !wide;
        } catch (CharacterCodingException otherBytes) {
            return false;
        }
    }
}
