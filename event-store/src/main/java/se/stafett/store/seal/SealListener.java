package se.stafett.store.seal;

import java.util.List;

/** Told what the sealer does, for metrics and logs. Called on the sealer's thread: must not block. */
public interface SealListener {
    /** Listens to nothing. */
    SealListener NONE = new SealListener() {};

    /** A checkpoint of that many leaves was signed and published. */
    default void sealed(long size) {}

    /** These lanes are not what was sealed of them; told each time until someone has mended it, and with none after it. */
    default void contradicted(List<Contradiction> contradictions) {}

    /** A witness has cosigned the checkpoint of that size. */
    default void witnessed(String witness, long size) {}

    /** A witness could not be asked, or did not cosign. */
    default void refused(String witness, String why) {}

    /** An attempt failed; the sealer tries again. */
    default void failed(Throwable failure) {}

    /** What lies in the database is not what was signed of it before; nothing is signed until it is. */
    default void forked(String why) {}
}
