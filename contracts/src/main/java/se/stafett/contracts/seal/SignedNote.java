package se.stafett.contracts.seal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.contracts.seal.MalformedSeal.Part;

/**
 * A text and the signatures under it, as C2SP signed-note. That it could be read says nothing of its signatures: ask
 * {@link VerifierKey#check}.
 *
 * @param text ends with a line feed
 * @param signatures 1 to 100
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MOST_SIGNATURES = 100;
    private static final int MOST_CHARACTERS = 1 << 20;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new MalformedSeal(Part.NOTE, "the text of a note ends with a line feed");
        }
        if (text.codePoints().anyMatch(point -> point < ' ' && point != '\n')) {
            throw new MalformedSeal(Part.NOTE, "a note has no control characters");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedSeal(Part.NOTE, "a note has 1 to " + MOST_SIGNATURES + " signatures");
        }
    }

    /**
     * Reads a note.
     *
     * @throws MalformedSeal if the bytes are none
     */
    public static SignedNote parse(byte[] bytes) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedSeal(Part.NOTE, "a note is UTF-8", e);
        }
    }

    /** Reads a note from its text; see {@link #parse(byte[])}. */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (note.length() > MOST_CHARACTERS || blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedSeal(
                    Part.NOTE, "a note is a text, an empty line and signatures, each with its line end");
        }
        List<NoteSignature> signatures = note.substring(blank + 2)
                .lines()
                .limit(MOST_SIGNATURES + 1L)
                .map(NoteSignature::parse)
                .toList();
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** The note with one more signature; one that it has already is not added again. */
    public SignedNote with(NoteSignature signature) {
        if (signatures.contains(signature)) {
            return this;
        }
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /** The note as it is written. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(text + "\n"), signatures.stream().map(NoteSignature::line))
                .collect(Collectors.joining());
    }
}
