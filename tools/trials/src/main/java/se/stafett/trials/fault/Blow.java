package se.stafett.trials.fault;

import java.time.Duration;
import java.util.List;

/** A fault that was done once; what came of it is told when everything has come to rest. */
interface Blow {
    Seen seen(Evidence evidence, Tail tail);

    /**
     * What came of it.
     *
     * @param recovery from the moment at which the server was back until all went on
     * @param standstill from the fault itself until all went on
     * @param findings what must not be
     */
    record Seen(String words, Duration recovery, Duration standstill, List<String> findings) {
        /** Of a fault without a standstill that could be told from the recovery. */
        Seen(String words, Duration recovery, List<String> findings) {
            this(words, recovery, recovery, findings);
        }
    }
}
