package se.stafett.service.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.Parsed;
import se.stafett.care.PatientRef;
import se.stafett.edge.problem.Problems;
import se.stafett.service.storage.Labels;

/** A search by unit, status and patient; each that is given narrows it. */
public final class Search {
    private final List<String> labels = new ArrayList<>();

    private Search() {}

    /**
     * Reads the query parameters {@code unit}, {@code status} and {@code patient}.
     *
     * @param statuses those that there are
     * @return the labels that a thing must carry to be found by this actor
     * @throws se.stafett.edge.problem.ProblemException 400, or 403 when the actor may not search
     */
    public static <S extends Enum<S> & Coded> List<String> labels(
            @Nullable String unit, @Nullable String status, Class<S> statuses, @Nullable String patient, Actor actor) {
        Search search = new Search();
        search.narrow("unit", unit, HsaId::parse, Labels::unit);
        search.narrow("status", status, code -> Coded.parse(statuses, code), Labels::status);
        search.narrow("patient", patient, PatientRef::parse, Labels::patient);
        search.labels.addAll(Reach.of(actor));
        return List.copyOf(search.labels);
    }

    private <T> void narrow(
            String name, @Nullable String given, Function<String, Parsed<T>> parser, Function<T, String> label) {
        if (given != null) {
            labels.add(label.apply(Problems.valid(name, parser.apply(given))));
        }
    }
}
