package se.stafett.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import se.stafett.assessment.domain.RecordCommand.CorrectFinding;
import se.stafett.assessment.domain.RecordCommand.CorrectScore;
import se.stafett.assessment.domain.RecordCommand.CorrectText;
import se.stafett.assessment.domain.RecordCommand.MarkAssessmentInError;
import se.stafett.assessment.domain.RecordCommand.MarkFindingInError;
import se.stafett.assessment.domain.RecordCommand.MarkScoreInError;
import se.stafett.assessment.domain.WorkCommand.CancelAssessment;
import se.stafett.assessment.domain.WorkCommand.ConcludeAssessment;
import se.stafett.assessment.domain.WorkCommand.JudgeWorkAbility;
import se.stafett.assessment.domain.WorkCommand.RecordFinding;
import se.stafett.assessment.domain.WorkCommand.RecordScore;
import se.stafett.assessment.domain.WorkCommand.TellStory;
import se.stafett.care.Decimal;
import se.stafett.care.IcfCode;
import se.stafett.care.PlainText;
import se.stafett.care.Story;
import se.stafett.care.instrument.Form;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Items;
import se.stafett.care.instrument.Range;
import se.stafett.care.instrument.Scale;

/** Commands as they may come: mostly sound, some not. */
final class RandomCommands {

    private static final List<String> CODES = List.of("b280", "b730", "s750", "s7501", "d450", "d510", "e150", "e310");

    private final Random random;
    private final LocalDate today;

