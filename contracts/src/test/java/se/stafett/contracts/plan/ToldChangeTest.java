package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.plan.History.givenActivePlan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.words.Language;
import se.stafett.contracts.words.Words;

class ToldChangeTest {
    private static final Set<String> OF_THE_WHOLE = Set.of(
            "status",
            "story",
            "summary",
            "participants",
            "contact",
            "callGuidance",
            "reviewDate",
            "agreement",
            "hold",
            "closure",
            "mergedInto");

    private static PlanChanges since(PlanEvent... events) {
        return PlanChanges.between(
                givenActivePlan().plan(), givenActivePlan().when(events).plan());
    }

    private static List<String> told(PlanChanges changes, Language language) {
        return ToldChange.of(changes, language).stream()
                .map(change -> change.what() + ": " + change.from() + " -> " + change.to())
                .toList();
    }

    @Test
    void what_changed_is_told_in_plain_words_field_by_field() {
        PlanChanges changes = since(
                new ReviewDateSet(LocalDate.of(2026, 6, 15)),
                new GoalWithdrawn(Samples.WALK, "Vill inte längre."),
                Samples.proposed(Samples.SHOWER));

        assertThat(told(changes, Language.ENGLISH))
                .contains(
                        "review date: \"2026-06-01\" -> \"2026-06-15\"",
                        "Ended goal \"Jag vill kunna gå till affären själv.\": reason: null -> \"Vill inte längre.\"",
                        "New goal \"Jag vill kunna gå till affären själv.\": ICF codes: null -> [\"d450\"]");
        assertThat(told(changes, Language.SWEDISH))
                .contains(
                        "uppföljningsdatum: \"2026-06-01\" -> \"2026-06-15\"",
                        "Avslutat mål \"Jag vill kunna gå till affären själv.\": skäl: null -> \"Vill inte längre.\"",
                        "Nytt mål \"Jag vill kunna gå till affären själv.\": ICF-koder: null -> [\"d450\"]");
    }

    @Test
    void what_an_undone_merge_took_away_is_told_without_fields() {
        ItemChange gone = new ItemChange(Samples.SHOWER, ItemChange.GONE, "Jag vill duscha själv.", List.of());
        PlanChanges changes = new PlanChanges(Samples.PLAN, 1, 2, List.of(gone), List.of(gone), List.of());

        assertThat(told(changes, Language.ENGLISH))
                .containsExactly(
                        "Goal \"Jag vill duscha själv.\" gone back to the plan it came from: null -> null",
                        "Intervention \"Jag vill duscha själv.\" gone back to the plan it came from: null -> null");
    }

    @Test
    void no_field_that_can_change_lacks_a_name_and_no_name_lacks_a_field() {
        Set<String> named = new TreeSet<>();
        for (String kind : List.of("goal", "intervention")) {
            Stream.of("added", "changed", "ended", "gone").forEach(change -> named.add(kind + "." + change));
        }
        Stream.of(PlanGoal.class, PlanIntervention.class)
                .flatMap(ToldChangeTest::paths)
                .filter(path -> !path.equals("id") && !path.startsWith("provenance"))
                .forEach(path -> named.add("field." + path));
        paths(CurrentPlan.class)
                .filter(path -> OF_THE_WHOLE.contains(path.replaceFirst("\\..*", "")))
                .filter(path -> !path.matches("agreement\\.(version|by.*|at)"))
                .forEach(path -> named.add("field." + path));

        assertThat(Words.beside(ToldChange.class, "changes").keys()).containsExactlyElementsOf(named);
    }

    private static Stream<String> paths(Class<?> document) {
        return Arrays.stream(document.getRecordComponents())
                .flatMap(component -> component.getType().isRecord()
                        ? paths(component.getType()).map(path -> component.getName() + "." + path)
                        : Stream.of(component.getName()));
    }
}
