package se.stafett.trials.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.OpenThing;
import se.stafett.rig.Numbers;

/**
 * A patient of whom everything that is said can be found again wherever it lies: words that nobody else uses.
 *
 * @param plan the patient's plan
 * @param words what may lie nowhere in clear
 */
record Marked(OpenThing plan, List<String> words) {
    private static final int LETTERS = 14;

    /** Drafts a plan and writes as much into it as the words allow. */
    static Marked written(CareService service, Caller clinician, Random random) {
        String number = Numbers.next();
        List<String> words =
                List.of(word(random), word(random), word(random), word(random), word(random), word(random), number);
        ObjectNode draft = object();
        draft.putObject("patient")
                .put("system", "http://electronichealth.se/identifier/personnummer")
                .put("value", number)
                .put("name", words.get(0));
        draft.put("summary", words.get(1));
        OpenThing plan = OpenThing.begin(service, "marked:" + UUID.randomUUID(), clinician, "/plans", draft);
        plan.send(clinician, "story", "/story", object().put("drive", words.get(2)));
        UUID goal = plan.send(clinician, "goal", "/goals", object().put("words", words.get(3)))
                .made();
        plan.send(
                clinician,
                "acceptance",
                "/goals/" + goal + "/acceptance",
                object().put("given", "in-meeting").put("note", words.get(4)));
        ObjectNode contact = object().put("name", words.get(5)).put("unit", "SE0000000001-MARKED");
        plan.send(clinician, "contact", "/contact", contact.put("phone", "+46 8 123 456"));
        return new Marked(plan, words);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("Q");
        for (int letter = 0; letter < LETTERS; letter++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
