package se.stafett.notice.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** All of it, in the caller's transaction. */
    public static Uni<Void> takeDown(StatelessSession session, LogEvent because, List<Step> steps) {
        return Multi.createFrom()
                .iterable(steps)
                .onItem()
                .transformToUniAndConcatenate(step -> takeDown(session, because, step))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Gives the notices whose time has come, so many at the most; how many there were. */
    public static Uni<Integer> fallDue(StatelessSession session, int most) {
        return session.createNativeQuery("select notice.fall_due(:most)", Integer.class)
                .setParameter("most", most)
                .getSingleResult();
    }

    private static Uni<String> takeDown(StatelessSession session, LogEvent because, Step step) {
        return switch (step) {
            case Step.Notify(Recipient to, NoticeKind kind, About about) ->
                call(session, "give", arguments(because, to, kind, about, EventTime.format(because.occurredAt())));
            case Step.Remind(Recipient to, NoticeKind kind, About about, var at) ->
                call(session, "remind", arguments(because, to, kind, about, EventTime.format(at)));
            case Step.Forget(NoticeKind kind, About about) ->
                session.createNativeQuery(
                                "select cast(notice.forget(:kind, cast(:about as uuid)) as text)", String.class)
                        .setParameter("kind", kind.code())
                        .setParameter("about", about.id().toString())
                        .getSingleResult();
            case Step.Settle(var to, NoticeKind kind, About about) ->
                session.createNativeQuery(
                                "select cast(notice.settle(:to, :kind, cast(:about as uuid)) as text)", String.class)
                        .setParameter("to", to.map(Recipient::key).orElse(EVERYBODY))
                        .setParameter("kind", kind.code())
                        .setParameter("about", about.id().toString())
                        .getSingleResult();
        };
    }

    private static Map<String, String> arguments(
            LogEvent because, Recipient to, NoticeKind kind, About about, String at) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("to", to.key());
        arguments.put("kind", kind.code());
        arguments.put("aboutKind", about.kind());
        arguments.put("about", about.id().toString());
        arguments.put("patient", because.patientRef());
        arguments.put("event", because.id().toString());
        arguments.put("at", at);
        return arguments;
    }

    private static Uni<String> call(StatelessSession session, String function, Map<String, String> arguments) {
        var query = session.createNativeQuery(
                "select cast(notice." + function
                        + "(:to, :kind, :aboutKind, cast(:about as uuid), :patient, cast(:event as uuid),"
                        + " cast(cast(:at as text) as timestamptz)) as text)",
                String.class);
        arguments.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
