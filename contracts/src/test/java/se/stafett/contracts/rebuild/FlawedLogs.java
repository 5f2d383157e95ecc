package se.stafett.contracts.rebuild;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;

/** Vectors of logs with a flaw: in the chain, in the protection, in the payload, in what is said to have happened. */
final class FlawedLogs {
    private static final Sealing SEALING = new RepeatableSealing();
    private static final byte[] OTHER = "{}".getBytes(StandardCharsets.UTF_8);

    private FlawedLogs() {}

    static List<Vector> all() {
        List<Vector> all = new ArrayList<>(chains());
        all.addAll(List.of(unknown(), undecryptable(), broken(), otherSource()));
        all.add(inLanesOfTheirOwn(
                "malformed",
                "Payloads that are not what their types promise, each in a lane of its own.",
                Misfits.MALFORMED));
        all.add(inLanesOfTheirOwn(
                "unfit", "Events that cannot have happened to their plans, each in a lane of its own.", Misfits.UNFIT));
        return all;
    }

    private static List<Vector> chains() {
        return List.of(
                chain("gap", "An event is missing, and does not come.", lane -> without(lane, 2)),
                chain("gap-healed", "An event comes late, and what followed it comes again.", lane -> {
                    List<LogEvent> late = without(lane, 2);
                    late.addAll(lane);
                    return late;
                }),
                chain("gap-that-was-covered-up", "An event is missing, and positions were written anew.", lane -> {
                    List<LogEvent> left = without(lane, 2);
                    left.replaceAll(
                            one -> LogBook.with(one, left.indexOf(one) + 1, one.payload(), one.prevHash(), one.hash()));
                    return left;
                }),
                chain(
                        "altered-envelope",
                        "The hash is not that of the content.",
                        lane -> replaced(
                                lane,
                                2,
                                LogBook.with(
                                        lane.get(2),
                                        3,
                                        lane.get(2).payload(),
                                        lane.get(2).prevHash(),
                                        Hash.GENESIS))),
                chain(
                        "altered-payload",
                        "Another payload in the place of the one that was hashed.",
                        lane -> replaced(
                                lane,
                                2,
                                LogBook.with(
                                        lane.get(2),
                                        3,
                                        sealed(lane.get(2)),
                                        lane.get(2).prevHash(),
                                        lane.get(2).hash()))),
                chain("history-told-anew", "The last event is told in another way after it was seen.", lane -> {
                    List<LogEvent> told = new ArrayList<>(lane);
                    LogEvent last = lane.getLast();
                    told.add(LogBook.chained(
                            LogBook.with(last, last.position(), sealed(last), last.prevHash(), last.hash())));
                    return told;
                }),
                chain("doubled-and-chained-anew", "An event stands twice, each time in its chain.", lane -> {
                    LogEvent fourth = lane.get(3);
                    return replaced(
                            lane,
                            4,
                            LogBook.chained(LogBook.with(fourth, 5, fourth.payload(), fourth.hash(), fourth.hash())));
                }),
                chain("swapped", "Two events have changed places.", lane -> {
                    List<LogEvent> swapped = new ArrayList<>(lane);
                    swapped.set(2, lane.get(3));
                    swapped.set(3, lane.get(2));
                    return swapped.subList(0, 4);
                }),
                chain(
                        "wrong-lane",
                        "An event stands in a lane that is not its patient's.",
                        lane -> List.of(misplaced(lane.getFirst()))));
    }

    private static Vector unknown() {
        Script script = new Script();
        int number = 0;
        for (String type : List.of("danced.v1", "held.v2", "text-corrected.v3", "Held.v1", "held", "held.v01")) {
            script.draft(patients().get(number), "b" + number, type + " {\"reason\":\"x\"}");
            number++;
        }
        script.book().write(patients().get(number), Script.id("b" + number), "handover.cancelled.v1", "{}");
        return Vector.of("unknown-type", "Names, and versions of names, that are not known.", script.events());
    }

    private static Vector undecryptable() {
        Script script = new Script();
        List<UnaryOperator<String>> spoilings = List.of(
                text -> "plain text",
                text -> text.substring(0, text.length() - 24),
                text -> text.replace("..", ".AAAA."),
                text -> text.substring(0, text.length() - 2) + (text.endsWith("A") ? "BB" : "AA"),
                text -> header("{\"alg\":\"dir\",\"enc\":\"A128GCM\",\"kid\":\"@k\",\"eid\":\"@e\"}", text),
                text -> header("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"eid\":\"@e\"}", text),
                text -> header("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"@k\"}", text),
                text -> header(
                        "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"@k\",\"eid\":\"@e\",\"zip\":\"DEF\"}", text));
        int number = 0;
        for (UnaryOperator<String> spoiling : spoilings) {
            String patient = patients().get(number);
            first(script, patient, number++, id -> spoiling.apply(SEALING.seal(LogBook.key(patient), id, OTHER)));
        }
        String patient = patients().get(number);
        PatientKey wrong = PatientKey.of(LogBook.kid(patient), new byte[PatientKey.LENGTH]);
        first(script, patient, number++, id -> SEALING.seal(wrong, id, OTHER));
        String last = patients().get(number);
        first(script, last, number, id -> SEALING.seal(LogBook.key(last), new UUID(9, 9), OTHER));
        return Vector.of(
                "undecryptable",
                "Payloads that are no JWE of this kind, do not open, or belong to another event.",
                script.events());
    }

