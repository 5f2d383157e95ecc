package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.words.Language;

/**
 * One thing that reads otherwise in a plan, in plain words. What it says is not worded: it stands as in the plan.
 *
 * @param what such as {@code Changed goal "Walk to the shop": responsible unit}
 * @param from what it said; absent when it said nothing
 * @param to what it says; absent when it says nothing any more
 */
public record ToldChange(
        String what, @Nullable JsonNode from, @Nullable JsonNode to) {

    /** All changes, those of the plan as a whole first, then goals, then interventions. */
    public static List<ToldChange> of(PlanChanges changes, Language language) {
        Stream<ToldChange> plan = changes.plan().stream().map(field -> of("", field, language));
        Stream<ToldChange> goals = changes.goals().stream().flatMap(goal -> of("goal", goal, language));
        Stream<ToldChange> interventions =
                changes.interventions().stream().flatMap(one -> of("intervention", one, language));
        return Stream.of(plan, goals, interventions).flatMap(all -> all).toList();
    }

    private static Stream<ToldChange> of(String kind, ItemChange item, Language language) {
        String name = ChangeTexts.item(kind, item, language);
        return item.fields().isEmpty()
                ? Stream.of(new ToldChange(name, null, null))
                : item.fields().stream().map(field -> of(name + ": ", field, language));
    }

    private static ToldChange of(String start, FieldChange field, Language language) {
        return new ToldChange(start + ChangeTexts.field(field.field(), language), field.from(), field.to());
    }
}
