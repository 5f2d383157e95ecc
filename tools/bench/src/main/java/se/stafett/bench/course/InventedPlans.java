package se.stafett.bench.course;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.protection.PatientKey;

/** Makes plans of patients who do not exist, and keeps their keys. May be shared by threads. */
public final class InventedPlans {
    private static final int REF_BYTES = 16;

    private final PlanTemplate template;
    private final Map<UUID, PatientKey> keys = new ConcurrentHashMap<>();

    public InventedPlans(PlanTemplate template) {
        this.template = template;
    }

    /** How many events each plan has. */
    public int length() {
        return template.length();
    }

    /** A plan whose key {@link #key} finds. */
    public InventedPlan make(SplittableRandom random) {
        return make(random, lane -> true);
    }

    /** The same, in one of the lanes wanted. */
    public InventedPlan make(SplittableRandom random, IntPredicate lanes) {
        String ref = patientRef(random);
        while (!lanes.test(Lane.of(ref))) {
            ref = patientRef(random);
        }
        PatientKey key = key(random);
        keys.put(key.kid(), key);
        return new InventedPlan(ref, key, template);
    }

    public Optional<PatientKey> key(UUID kid) {
        return Optional.ofNullable(keys.get(kid));
    }

    private static PatientKey key(SplittableRandom random) {
        byte[] bytes = new byte[PatientKey.LENGTH];
        random.nextBytes(bytes);
        return PatientKey.of(UUID.randomUUID(), bytes);
    }

    private static String patientRef(SplittableRandom random) {
        byte[] bytes = new byte[REF_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
