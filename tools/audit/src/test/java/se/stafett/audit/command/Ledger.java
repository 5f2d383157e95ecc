package se.stafett.audit.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.audit.ExportWriter;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.DischargeEventCodec;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;

/** The logs of all services as they would have written them: chained by lane, sealed by patient, a minute apart. */
final class Ledger {
    private final List<LogEvent> events = new ArrayList<>();
    private final Map<String, LogEvent> heads = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<String, PatientKey> keys = new LinkedHashMap<>();
    private final String patient;
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    Ledger(String patient) {
        this.patient = patient;
    }

    List<LogEvent> events() {
        return List.copyOf(events);
    }

    /** The moment of the last event. */
    Instant now() {
        return events.getLast().recordedAt();
    }

    Ledger on(String day) {
        now = Instant.parse(day + "T08:00:00Z");
        return this;
    }

    Ledger plan(UUID plan, PlanEvent... happening) {
        PlanEventCodec codec = new PlanEventCodec();
        for (PlanEvent event : happening) {
            write(patient, "/plan-service", plan, codec.typeOf(event), codec.encode(by(event)));
        }
        return this;
    }

    Ledger assessment(UUID assessment, AssessmentEvent... happening) {
        AssessmentEventCodec codec = new AssessmentEventCodec();
        for (AssessmentEvent event : happening) {
            write(patient, "/assessment-service", assessment, codec.typeOf(event), codec.encode(by(event)));
        }
        return this;
    }

    Ledger handover(UUID handover, HandoverEvent... happening) {
        HandoverEventCodec codec = new HandoverEventCodec();
        for (HandoverEvent event : happening) {
            write(patient, "/handover-service", handover, codec.typeOf(event), codec.encode(by(event)));
        }
        return this;
    }

    Ledger discharge(UUID discharge, DischargeEvent... happening) {
        DischargeEventCodec codec = new DischargeEventCodec();
        for (DischargeEvent event : happening) {
            write(patient, "/handover-service", discharge, codec.typeOf(event), codec.encode(by(event)));
        }
        return this;
    }

    Ledger followUp(UUID followUp, FollowUpEvent... happening) {
        FollowUpEventCodec codec = new FollowUpEventCodec();
        for (FollowUpEvent event : happening) {
            write(patient, "/notification-service", followUp, codec.typeOf(event), codec.encode(by(event)));
        }
        return this;
    }

    /** Any payload under any name, for any patient. */
    Ledger raw(String patientRef, UUID stream, String type, String payload) {
        write(patientRef, "/plan-service", stream, type, payload.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private static <E> AuthoredEvent<E> by(E event) {
        return new AuthoredEvent<>(new By("clinician", "SE2321000016-4DKV", Tale.WARD, "SE2321000016-1003"), event);
    }

    private void write(String patientRef, String source, UUID stream, String type, byte[] payload) {
        int lane = Lane.of(patientRef);
        LogEvent head = heads.get(source + lane);
        UUID id = new UUID(0x5000, 0x8000_0000_0000_0000L | events.size() + 1);
        LogEvent event = new LogEvent(
                        source,
                        lane,
                        head == null ? 1 : head.position() + 1,
                        id,
                        stream,
                        versions.merge(stream, 1L, Long::sum),
                        type,
                        patientRef,
                        now,
                        now,
                        id,
                        id,
                        null,
                        ProtectedPayload.seal(key(patientRef), id, payload),
                        head == null ? Hash.GENESIS : head.hash(),
                        Hash.GENESIS)
                .sealed();
        heads.put(source + lane, event);
        events.add(event);
        now = now.plusSeconds(60);
    }

    private PatientKey key(String patientRef) {
        return keys.computeIfAbsent(patientRef, ref -> {
            byte[] bytes = new byte[PatientKey.LENGTH];
            Arrays.fill(bytes, (byte) ref.hashCode());
            return PatientKey.of(UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8)), bytes);
        });
    }

    /** Writes all keys as a JWK set. */
    Path keys(Path file) throws IOException {
        List<String> all = keys.values().stream()
                .map(key -> "{\"kid\":\"%s\",\"kty\":\"oct\",\"k\":\"%s\"}"
                        .formatted(
                                key.kid(),
                                Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes())))
                .toList();
        return Files.writeString(file, "{\"keys\":[" + String.join(",", all) + "]}");
    }

    /** Writes an export. */
    Path export(Path folder) throws IOException {
        try (ExportWriter writer = new ExportWriter(folder);
                Interruption interruption = Interruption.removes(writer)) {
            ExportedEvents into = new ExportedEvents(writer, Map.of(), interruption);
            events.forEach(into);
            writer.finish();
        }
        return folder;
    }

    /** Writes one file of all events. */
    Path file(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        events.forEach(event -> lines.append(EventLine.write(event)).append('\n'));
        return Files.writeString(file, lines);
    }
}
