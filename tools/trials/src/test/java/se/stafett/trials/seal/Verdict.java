package se.stafett.trials.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stafett.audit.command.Audit;
import se.stafett.contracts.audit.Trust;

/**
 * What {@code ./stafett audit verify} says of an export, with nothing but that, the keys and a witnessed checkpoint.
 *
 * @param finding the only one
 * @param position the first wrong one
 */
record Verdict(int exitCode, String finding, String source, long lane, long position) {
    static final Verdict SOUND = new Verdict(0, "", "", -1, -1);

    private static final ObjectMapper JSON = new ObjectMapper();

    static Verdict on(Path export, Trust trust, Path checkpoint) throws IOException {
        List<String> words = new ArrayList<>(List.of("verify", "--json"));
        words.addAll(List.of("--from", export.toString(), "--checkpoint", checkpoint.toString()));
        words.addAll(List.of("--log-key", trust.log().toString()));
        trust.witnesses().forEach(witness -> words.addAll(List.of("--witness", witness.toString())));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Audit.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        JsonNode findings = JSON.readTree(out.toString()).path("findings");
        if (findings.size() > 1) {
            throw new AssertionError("more than one finding: " + findings + err);
        }
        JsonNode finding = findings.path(0);
        return new Verdict(
                exitCode,
                finding.path("code").asText(),
                finding.path("source").asText(),
                finding.path("lane").asLong(-1),
                finding.path("position").asLong(-1));
    }
}
