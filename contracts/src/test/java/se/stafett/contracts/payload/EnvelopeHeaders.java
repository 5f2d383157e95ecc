package se.stafett.contracts.payload;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of a record, in words. */
final class EnvelopeHeaders {
    private EnvelopeHeaders() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("content-type", "application/jose");
        all.put("ce_specversion", "1.0");
        all.put("ce_id", "The event's id, a UUID; the same however often its command was retried.");
        all.put("ce_source", "The service that decided it, for example /plan-service.");
        all.put("ce_type", "Its name with its version, for example plan.goal-accepted.v1.");
        all.put("ce_subject", "What it happened to, for example one plan; a UUID.");
        all.put("ce_time", "When it happened, for example 2026-03-01T08:15:00.000000Z; always six decimals.");
        all.put("ce_partitionkey", "The patient's pseudonym, also the record's key.");
        all.put("ce_recordedtime", "When it was recorded, in the same form; never falls within a lane.");
        all.put("ce_lane", "0 to 63, by the patient's pseudonym.");
        all.put("ce_lanepos", "Place in the lane of its source, from 1, without gaps.");
        all.put("ce_streamversion", "Place in its stream, from 1, without gaps.");
        all.put("ce_prevhash", "Hash of the event before it in the lane, 64 hexadecimal digits; zeros for the first.");
        all.put("ce_hash", "Its own hash; docs/event-hash.md.");
        all.put("ce_correlationid", "What the whole conversation shares, a UUID.");
        all.put("ce_causationid", "The command or event that led to it, a UUID.");
        all.put("ce_traceparent", "W3C trace context, if there was one; not covered by the hash.");
        return all;
    }
}
