package se.stafett.trials.seal;

/** What someone with all rights in the database can do to a lane without making its chain anew. */
enum Tampering {
    EDIT(
            "altered",
            2,
            "update store.event e set payload = (select payload from store.event where lane = e.lane and position = 3)"
                    + " where lane = %d and position = 2"),
    DELETE("deleted", 2, "delete from store.event where lane = %d and position = 2"),
    DELETE_AND_CLOSE_THE_GAP(
            "deleted",
            2,
            "delete from store.event where lane = %1$d and position = 2;"
                    + " update store.event set position = position + 1000 where lane = %1$d and position > 2;"
                    + " update store.event set position = position - 1001 where lane = %1$d and position > 1000"),
    REORDER(
            "reordered",
            2,
            "update store.event set position = 1000 where lane = %1$d and position = 2;"
                    + " update store.event set position = 2 where lane = %1$d and position = 3;"
                    + " update store.event set position = 3 where lane = %1$d and position = 1000"),
    TRUNCATE(
            "truncated",
            3,
            "delete from store.event where lane = %1$d and position >= 3;"
                    + " update store.lane set last_position = 2, last_hash ="
                    + " (select hash from store.event where lane = %1$d and position = 2) where lane = %1$d"),
    INSERT(
            "inserted",
            3,
            "update store.event set position = position + 1000 where lane = %1$d and position >= 3;"
                    + " update store.event set position = position - 999 where lane = %1$d and position > 1000;"
                    + " insert into store.event select lane, 3, gen_random_uuid(), stream_id, stream_version + 1000,"
                    + " source, type, patient_ref, occurred_at, recorded_at, correlation_id, causation_id, traceparent,"
                    + " payload, prev_hash, hash from store.event where lane = %1$d and position = 2");

    private final String found;
    private final long first;
    private final String sql;

    Tampering(String found, long first, String sql) {
        this.found = found;
        this.first = first;
        this.sql = sql;
    }

    /** What the offline verifier calls it. */
    String found() {
        return found;
    }

    /** The first wrong position. */
    long first() {
        return first;
    }

    /** How it is done to a lane of four events or more. */
    String sql(long lane) {
        return sql.formatted(lane);
    }
}
