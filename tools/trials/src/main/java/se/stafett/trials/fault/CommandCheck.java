package se.stafett.trials.fault;

import static se.stafett.trials.fault.Finding.Fault.ANSWERED_OTHERWISE;
import static se.stafett.trials.fault.Finding.Fault.LOST;
import static se.stafett.trials.fault.Finding.Fault.SECOND_EFFECT;
import static se.stafett.trials.fault.Invariant.I1;
import static se.stafett.trials.fault.Invariant.I4;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.DerivedIds;
import se.stafett.trials.fault.Evidence.Place;
import se.stafett.trials.fault.SentCommand.Success;

/**
 * Accounts for every command by the store's events, and for every event by a command: the events of one command have the
 * command's id as cause, ids that follow from it, and places side by side of which the answer names the last. An event that
 * no answer accounts for is an effect too many.
 */
final class CommandCheck {
    private final Evidence evidence;
    private final Consumer<Finding> findings;
    private final Map<Place, LogEvent> byPlace;
    private final Map<UUID, List<LogEvent>> byCause;
    private final Map<UUID, SentCommand> accounted = new HashMap<>();

    CommandCheck(Evidence evidence, Consumer<Finding> findings) {
        this.evidence = evidence;
        this.findings = findings;
        this.byPlace = evidence.byPlace();
        this.byCause = evidence.store().stream().collect(Collectors.groupingBy(LogEvent::causationId));
        byCause.values().forEach(events -> events.sort(Comparator.comparingLong(LogEvent::position)));
    }

    void run() {
        for (SentCommand command : evidence.commands()) {
            if (new HashSet<>(command.answers()).size() > 1) {
                findings.accept(
                        Finding.of(I4, SECOND_EFFECT, command, "was answered in two ways " + command.answers()));
            }
            command.answers().stream().findFirst().ifPresent(answer -> check(command, answer));
        }
        long open = evidence.commands().stream()
                .filter(command -> !command.isSettled())
                .count();
        byCause.entrySet().stream()
                .filter(effect -> !accounted.containsKey(effect.getKey()))
                .map(effect -> effect.getValue().getFirst())
                .sorted(Comparator.comparing(LogEvent::recordedAt))
                .skip(open)
                .forEach(event -> findings.accept(
                        Finding.of(I4, SECOND_EFFECT, event, "is the effect of no command that was answered")));
    }

    private void check(SentCommand command, Success answer) {
        Place place = new Place(answer.lane(), answer.position());
        LogEvent last = byPlace.get(place);
        if (last == null) {
            findings.accept(Finding.of(I1, LOST, command, "has no event at " + place + ", where its answer says"));
            return;
        }
        SentCommand other = accounted.putIfAbsent(last.causationId(), command);
        if (other != null) {
            findings.accept(Finding.of(I1, LOST, command, "has the same effect as " + other.key()));
        }
        List<LogEvent> effect = byCause.getOrDefault(last.causationId(), List.of(last));
        if (!effect.getLast().equals(last) || !areOfOneCommand(effect)) {
            findings.accept(Finding.of(I1, ANSWERED_OTHERWISE, last, "ends no whole effect of " + command.key()));
        }
        long version = effect.stream()
                .filter(event -> event.streamId().equals(answer.planId()))
                .mapToLong(LogEvent::streamVersion)
                .max()
                .orElse(0);
        if (version != answer.version()) {
            findings.accept(Finding.of(
                    I1, ANSWERED_OTHERWISE, last, "gives version " + version + ", the answer " + answer.version()));
        }
    }

    private static boolean areOfOneCommand(List<LogEvent> effect) {
        LogEvent first = effect.getFirst();
        for (int index = 0; index < effect.size(); index++) {
            LogEvent event = effect.get(index);
            boolean fits = event.id().equals(DerivedIds.event(first.causationId(), index))
                    && event.lane() == first.lane()
                    && event.position() == first.position() + index;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
