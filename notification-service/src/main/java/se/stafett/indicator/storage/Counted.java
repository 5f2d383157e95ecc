package se.stafett.indicator.storage;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.care.HsaId;
import se.stafett.indicator.domain.Indicator;

/** Numbers, and the cases behind them. */
public final class Counted {
    private Counted() {}

    /** The place of a case among those of its indicator. */
    public record Place(LocalDate day, UUID caseId) {
        static final Place FIRST = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));
    }

    /**
     * The numbers of all indicators that have cases.
     *
     * @param part month, quarter or year; empty for the whole
     * @param reader the unit that reads
     */
    public static Uni<List<Figure>> numbers(
            StatelessSession session, Filter filter, Optional<String> part, Optional<HsaId> reader) {
        Map<String, Object> arguments = filter.arguments();
        arguments.put("part", part.orElse(""));
        arguments.put("reader", reader.map(HsaId::value).orElse(""));
        return Rows.read(
                session,
                "select * from indicator.numbers(" + Filter.ARGUMENTS + ", nullif(:part, ''), nullif(:reader, ''))",
                arguments,
                Figure.class);
    }

    /** The earliest day first. */
    public static Uni<List<CaseRow>> cases(
            StatelessSession session, Indicator indicator, Filter filter, Optional<Place> after, int most) {
        Place place = after.orElse(Place.FIRST);
        Map<String, Object> arguments = filter.arguments();
        arguments.put("indicator", indicator.code());
        arguments.put("day", place.day().toString());
        arguments.put("case", place.caseId().toString());
        arguments.put("most", most);
        return Rows.read(
                session,
                "select c.* from (select (chosen.counted).* from indicator.chosen(cast(:indicator as text), "
                        + Filter.ARGUMENTS
                        + ", null) chosen) c where (c.day, c.case_id) > (cast(cast(:day as text) as date), cast(cast(:case as text) as uuid))"
                        + " order by c.day, c.case_id limit :most",
                arguments,
                CaseRow.class);
    }
}
