package se.stafett.assessment.input;

import java.util.stream.Stream;
import se.stafett.rig.BadBody;

/** Scores that no instrument gives: below, above and between what each allows, and parts that do not belong to it. */
final class BadScores {
    // Instrument | what is handed in | code | field
    private static final String TABLE = """
            barthel | "values":{"score":"-5"} | value-out-of-range | values.score
            barthel | "values":{"score":"105"} | value-out-of-range | values.score
            barthel | "values":{"score":"83"} | value-off-step | values.score
            barthel | "items":[5] | not-part-of-instrument | items
            barthel | "items":[] | result-missing | values.score
            berg | "values":{"score":"57"} | value-out-of-range | values.score
            berg | "values":{"score":"-1"} | value-out-of-range | values.score
            berg | "values":{"score":"40.5"} | value-off-step | values.score
            berg | "items":[4,4,4,4,4,4,4,4,4,4,4,4,4] | wrong-number-of-items | items
            berg | "items":[4,4,4,4,4,4,4,4,4,4,4,4,4,4,4] | wrong-number-of-items | items
            berg | "items":[4,4,4,4,4,4,4,4,4,4,4,4,4,5] | number-out-of-range | items[13]
            berg | "items":[-1,4,4,4,4,4,4,4,4,4,4,4,4,4] | number-out-of-range | items[0]
            berg | "items":[4,4,4,4,4,4,4,4,4,4,4,4,4,4],"values":{"score":"55"} | value-differs-from-computed | values.score
            berg | "values":{"balance":"40"} | not-part-of-instrument | values.balance
            berg | "goals":[{"level":0}] | not-part-of-instrument | goals
            sppb | "values":{"score":"13"} | value-out-of-range | values.score
            sppb | "items":[4,4] | wrong-number-of-items | items
            sppb | "items":[4,4,5] | number-out-of-range | items[2]
            tug | "values":{"score":"0"} | value-out-of-range | values.score
            tug | "values":{"score":"-3.5"} | value-out-of-range | values.score
            walk-10m | "values":{"score":"0"} | value-out-of-range | values.score
            walk-6min | "values":{"score":"-0.1"} | value-out-of-range | values.score
            phq-9 | "values":{"score":"28"} | value-out-of-range | values.score
            phq-9 | "items":[1,2,3,1,2,3,1,2] | wrong-number-of-items | items
            phq-9 | "items":[1,2,3,1,2,3,1,2,4] | number-out-of-range | items[8]
            madrs | "values":{"score":"61"} | value-out-of-range | values.score
            madrs | "items":[1,2,3,4,5,6,7,0,0,0] | number-out-of-range | items[6]
            moca | "values":{"score":"24"} | rater-not-certified | certificate
            moca | "values":{"score":"31"},"certificate":"MoCA 1234" | value-out-of-range | values.score
            moca | "values":{"score":"24.5"},"certificate":"MoCA 1234" | value-off-step | values.score
            fim | "values":{"score":"17"} | value-out-of-range | values.score
            fim | "values":{"score":"127"} | value-out-of-range | values.score
            fim | "items":[0,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7] | number-out-of-range | items[0]
            eq-5d-5l | "items":[1,2,3,4,5],"values":{"vas":"101"} | value-out-of-range | values.vas
            eq-5d-5l | "items":[1,2,3,4,6],"values":{"vas":"70"} | number-out-of-range | items[4]
            eq-5d-5l | "items":[1,2,3,4],"values":{"vas":"70"} | wrong-number-of-items | items
            eq-5d-5l | "values":{"vas":"70"} | result-missing | items
            eq-5d-5l | "items":[1,2,3,4,5] | result-missing | values.vas
            whodas-12 | "values":{"score":"49"} | value-out-of-range | values.score
            whodas-12 | "items":[0,1,2,3,4,5,0,0,0,0,0,0] | number-out-of-range | items[5]
            mrs | "values":{"score":"7"} | value-out-of-range | values.score
            mrs | "values":{"score":"2.5"} | value-off-step | values.score
            adl-trappan | "values":{"score":"11"} | value-out-of-range | values.score
            copm | "values":{"performance":"0","satisfaction":"3"} | value-out-of-range | values.performance
            copm | "values":{"performance":"4","satisfaction":"11"} | value-out-of-range | values.satisfaction
            copm | "values":{"performance":"4"} | result-missing | values.satisfaction
            gas | "goals":[{"level":3}] | number-out-of-range | goals[0].level
            gas | "goals":[{"level":0},{"level":-3}] | number-out-of-range | goals[1].level
            gas | "goals":[{"level":0,"weight":0}] | number-out-of-range | goals[0].weight
            gas | "goals":[{"level":0,"weight":10}] | number-out-of-range | goals[0].weight
            gas | "goals":[{"level":1}],"values":{"score":"59"} | value-differs-from-computed | values.score
            gas | "values":{"score":"50"} | result-missing | goals
            gas | "goals":[{"level":0},{"level":0},{"level":0},{"level":0},{"level":0},{"level":0},{"level":0},{"level":0},{"level":0},{"level":0},{"level":0}] | too-many | goals
            guesswork | "values":{"score":"1"} | instrument-not-in-catalogue | instrument
            """;

    private BadScores() {}

    static Stream<BadBody> all() {
        return TABLE.lines().map(line -> line.split(" \\| ")).map(BadScores::row);
    }

    private static BadBody row(String[] cells) {
        String body = "{\"instrument\":\"" + cells[0] + "\",\"on\":\"{today}\"," + cells[1] + "}";
        return new BadBody("/scores", body, 422, cells[2], cells[3]);
    }
}
