package se.stafett.assessment.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.care.Decimal;
import se.stafett.care.PlainText;

/**
 * What is handed in, in one line: {@code berg items=4,3,… score=31}, {@code gas goals=2:-1,1:0} (weight and level),
 * {@code moca score=26 certificate=CERT-1}.
 */
final class Handed {

    private Handed() {}

    static ScoreEntry in(String line) {
        String[] words = line.strip().split(" +");
        Map<String, String> parts = new LinkedHashMap<>();
        Arrays.stream(words).skip(1).map(word -> word.split("=", 2)).forEach(pair -> parts.put(pair[0], pair[1]));
        Optional<String> items = Optional.ofNullable(parts.remove("items"));
        Optional<String> goals = Optional.ofNullable(parts.remove("goals"));
        Optional<String> certificate = Optional.ofNullable(parts.remove("certificate"));
        return new ScoreEntry(
                words[0],
                Samples.TODAY,
                values(parts),
                items.stream().flatMap(Handed::listed).map(Integer::valueOf).toList(),
                goals.stream().flatMap(Handed::listed).map(Handed::goal).toList(),
                certificate.map(PlainText::new));
    }

    /** The entry as it goes on record with these readings, such as {@code performance=4 satisfaction=3}. */
    static ScoreContent scored(ScoreEntry entry, String readings) {
        List<Reading> read = Arrays.stream(readings.split(" +"))
                .map(word -> word.split("=", 2))
                .map(pair -> new Reading(pair[0], new Decimal(pair[1])))
                .toList();
        return new ScoreContent(
                entry.instrument(), entry.on(), read, entry.items(), entry.goals(), entry.certificate());
    }

    private static Map<String, Decimal> values(Map<String, String> parts) {
        Map<String, Decimal> values = new LinkedHashMap<>();
        parts.forEach((scale, value) -> values.put(scale, new Decimal(value)));
        return values;
    }

    private static Stream<String> listed(String list) {
        return Arrays.stream(list.split("[,;]"));
    }

    private static AttainedGoal goal(String weightAndLevel) {
        String[] pair = weightAndLevel.split(":", 2);
        return new AttainedGoal(Optional.empty(), Integer.parseInt(pair[0]), Integer.parseInt(pair[1]));
    }
}
