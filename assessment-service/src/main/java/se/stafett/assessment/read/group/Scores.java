package se.stafett.assessment.read.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.assessment.Reading;
import se.stafett.contracts.assessment.Score;

/** The scores of one instrument in a period, gathered patient by patient while assessments stream by. Not for several threads. */
final class Scores {
    private static final String IN_ERROR = "entered-in-error";

    private final String instrument;
    private final Period period;
    private final Map<String, List<Measured>> byPatient = new HashMap<>();

    Scores(String instrument, Period period) {
        this.instrument = instrument;
        this.period = period;
    }

    /** What is in error counts for nothing, be it the score or the whole assessment. */
    void add(CurrentAssessment assessment) {
        if (!assessment.status().equals(IN_ERROR)) {
            assessment.scores().stream()
                    .filter(this::counts)
                    .forEach(score -> byPatient
                            .computeIfAbsent(assessment.patientRef(), patient -> new ArrayList<>())
                            .add(measured(score)));
        }
    }

    int patients() {
        return byPatient.size();
    }

    /** How many patients have a value on a scale. */
    int patientsOn(String scale) {
        return (int) byPatient.values().stream()
                .filter(scores -> scores.stream().anyMatch(score -> score.isOn(scale)))
                .count();
    }

    /** All values on a scale. */
    List<BigDecimal> values(String scale) {
        return byPatient.values().stream()
                .flatMap(List::stream)
                .filter(score -> score.isOn(scale))
                .map(score -> score.on(scale))
                .toList();
    }

    /** For each patient with two scores or more on a scale, how much the last lies above the first. */
    List<BigDecimal> changes(String scale) {
        return byPatient.values().stream()
                .map(scores -> scores.stream()
                        .filter(score -> score.isOn(scale))
                        .sorted(Measured.BY_TIME)
                        .toList())
                .filter(scores -> scores.size() > 1)
                .map(scores ->
                        scores.getLast().on(scale).subtract(scores.getFirst().on(scale)))
                .toList();
    }

    private boolean counts(Score score) {
        return score.content().instrument().equals(instrument)
                && !score.status().equals(IN_ERROR)
                && period.holds(score.content().on());
    }

    private static Measured measured(Score score) {
        return new Measured(
                score.content().on(),
                score.recorded().at(),
                score.content().readings().stream()
                        .collect(Collectors.toMap(Reading::scale, reading -> new BigDecimal(reading.value()))));
    }
}
