package se.stafett.service.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.service.automation.NoteScene.await;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.probe.NoteHistory;
import se.stafett.service.probe.PublishedNote;
import se.stafett.service.storage.OpenedEvent;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.Reaction;
import se.stafett.store.memory.InMemoryKeys;

class AutomationTest {
    private final NoteScene scene = new NoteScene();
    private final List<UUID> heard = new ArrayList<>();

    private Automation<PublishedNote> automation(InMemoryKeys keys, String kind) {
        return new Automation<>(NoteHistory.published(), keys, List.of(kind)) {
            @Override
            public String name() {
                return "probe";
            }

            @Override
            protected Uni<Void> react(OpenedEvent<PublishedNote> event) {
                heard.add(event.envelope().id());
                return Uni.createFrom().voidItem();
            }
        };
    }

    private static void react(Consequence consequence, LogEvent event) {
        assertThat(consequence).isInstanceOf(Reaction.class);
        await(((Reaction) consequence).to(event));
    }

    @Test
    void it_hears_the_kinds_of_events_that_matter_to_it_and_no_other() {
        LogEvent begun = scene.elsewhere();

        react(automation(scene.keys, "note.begun").of(begun), begun);

        assertThat(heard).containsExactly(begun.id());
        assertThat(automation(scene.keys, "note.beg").of(begun)).isEqualTo(new Consequence.Nothing());
        assertThat(automation(scene.keys, "note.added").of(begun)).isEqualTo(new Consequence.Nothing());
    }

    @Test
    void what_was_erased_leads_to_nothing() {
        LogEvent begun = scene.elsewhere();

        react(automation(new InMemoryKeys(), "note.begun").of(begun), begun);

        assertThat(heard).isEmpty();
    }

    @Test
    void an_order_that_must_be_done_and_is_not_holds_up_its_patient() {
        await(Automation.mustBeDone(new Obeyed.Done()));

        assertThatThrownBy(() -> await(Automation.mustBeDone(new Obeyed.Refused(new NoNote()))))
                .hasMessageContaining("no-note");
        UUID holder = UUID.randomUUID();
        assertThatThrownBy(() -> await(Automation.mustBeDone(new Obeyed.Reserved(holder))))
                .hasMessageContaining(holder.toString());
    }
}
