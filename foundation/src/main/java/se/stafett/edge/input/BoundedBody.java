package se.stafett.edge.input;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        received.is(body);
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }
}
