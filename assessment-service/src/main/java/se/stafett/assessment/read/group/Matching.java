package se.stafett.assessment.read.group;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.stafett.assessment.storage.AssessmentHistory;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.service.storage.Stored;
import se.stafett.store.FindStreams;
import se.stafett.store.FindStreams.FoundStream;

/** All assessments that carry certain labels, read one after the other so that memory does not grow with their number. */
@Singleton
class Matching {
    private static final int AT_ONCE = 200;

    private final AssessmentHistory history;
    private final FindStreams streams;

    Matching(AssessmentHistory history, FindStreams streams) {
        this.history = history;
        this.streams = streams;
    }

    Multi<CurrentAssessment> all(List<String> labels) {
        var after = new AtomicReference<>(Optional.<UUID>empty());
        return Multi.createBy()
                .repeating()
                .uni(() -> page(labels, after))
                .whilst(page -> page.size() == AT_ONCE)
                .onItem()
                .<FoundStream>disjoint()
                .onItem()
                .transformToUniAndConcatenate(found -> history.atLeast(found.id(), found.version()))
                .map(Stored::current);
    }

    private Uni<List<FoundStream>> page(List<String> labels, AtomicReference<Optional<UUID>> after) {
        return streams.find(history.name(), labels, after.get(), AT_ONCE).invoke(found -> {
            if (!found.isEmpty()) {
                after.set(Optional.of(found.getLast().id()));
            }
        });
    }
}
