package se.stafett.contracts.plan;

import java.util.List;

/** The patient was told whom to call when; replaces the earlier list. */
public record CallGuidanceGiven(List<CallGuidance> entries) implements ContentEvent {
    public CallGuidanceGiven {
        entries = List.copyOf(entries);
    }
}
