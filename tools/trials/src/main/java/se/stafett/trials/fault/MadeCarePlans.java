package se.stafett.trials.fault;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Invented care plans as FHIR bundles, much like real ones in number, size and mixture: about four for each patient. */
final class MadeCarePlans {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** SNOMED CT codes of categories: three of lasting conditions, two of episodes. */
    private static final List<String> CATEGORIES =
            List.of("698360004", "872781000000100", "735984001", "53950000", "385691007");

    private static final int EPISODES_FROM = 3;

    private static final List<String> ACTIVITIES = List.of("229065009", "226234005", "183301007", "315043002");

    private final Random random;

    private MadeCarePlans(long seed) {
        this.random = new Random(seed);
    }

    /** Writes one file for each patient; the same seed gives the same files. */
    static void write(Path folder, int patients, long seed) {
        MadeCarePlans made = new MadeCarePlans(seed);
        try {
            Files.createDirectories(folder);
            for (int number = 0; number < patients; number++) {
                JSON.writeValue(folder.resolve("patient-" + number + ".json").toFile(), made.patient(number));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ObjectNode patient(int number) {
        ObjectNode bundle = object().put("resourceType", "Bundle").put("type", "collection");
        ArrayNode entries = bundle.putArray("entry");
        ObjectNode patient = add(entries, "Patient");
        patient.putArray("name")
                .addObject()
                .put("family", "Påhittad")
                .putArray("given")
                .add("Nummer " + number);
        int plans = 1 + random.nextInt(7);
        boolean ill = false;
        for (int plan = 0; plan < plans; plan++) {
            int category = random.nextInt(CATEGORIES.size());
            boolean episode = category >= EPISODES_FROM;
            // as in real plans, nobody goes through two episodes at once
            boolean over = random.nextInt(100) < 55 || (episode && ill);
            ill = ill || (episode && !over);
            plan(entries, patient.get("id").asText(), category, over);
        }
        return bundle;
    }

    private void plan(ArrayNode entries, String patient, int category, boolean over) {
        LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(8_000));
        ObjectNode condition = add(entries, "Condition");
        reference(condition.putObject("subject"), patient);
        condition.putObject("clinicalStatus").putArray("coding").addObject().put("code", over ? "resolved" : "active");
        condition.putObject("code").put("text", "Invented condition " + category);
        condition.put("onsetDateTime", from.toString());
        ObjectNode plan = add(entries, "CarePlan");
        reference(plan.putObject("subject"), patient);
        plan.put("status", over ? "completed" : "active");
        concept(plan.putArray("category").addObject(), CATEGORIES.get(category), "Invented plan " + category);
        ObjectNode period = plan.putObject("period").put("start", from.toString());
        if (over) {
            period.put("end", from.plusDays(30).toString());
        }
        reference(plan.putArray("addresses").addObject(), condition.get("id").asText());
        int activities = 1 + random.nextInt(3);
        for (int number = 0; number < activities; number++) {
            ObjectNode detail = plan.withArray("activity").addObject().putObject("detail");
            String code = ACTIVITIES.get(random.nextInt(ACTIVITIES.size()));
            concept(detail.putObject("code"), code, "Invented activity " + number);
            detail.put("status", over ? "completed" : "in-progress");
        }
    }

    private ObjectNode add(ArrayNode entries, String type) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        return entries.addObject()
                .put("fullUrl", "urn:uuid:" + id)
                .putObject("resource")
                .put("resourceType", type)
                .put("id", id);
    }

    private static void reference(ObjectNode at, String id) {
        at.put("reference", "urn:uuid:" + id);
    }

    private static void concept(ObjectNode at, String code, String text) {
        at.put("text", text).putArray("coding").addObject().put("code", code);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
