package se.stafett.indicator.storage;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.indicator.domain.Case;
import se.stafett.indicator.domain.Track;

/** What is known of each patient, and the cases that follow from it. */
public final class Tracks {
    private Tracks() {}

    /** Until the end of the transaction nobody else opens the track of the event's patient. */
    public static Uni<Track> open(StatelessSession session, LogEvent event) {
        return session.createNativeQuery("select indicator.open(:patient, :lane)", String.class)
                .setParameter("patient", event.patientRef())
                .setParameter("lane", event.lane())
                .getSingleResultOrNull()
                .map(text -> text == null ? Track.BLANK : TrackText.read(text));
    }

    /** In the caller's transaction, and in one round trip. */
    public static Uni<Void> keep(StatelessSession session, String patientRef, Track track, List<Case> cases) {
        List<CaseRow> rows =
                cases.stream().map(one -> CaseRow.of(patientRef, one)).toList();
        return session.createNativeQuery(
                        "select indicator.keep(:patient, :track, cast(cast(:cases as text) as jsonb))", Integer.class)
                .setParameter("patient", patientRef)
                .setParameter("track", TrackText.write(track))
                .setParameter("cases", Rows.write(rows))
                .getSingleResult()
                .replaceWithVoid();
    }
}
