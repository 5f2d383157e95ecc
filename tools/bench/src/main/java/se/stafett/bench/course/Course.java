package se.stafett.bench.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The commands of one plan, in order. Each can be asked for once what those before it created is told. */
public final class Course {
    private static final List<Step> STEPS = read();
    private static final int DAYS_TO_REVIEW = 90;

    private final Map<String, String> known = new HashMap<>();
    private int done;

    /** @param patientNumber a national reserve number that has no other plan */
    public Course(String patientNumber) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        tell("number", patientNumber);
        tell("today", today.toString());
        tell("later", today.plusDays(DAYS_TO_REVIEW).toString());
    }

    /** How many commands a plan has. */
    public static int length() {
        return STEPS.size();
    }

    public boolean isOver() {
        return done == STEPS.size();
    }

    /** The command that is due. */
    public Step next() {
        return STEPS.get(done).with(known);
    }

    /**
     * The command that was due has been accepted.
     *
     * @param made the id of what it created, if it created anything
     */
    public void accepted(Optional<UUID> made) {
        STEPS.get(done).makes().ifPresent(name -> tell(name, made.orElseThrow().toString()));
        done++;
    }

    private void tell(String name, String word) {
        known.put("<" + name + ">", word);
    }

    private static List<Step> read() {
        List<Step> steps = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(Course.class.getResourceAsStream("course.json"))) {
            for (JsonNode step : new ObjectMapper().readTree(file)) {
                steps.add(new Step(
                        step.required("post").asText(),
                        step.required("body").toString(),
                        Optional.ofNullable(step.get("makes")).map(JsonNode::asText)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the course of a plan cannot be read", broken);
        }
        return List.copyOf(steps);
    }
}
