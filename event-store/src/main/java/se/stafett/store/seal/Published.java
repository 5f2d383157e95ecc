package se.stafett.store.seal;

import java.util.Optional;
import se.stafett.contracts.seal.SignedNote;

/**
 * What has been told the world of a log, outside the database: the memory that keeps a database that was put back to an
 * earlier state from being signed as another history. Blocks; fails when nothing certain can be said.
 */
public interface Published {
    /** The last checkpoint that was published for this log; none if none ever was. */
    Optional<SignedNote> last();

    /** Publishes; returns when it is safe with the receiver. */
    void publish(SignedNote checkpoint);
}