    private static void first(Script script, String patient, int number, Function<UUID, String> payload) {
        script.book().append(patient, Script.id("b" + number), "plan.drafted.v1", payload);
    }

    private static Vector broken() {
        List<String> lines = new ArrayList<>();
        List<LogEvent> events = Plans.threePlansInTwoLanes(new LogBook(SEALING)).events();
        lines.add("{\"headers\":{");
        lines.add(EventLine.write(events.get(0)));
        lines.add("[]");
        lines.add(EventLine.write(events.get(1)).replace("\"ce_lane\"", "\"ce_line\""));
        lines.add(EventLine.write(events.get(1)).replace(".000000Z", "Z"));
        lines.add(EventLine.write(events.get(1)).replace("T08:", "T24:"));
        lines.add(EventLine.write(events.get(1)).replaceFirst("\"ce_lanepos\":\"1\"", "\"ce_lanepos\":\"01\""));
        lines.add(EventLine.write(events.get(1)).replaceFirst("\"ce_lanepos\":\"1\"", "\"ce_lanepos\":\"0\""));
        lines.add(EventLine.write(events.get(1)).replaceFirst("\"ce_lane\":\"[0-9]+\"", "\"ce_lane\":\"64\""));
        lines.add(EventLine.write(events.get(1)).replace("application/jose", "application/json"));
        lines.add(EventLine.write(events.get(1)));
        lines.add(EventLine.write(events.get(2)).replaceFirst("\"ce_hash\":\"..", "\"ce_hash\":\"AB"));
        lines.add(EventLine.write(events.get(2)).replaceFirst("\"ce_id\":\"........-", "\"ce_id\":\"ABCDEF01-"));
        lines.add(EventLine.write(events.get(2)).replaceFirst("\"ce_specversion\":\"1.0\"", "\"ce_specversion\":1.0"));
        lines.add(EventLine.write(events.get(2)));
        return new Vector("broken-lines", "Lines that are no events, between lines that are.", lines, List.of());
    }

    private static Vector otherSource() {
        LogBook here = new LogBook(SEALING);
        here.write("patient-0", Script.id("01"), Plans.drafted());
        LogBook there = new LogBook(SEALING, "/elsewhere/plan-service");
        there.write("patient-0", Script.id("02"), Plans.drafted());
        there.write("patient-0", Script.id("01"), Plans.summary("Härifrån."));
        List<LogEvent> events = new ArrayList<>(here.events());
        events.addAll(there.events());
        return Vector.of("plan-of-another-source", "A source goes on with a plan that another began.", events);
    }

    private static Vector inLanesOfTheirOwn(String name, String says, List<String> scripts) {
        Script all = new Script();
        for (int i = 0; i < scripts.size(); i++) {
            String script = scripts.get(i);
            String plan = Integer.toHexString(0xb0 + i);
            if (script.startsWith("drafted") || script.startsWith("!")) {
                all.plan(patients().get(i), plan, script.replaceFirst("^!", ""));
            } else {
                all.draft(patients().get(i), plan, script);
            }
        }
        return Vector.of(name, says, all.events());
    }

    private static Vector chain(String name, String says, UnaryOperator<List<LogEvent>> spoiling) {
        List<LogEvent> sound = Plans.threePlansInTwoLanes(new LogBook(SEALING)).events();
        int lane = Lane.of(Plans.TOLVAN);
        List<LogEvent> events = new ArrayList<>(spoiling.apply(
                sound.stream().filter(event -> event.lane() == lane).toList()));
        sound.stream().filter(event -> event.lane() != lane).forEach(events::add);
        return Vector.of(name, says, events);
    }

    /** Forty patients in forty lanes. */
    private static List<String> patients() {
        List<String> patients = new ArrayList<>();
        Set<Integer> lanes = new TreeSet<>();
        for (int i = 0; lanes.size() < Vectors.LANES; i++) {
            if (lanes.add(Lane.of("patient-" + i))) {
                patients.add("patient-" + i);
            }
        }
        return patients;
    }

    private static String header(String header, String text) {
        String own = new String(
                Base64.getUrlDecoder().decode(text.substring(0, text.indexOf('.'))), StandardCharsets.US_ASCII);
        String kid = own.replaceFirst(".*\"kid\":\"([^\"]+)\".*", "$1");
        String eid = own.replaceFirst(".*\"eid\":\"([^\"]+)\".*", "$1");
        byte[] bytes = header.replace("@k", kid).replace("@e", eid).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + text.substring(text.indexOf('.'));
    }

    private static String sealed(LogEvent event) {
        return SEALING.seal(LogBook.key(event.patientRef()), event.id(), OTHER);
    }

    private static List<LogEvent> without(List<LogEvent> lane, int at) {
        List<LogEvent> left = new ArrayList<>(lane);
        left.remove(at);
        return left;
    }

    private static List<LogEvent> replaced(List<LogEvent> lane, int at, LogEvent by) {
        List<LogEvent> changed = new ArrayList<>(lane);
        changed.set(at, by);
        return changed;
    }

    private static LogEvent misplaced(LogEvent first) {
        return LogBook.chained(new LogEvent(
                first.source(),
                (first.lane() + 1) % Lane.COUNT,
                1,
                first.id(),
                first.streamId(),
                1,
                first.type(),
                first.patientRef(),
                first.occurredAt(),
                first.recordedAt(),
                first.correlationId(),
                first.causationId(),
                null,
                first.payload(),
                Hash.GENESIS,
                Hash.GENESIS));
    }
}
