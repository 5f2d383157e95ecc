package se.stafett.contracts.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.TreeFrontier;
import se.stafett.contracts.seal.TreeHash;

/** The history of a log, sealed and witnessed as it grew, of which each part can be tampered with. */
final class SealedHistory {
    static final String SOURCE = "/plan-service";
    static final String ORIGIN = "stafett.example/plan-service";
    static final SigningKey LOG = key(ORIGIN, KeyType.LOG, 1);
    static final SigningKey WITNESS = key("witness.example/a", KeyType.WITNESS, 2);
    static final SigningKey OTHER_WITNESS = key("witness.example/b", KeyType.WITNESS, 3);
    static final Trust TRUST = new Trust(LOG.verifier(), List.of(WITNESS.verifier(), OTHER_WITNESS.verifier()), 1);
    static final Instant NOW = Instant.parse("2026-03-01T08:15:00Z");

    final Map<Integer, List<LogEvent>> lanes = new TreeMap<>();
    final List<SealedHead> leaves = new ArrayList<>();
    final List<SignedNote> checkpoints = new ArrayList<>();
    private final Map<Integer, Long> witnessed = new TreeMap<>();
    private final Random random;

    SealedHistory(long seed) {
        random = new Random(seed);
    }

    /** Some hundred events on five lanes, sealed now and then, and a tail that is not. */
    static SealedHistory ofSeed(long seed) {
        SealedHistory history = new SealedHistory(seed);
        for (int round = 0; round < 6; round++) {
            history.happens(15 + history.random.nextInt(40));
            history.seal();
        }
        history.happens(1 + history.random.nextInt(10));
        return history;
    }

    static SigningKey key(String name, KeyType type, int fill) {
        byte[] seed = new byte[SigningKey.LENGTH];
        Arrays.fill(seed, (byte) fill);
        return new SigningKey(name, type, seed);
    }

    void happens(int events) {
        for (int i = 0; i < events; i++) {
            int number = random.nextInt(5) * 13;
            List<LogEvent> lane = lanes.computeIfAbsent(number, none -> new ArrayList<>());
            lane.add(event(
                    number,
                    lane.size() + 1L,
                    "ciphertext-" + random.nextLong(),
                    lane.isEmpty() ? Hash.GENESIS : lane.getLast().hash()));
        }
    }

    LogEvent event(int lane, long position, String payload, Hash before) {
        Instant time = NOW.plusSeconds(position).plusNanos(position % 1000 * 1000);
        return new LogEvent(
                        SOURCE,
                        lane,
                        position,
                        id(),
                        id(),
                        1 + random.nextInt(9),
                        "plan.summary-written.v1",
                        patientOf(lane),
                        time,
                        time.plusNanos(1_000),
                        id(),
                        id(),
                        random.nextBoolean() ? null : "00-trace-01",
                        payload,
                        before,
                        Hash.GENESIS)
                .sealed();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** The heads that moved become leaves; log and witness sign. */
    void seal() {
        lanes.forEach((number, lane) -> {
            LogEvent head = lane.getLast();
            if (witnessed.getOrDefault(number, 0L) < head.position()) {
                leaves.add(head(head));
                witnessed.put(number, head.position());
            }
        });
        checkpoints.add(signed(LOG, leaves));
    }

    static SealedHead head(LogEvent event) {
        return new SealedHead(event.source(), event.lane(), event.position(), event.hash());
    }

    static SignedNote signed(SigningKey log, Collection<SealedHead> leaves) {
        TreeFrontier tree = new TreeFrontier();
        leaves.forEach(leaf -> tree.add(TreeHash.ofEntry(leaf.toEntry())));
        SignedNote note = new Checkpoint(ORIGIN, tree.size(), tree.root()).signedBy(log);
        return note.with(WITNESS.sign(note.text(), NOW));
    }

    long witnessed(int lane) {
        return witnessed.getOrDefault(lane, 0L);
    }

    /** A place that was sealed, and of which a neighbour on each side was too. */
    Place somewhere() {
        while (true) {
            int lane = List.copyOf(lanes.keySet()).get(random.nextInt(lanes.size()));
            long most = witnessed(lane);
            if (most > 4) {
                return new Place(SOURCE, lane, 2 + random.nextInt((int) most - 3));
            }
        }
    }

    LogEvent at(Place place) {
        return lanes.get(place.lane()).get((int) place.position() - 1);
    }

    /** Puts another event there, without regard to the chain. */
    void replace(Place place, UnaryOperator<LogEvent> change) {
        lanes.get(place.lane()).set((int) place.position() - 1, change.apply(at(place)));
    }

    /** Gives every event from there on its position and its hash anew: the chain holds again. */
    void chain(int lane, int from) {
        List<LogEvent> events = lanes.get(lane);
        for (int i = from; i < events.size(); i++) {
            Hash before = i == 0 ? Hash.GENESIS : events.get(i - 1).hash();
            events.set(i, placed(events.get(i), i + 1L, before).sealed());
        }
    }

    /** Gives every event from there on its position, and nothing else. */
    void number(int lane, int from) {
        List<LogEvent> events = lanes.get(lane);
        for (int i = from; i < events.size(); i++) {
            events.set(i, placed(events.get(i), i + 1L, events.get(i).prevHash()));
        }
    }

    static LogEvent placed(LogEvent event, long position, Hash before) {
        return event.with(position, event.payload(), before, event.hash());
    }

    static LogEvent saying(LogEvent event, String payload) {
        return event.with(event.position(), payload, event.prevHash(), event.hash());
    }

    AuditReport audited() {
        return audited(TRUST, checkpoints);
    }

    AuditReport audited(Trust trust, List<SignedNote> signed) {
        LogAudit audit = new LogAudit(SOURCE, trust, signed);
        leaves.forEach(leaf -> audit.leaf(leaf.toEntry()));
        lanes.values().forEach(lane -> lane.forEach(audit::event));
        return audit.end();
    }

    /** An invented patient of that lane. */
    static String patientOf(int lane) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> "patient-" + number)
                .filter(ref -> Lane.of(ref) == lane)
                .findFirst()
                .orElseThrow();
    }
}
