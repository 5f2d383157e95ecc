package se.stafett.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import se.stafett.bench.course.Course;
import se.stafett.bench.course.PatientNumbers;
import se.stafett.bench.course.Step;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.local.token.TokenIssuer;

/**
 * A clinician who takes plan after plan from draft to closure through REST, each of another patient. A plan whose command
 * is refused is left as it is, and the next one begun.
 */
public final class PlanWorker implements Client {
    private final Address address;
    private final PatientNumbers patients;
    private final ObjLongConsumer<Reply> listener;
    private final String keys = "bench:" + UUID.randomUUID() + ":";

    private @Nullable HttpLine line;
    private Course course;
    private long version;
    private long sent;

    /** @param listener gets each reply on the worker's thread, as soon as it has been read, and the nanosecond its command began */
    public PlanWorker(Address address, PatientNumbers patients, ObjLongConsumer<Reply> listener) {
        this.address = address;
        this.patients = patients;
        this.listener = listener;
        this.course = new Course(patients.next());
    }

    /**
     * Where the service is, and in whose name it is called.
     *
     * @param token a bearer token that outlives the measurement
     */
    public record Address(String host, int port, String token) {
        private static final String UNIT = "SE0000000003-REHAB";

        /** plan-service of a stack, called by a clinician in rehabilitation. */
        public static Address ofPlans(StackPlace place) {
            String token = TokenIssuer.in(place.issuer())
                    .token(Bearer.professional(Role.CLINICIAN, UNIT, "SE0000000003-OT03"));
            return new Address(Ports.HOST, place.port(Service.PLAN), token);
        }

        String authorization() {
            return "Authorization: Bearer " + token + "\r\n";
        }
    }

    @Override
    public void act() throws IOException {
        if (course.isOver()) {
            begin();
        }
        Step step = course.next();
        long begun = System.nanoTime();
        try {
            HttpAnswer answer = line().post("/v1" + step.path(), headers(), step.body());
            if (!answer.isGood()) {
                throw new IOException("POST " + step.path() + " was answered with " + answer.status() + " "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            Reply reply = Reply.read(answer.body());
            listener.accept(reply, begun);
            version = reply.version();
            course.accepted(
                    step.makes().flatMap(made -> made.equals("plan") ? Optional.of(reply.plan()) : reply.created()));
        } catch (IOException failed) {
            begin();
            close();
            throw failed;
        }
    }

    private void begin() {
        course = new Course(patients.next());
        version = 0;
    }

    private String headers() {
        String common =
                address.authorization() + "Accept: application/json\r\nIdempotency-Key: " + keys + sent++ + "\r\n";
        return version == 0 ? common : common + "If-Match: \"" + version + "\"\r\n";
    }

    private HttpLine line() throws IOException {
        HttpLine open = line;
        if (open == null) {
            open = HttpLine.to(address.host(), address.port());
            line = open;
        }
        return open;
    }

    @Override
    public void close() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("a connection could not be closed", failed);
        } finally {
            line = null;
        }
    }
}
