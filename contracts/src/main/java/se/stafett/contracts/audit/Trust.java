package se.stafett.contracts.audit;

import java.util.List;
import se.stafett.contracts.seal.VerifierKey;

/**
 * Whom the auditor believes, known to the auditor from elsewhere than the export.
 *
 * @param log the key of the log, whose name is the log's origin
 * @param witnesses the keys of witnesses
 * @param needed how many of them must have signed a checkpoint for it to count as witnessed, from 1
 */
public record Trust(VerifierKey log, List<VerifierKey> witnesses, int needed) {
    public Trust {
        witnesses = List.copyOf(witnesses);
        if (needed < 1 || needed > witnesses.size()) {
            throw new IllegalArgumentException(needed + " of " + witnesses.size() + " witnesses cannot be asked for");
        }
    }
}
