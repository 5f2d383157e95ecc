package se.stafett.notice.inbox;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.notice.storage.Inbox.Kept;

@Schema(name = "Accepted.notices", description = "Who read a notice first, and when.")
record Receipt(UUID noticeId, Instant readAt, String readBy) {

    static Receipt of(Kept read) {
        return new Receipt(
                read.noticeId(), Objects.requireNonNull(read.readAt()), Objects.requireNonNull(read.readBy()));
    }
}
