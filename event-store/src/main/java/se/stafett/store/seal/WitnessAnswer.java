package se.stafett.store.seal;

import java.util.List;
import se.stafett.contracts.seal.NoteSignature;

/** What a witness answers. */
public sealed interface WitnessAnswer {
    /** It has seen that the log only grew; it may sign with several keys. */
    record Cosigned(List<NoteSignature> signatures) implements WitnessAnswer {}

    /** It last cosigned another size than the proof begins with. */
    record Knows(long size) implements WitnessAnswer {}

    /** It does not cosign. */
    record Refused(String why) implements WitnessAnswer {}
}