    RandomCommands(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    AssessmentCommand on(Assessment assessment) {
        return assessment
                .opened()
                .filter(opened -> random.nextInt(40) != 0)
                .map(OpenedAssessment::content)
                .map(this::work)
                .orElseGet(this::open);
    }

    private AssessmentCommand open() {
        return new OpenAssessment(
                Samples.GRETA, text(), maybe(People.CENTRE), maybe(new Reassessed(id(), maybe(id()))), maybe(id()));
    }

    private AssessmentCommand work(AssessmentContent assessment) {
        return switch (random.nextInt(26)) {
            case 0, 1 -> new TellStory(story());
            case 2, 3, 4, 5, 6, 7 -> new RecordScore(entry(any(instruments())));
            case 8, 9, 10, 11 -> new RecordFinding(finding());
            case 12, 13 -> new JudgeWorkAbility(workAbility());
            case 14 -> random.nextInt(4) == 0 ? new ConcludeAssessment(conclusion()) : new TellStory(story());
            case 15 -> random.nextInt(8) == 0 ? new CancelAssessment(text()) : new RecordFinding(finding());
            case 16, 17, 18 -> correctScore(assessment);
            case 19, 20 -> new MarkScoreInError(known(assessment.scores()), text());
            case 21, 22 -> new CorrectFinding(known(assessment.findings()), finding(), text());
            case 23 -> new MarkFindingInError(known(assessment.findings()), text());
            case 24 -> correctText(assessment);
            default -> random.nextInt(12) == 0 ? new MarkAssessmentInError(text()) : correctText(assessment);
        };
    }

    private CorrectScore correctScore(AssessmentContent assessment) {
        UUID score = known(assessment.scores());
        Instrument same = assessment
                .scores()
                .find(score)
                .flatMap(now -> Samples.INSTRUMENTS.find(now.content().instrument()))
                .filter(now -> random.nextInt(8) != 0)
                .orElseGet(() -> any(instruments()));
        return new CorrectScore(score, entry(same), text());
    }

    private CorrectText correctText(AssessmentContent assessment) {
        TextTarget target = any(List.of(
                new TextTarget.Reason(),
                new TextTarget.Summary(),
                new TextTarget.StoryPart(any(List.of(Story.Part.values())))));
        PlainText wrong = assessment
                .texts()
                .at(target)
                .filter(now -> random.nextInt(6) != 0)
                .orElseGet(this::text);
        return new CorrectText(target, wrong, text(), text());
    }

    private ScoreEntry entry(Instrument instrument) {
        Map<String, Decimal> values = new HashMap<>();
        List<Integer> items = List.of();
        List<AttainedGoal> goals = List.of();
        switch (instrument.form()) {
            case Form.Measured measured -> instrument.scales().forEach(scale -> values.put(scale.code(), value(scale)));
            case Form.Profiled profiled -> {
                items = points(profiled.items());
                instrument.scales().forEach(scale -> values.put(scale.code(), value(scale)));
            }
            case Form.Summed summed -> {
                if (random.nextBoolean()) {
                    items = points(summed.items());
                } else {
                    instrument.scales().forEach(scale -> values.put(scale.code(), value(scale)));
                }
            }
            case Form.Attained attained -> goals = goals();
        }
        Optional<PlainText> certificate = instrument.certifiedRaters() ? maybe(text()) : Optional.empty();
        return new ScoreEntry(
                random.nextInt(40) == 0 ? "abacus" : instrument.code(),
                today.minusDays(random.nextInt(30) - 1L),
                values,
                items,
                goals,
                certificate);
    }

    private Decimal value(Scale scale) {
        Range range = scale.range();
        int step = range.step().map(Number::intValue).orElse(1);
        int steps = range.highest()
                        .map(most -> most.subtract(range.lowest()).intValue())
                        .orElse(60)
                / step;
        int value = range.lowest().intValue() + step * random.nextInt(steps + 2);
        return new Decimal(Integer.toString(value));
    }

    private List<Integer> points(Items items) {
        int count = random.nextInt(20) == 0 ? items.count() - 1 : items.count();
        int spread = items.highest() - items.lowest() + (random.nextInt(20) == 0 ? 2 : 1);
        return IntStream.range(0, count)
                .mapToObj(item -> items.lowest() + random.nextInt(spread))
                .toList();
    }

    private List<AttainedGoal> goals() {
        List<AttainedGoal> goals = new ArrayList<>();
        for (int goal = random.nextInt(5); goal > 0; goal--) {
            goals.add(new AttainedGoal(maybe(text()), 1 + random.nextInt(9), random.nextInt(5) - 2));
        }
        return goals;
    }

    private FindingContent finding() {
        IcfCode icf = new IcfCode(any(CODES));
        Map<Qualifier, Integer> qualifiers = new EnumMap<>(Qualifier.class);
        for (Qualifier qualifier : Qualifier.values()) {
            boolean wanted = Component.of(icf).knows(qualifier) ? random.nextInt(3) != 0 : random.nextInt(60) == 0;
            if (wanted) {
                qualifiers.put(qualifier, random.nextInt(5));
            }
        }
        return new FindingContent(icf, qualifiers, maybe(text()));
    }

    private WorkAbility workAbility() {
        LocalDate from = today.plusDays(random.nextInt(60) - 30L);
        return new WorkAbility(
                25 * random.nextInt(5), from, maybe(from.plusDays(random.nextInt(90) - 5L)), maybe(text()));
    }

    private Conclusion conclusion() {
        boolean need = random.nextBoolean();
        return new Conclusion(
                need,
                need || random.nextInt(10) == 0 ? Optional.of(any(List.of(Level.values()))) : Optional.empty(),
                need ? Optional.of(any(List.of(WayOfWorking.values()))) : Optional.empty(),
                text());
    }

    private Story story() {
        return new Story(maybe(text()), maybe(text()), maybe(text()), maybe(text()), maybe(text()));
    }

    private <C> UUID known(Entries<C> entries) {
        List<UUID> ids = List.copyOf(entries.all().keySet());
        return ids.isEmpty() || random.nextInt(15) == 0 ? id() : any(ids);
    }

    private List<Instrument> instruments() {
        return Samples.INSTRUMENTS.all();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private PlainText text() {
        return Samples.text("Text " + random.nextInt(1000));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
