package se.stafett.trials.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import se.stafett.contracts.event.LogEvent;
import se.stafett.trials.fault.Evidence.Place;

/** Spoils evidence on purpose, around one event that has a neighbour on either side. */
final class Plants {
    private final Evidence evidence;
    private final LogEvent victim;
    private final LogEvent next;

    Plants(Evidence evidence, Random random) {
        this.evidence = evidence;
        List<LogEvent> candidates = new ArrayList<>(evidence.store());
        Collections.shuffle(candidates, random);
        var byPlace = evidence.byPlace();
        this.victim = candidates.stream()
                .filter(event -> event.position() > 1 && byPlace.containsKey(after(event)))
                .findFirst()
                .orElseThrow();
        this.next = byPlace.get(after(victim));
    }

    private static Place after(LogEvent event) {
        return new Place(event.lane(), event.position() + 1);
    }

    /** The event that the plants are about. */
    LogEvent victim() {
        return victim;
    }

    /** The event after it in its lane. */
    LogEvent next() {
        return next;
    }

    /** The victim with another payload and the hash that it had. */
    LogEvent altered() {
        return withPayload(victim, victim.payload() + "x");
    }

    /** Another event at the victim's place, whole in itself. */
    LogEvent other() {
        return altered().sealed();
    }

    Evidence lostFromStore() {
        return evidence.withStore(without(evidence.store()));
    }

    Evidence doubledInStore() {
        List<LogEvent> store = new ArrayList<>(evidence.store());
        store.add(store.indexOf(victim) + 1, other());
        return evidence.withStore(store);
    }

    Evidence swappedInStore() {
        List<LogEvent> store = new ArrayList<>(evidence.store());
        Collections.swap(store, store.indexOf(victim), store.indexOf(next));
        return evidence.withStore(store);
    }

    Evidence alteredInStore() {
        List<LogEvent> store = new ArrayList<>(evidence.store());
        store.set(store.indexOf(victim), altered());
        return evidence.withStore(store);
    }

    private List<LogEvent> without(List<LogEvent> events) {
        return events.stream().filter(event -> !event.equals(victim)).toList();
    }

    Evidence lostFromKafka() {
        return evidence.withDelivered(evidence.delivered().stream()
                .filter(record -> !record.event().equals(victim))
                .toList());
    }

    Evidence doubledInKafka() {
        List<Delivered> delivered = new ArrayList<>(evidence.delivered());
        int at = firstOf(delivered, victim);
        delivered.add(at + 1, delivered.get(at).with(other()));
        return evidence.withDelivered(delivered);
    }

    Evidence swappedInKafka() {
        List<Delivered> delivered = new ArrayList<>(evidence.delivered());
        Collections.swap(delivered, firstOf(delivered, victim), firstOf(delivered, next));
        return evidence.withDelivered(delivered);
    }

    Evidence alteredInKafka() {
        List<Delivered> delivered = new ArrayList<>(evidence.delivered());
        int at = firstOf(delivered, victim);
        delivered.set(at, delivered.get(at).with(altered()));
        return evidence.withDelivered(delivered);
    }

    /** The victim's command is answered once more, in another way. */
    Evidence answeredInTwoWays(SentCommand command) {
        List<SentCommand> commands = new ArrayList<>(evidence.commands());
        List<SentCommand.Success> answers = new ArrayList<>(command.answers());
        SentCommand.Success first = answers.getFirst();
        answers.add(new SentCommand.Success(first.planId(), first.version() + 1, first.lane(), first.position() + 1));
        commands.set(
                commands.indexOf(command),
                new SentCommand(command.caller(), command.key(), answers, command.refusals(), command.unknown()));
        return evidence.withCommands(commands);
    }

    /** Nobody remembers the command. */
    Evidence unheardOf(SentCommand command) {
        return evidence.withCommands(evidence.commands().stream()
                .filter(other -> !other.equals(command))
                .toList());
    }

    private static int firstOf(List<Delivered> delivered, LogEvent event) {
        return delivered.indexOf(delivered.stream()
                .filter(record -> record.event().equals(event))
                .findFirst()
                .orElseThrow());
    }

    private static LogEvent withPayload(LogEvent event, String payload) {
        return event.with(event.position(), payload, event.prevHash(), event.hash());
    }
}
