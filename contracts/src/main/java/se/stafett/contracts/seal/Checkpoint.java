package se.stafett.contracts.seal;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.MalformedSeal.Part;

/**
 * The state of a log, as C2SP tlog-checkpoint: which log, how many leaves, which root.
 *
 * @param origin names the log for all time, such as {@code stafett.local/plan-service}
 * @param size in leaves
 * @param root over them
 * @param extensions lines that say more; this house writes none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (!isLine(origin)) {
            throw new MalformedSeal(Part.CHECKPOINT, "the origin of a checkpoint is one line");
        }
        if (size < 0) {
            throw new MalformedSeal(Part.CHECKPOINT, "the size of a checkpoint is not below 0");
        }
        if (size == 0 && !root.equals(TreeHash.EMPTY)) {
            throw new MalformedSeal(Part.CHECKPOINT, "the empty tree has another root");
        }
        if (!extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new MalformedSeal(Part.CHECKPOINT, "a line of a checkpoint is empty");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /**
     * Reads the text of a note.
     *
     * @throws MalformedSeal if it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw new MalformedSeal(Part.CHECKPOINT, "a checkpoint has three lines: origin, size, root");
        }
        if (!SIZE.matcher(lines[1]).matches()) {
            throw new MalformedSeal(Part.CHECKPOINT, "the size of a checkpoint is a number");
        }
        byte[] root = StrictBase64.decode(lines[2], Part.CHECKPOINT);
        if (root.length != Hash.LENGTH) {
            throw new MalformedSeal(Part.CHECKPOINT, "the root of a checkpoint has 32 bytes");
        }
        return new Checkpoint(
                lines[0],
                Long.parseLong(lines[1]),
                Hash.of(root),
                List.of(lines).subList(3, lines.length - 1));
    }

    /** The text to be signed. */
    public String text() {
        StringBuilder text = new StringBuilder(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(Base64.getEncoder().encodeToString(root.toBytes()))
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The checkpoint as a note that the log has signed. */
    public SignedNote signedBy(SigningKey log) {
        return new SignedNote(text(), List.of(log.sign(text(), Instant.EPOCH)));
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.indexOf('\n') < 0;
    }
}
