package se.stafett.audit.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.audit.patient.AnyFold;
import se.stafett.audit.patient.Opening;
import se.stafett.audit.patient.Standing;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.rebuild.LaneHalt;
import se.stafett.contracts.rebuild.LogVerifier;

/** The views of a share of the log. Memory: what they say, and nothing that grows with the number of events. */
public final class FoldedViews implements Consumer<LogEvent> {
    private final Opening opening;
    private final LogVerifier chains = new LogVerifier();
    private final Map<UUID, Standing> views = new LinkedHashMap<>();
    private final Map<UUID, String> hidden = new HashMap<>();

    public FoldedViews(KeyLookup keys) {
        this.opening = new Opening(keys);
    }

    /** @throws AuditFailure when a lane is not as it was written, or an event cannot be read though there is a key */
    @Override
    public void accept(LogEvent event) {
        @Nullable LaneHalt halt = chains.take(event);
        if (halt != null) {
            throw new AuditFailure(
                    ExitCode.FINDING,
                    event.source() + ", lane " + event.lane() + ", position " + event.position()
                            + ": the chain breaks here (" + halt.flaw().code() + ").");
        }
        Standing before = views.get(event.streamId());
        boolean again = before != null && before.version() >= event.streamVersion();
        if (!again && !hidden.containsKey(event.streamId())) {
            fold(before, event);
        }
    }

    private void fold(@Nullable Standing before, LogEvent event) {
        try {
            views.put(event.streamId(), AnyFold.apply(before, opening.open(event)));
        } catch (AuditFailure failure) {
            if (failure.exitCode() != ExitCode.NO_KEY) {
                throw failure;
            }
            views.remove(event.streamId());
            hidden.put(event.streamId(), String.valueOf(failure.getMessage()));
        }
    }

    public Collection<Standing> views() {
        return views.values();
    }

    /** A view as far as it has been folded; none of what cannot be read. */
    public Optional<Standing> view(UUID stream) {
        return Optional.ofNullable(views.get(stream));
    }

    /** How many cannot be read, since a key is not to be had; an erased patient's, for one. */
    public int hidden() {
        return hidden.size();
    }
}
