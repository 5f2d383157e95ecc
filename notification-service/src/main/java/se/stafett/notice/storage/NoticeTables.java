package se.stafett.notice.storage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;
import se.stafett.notice.domain.About;
import se.stafett.notice.domain.NoticeKind;
import se.stafett.notice.domain.Recipient;
import se.stafett.notice.domain.Step;

/** Takes down what events lead to, and what time brings. */
public final class NoticeTables {
    private static final String EVERYBODY = "*";

    private NoticeTables() {}

    /** All of it, in the caller's transaction and in one round trip. */
    public static Uni<Void> takeDown(StatelessSession session, LogEvent because, List<Step> steps) {
        if (steps.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        steps.forEach(step -> written.add(written(step, because.occurredAt())));
        return session.createNativeQuery(
                        "select notice.take_down(cast(cast(:steps as text) as jsonb), :patient, cast(:event as uuid))",
                        Integer.class)
                .setParameter("steps", written.toString())
                .setParameter("patient", because.patientRef())
                .setParameter("event", because.id().toString())
                .getSingleResult()
                .replaceWithVoid();
    }

    /** Gives the notices whose time has come, so many at the most; how many there were. */
    public static Uni<Integer> fallDue(StatelessSession session, int most) {
        return session.createNativeQuery("select notice.fall_due(:most)", Integer.class)
                .setParameter("most", most)
                .getSingleResult();
    }

    private static ObjectNode written(Step step, Instant now) {
        return switch (step) {
            case Step.Notify(Recipient to, NoticeKind kind, About about) ->
                written("notify", kind, about).put("to", to.key()).put("at", EventTime.format(now));
            case Step.Remind(Recipient to, NoticeKind kind, About about, Instant at) ->
                written("remind", kind, about).put("to", to.key()).put("at", EventTime.format(at));
            case Step.Settle(var to, NoticeKind kind, About about) ->
                written("settle", kind, about).put("to", to.map(Recipient::key).orElse(EVERYBODY));
        };
    }

    private static ObjectNode written(String step, NoticeKind kind, About about) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("step", step)
                .put("kind", kind.code())
                .put("aboutKind", about.kind())
                .put("about", about.id().toString());
    }
}
