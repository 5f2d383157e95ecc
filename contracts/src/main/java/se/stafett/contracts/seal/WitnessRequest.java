package se.stafett.contracts.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.MalformedSeal.Part;

/**
 * What is posted to {@code add-checkpoint} of a witness (C2SP tlog-witness): a checkpoint, and the proof that the log only grew
 * since the one that the witness knows.
 *
 * @param proof from that one to this
 * @param checkpoint signed by the log
 */
public record WitnessRequest(ConsistencyProof proof, SignedNote checkpoint) {
    private static final int LONGEST = 63;
    private static final Pattern OLD = Pattern.compile("old (0|[1-9][0-9]{0,17})");

    /**
     * Reads the body of a request.
     *
     * @throws MalformedSeal if it is none; a proof from a larger tree to a smaller one is none either
     */
    public static WitnessRequest parse(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new MalformedSeal(
                    Part.WITNESS_REQUEST, "a request is an old size, a proof, an empty line, a checkpoint");
        }
        SignedNote note = SignedNote.parse(text.substring(blank + 2));
        long size = Checkpoint.parse(note.text()).size();
        List<String> lines = text.substring(0, blank).lines().toList();
        Matcher old = OLD.matcher(lines.getFirst());
        if (!old.matches() || Long.parseLong(old.group(1)) > size) {
            throw new MalformedSeal(Part.WITNESS_REQUEST, "the old size is no number up to the new one");
        }
        if (lines.size() > LONGEST + 1) {
            throw new MalformedSeal(Part.WITNESS_REQUEST, "a proof has at most " + LONGEST + " hashes");
        }
        List<Hash> path = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            path.add(hash(line));
        }
        return new WitnessRequest(new ConsistencyProof(Long.parseLong(old.group(1)), size, path), note);
    }

    /** The body of the request. */
    public String body() {
        StringBuilder body = new StringBuilder("old ").append(proof.oldSize()).append('\n');
        proof.path()
                .forEach(hash -> body.append(Base64.getEncoder().encodeToString(hash.toBytes()))
                        .append('\n'));
        return body.append('\n').append(checkpoint).toString();
    }

    private static Hash hash(String line) {
        byte[] bytes = StrictBase64.decode(line, Part.WITNESS_REQUEST);
        if (bytes.length != Hash.LENGTH) {
            throw new MalformedSeal(Part.WITNESS_REQUEST, "a hash has 32 bytes");
        }
        return Hash.of(bytes);
    }
}
