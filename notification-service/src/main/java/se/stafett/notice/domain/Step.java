package se.stafett.notice.domain;

import java.time.Instant;
import java.util.Optional;

/** What an event leads to. */
public sealed interface Step {

    /** Now. */
    record Notify(Recipient to, NoticeKind kind, About about) implements Step {}

    /** Later, unless it is settled before; in place of an earlier such thought. */
    record Remind(Recipient to, NoticeKind kind, About about, Instant at) implements Step {}

    /** There is nothing to remind of any more, nor will there be: for one recipient, or for all. */
    record Settle(Optional<Recipient> to, NoticeKind kind, About about) implements Step {
        public static Settle forAll(NoticeKind kind, About about) {
            return new Settle(Optional.empty(), kind, about);
        }
    }
}
