package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.care.HsaId;
import se.stafett.handover.domain.CourseEvent.HandoverCompleted;
import se.stafett.handover.domain.CourseEvent.HandoverInitiated;
import se.stafett.handover.domain.ItemEvent.ChangeProposed;
import se.stafett.handover.domain.ItemEvent.ItemAccepted;
import se.stafett.handover.domain.ItemEvent.ItemAdded;
import se.stafett.handover.domain.ItemEvent.ItemDeclined;
import se.stafett.handover.domain.ItemEvent.ItemKept;
import se.stafett.handover.domain.ItemEvent.ItemOffered;
import se.stafett.handover.domain.ItemEvent.OfferWithdrawn;
import se.stafett.handover.domain.Settlement.KeptItem;
import se.stafett.handover.domain.Settlement.LeftOutItem;
import se.stafett.handover.domain.Settlement.MovedItem;

/**
 * Custody over many random handovers, seeded: whoever asks for whatever in whatever order, an item that moves was accepted by the
 * one unit that it moves to, after it was offered to that unit, and by nobody else since.
 */
class RandomHistoryTest {
    private static final int HISTORIES = 2_000;
    private static final int COMMANDS = 60;

    @Test
    void an_item_moves_only_to_the_unit_that_accepted_that_very_item() {
        int completed = 0;
        int moved = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            List<HandoverEvent> history = new RandomHistory(seed).of(COMMANDS);
            if (history.getLast() instanceof HandoverCompleted end) {
                completed++;
                moved += end.moved().size();
                assertThat(end.moved())
                        .as("seed %d", seed)
                        .allSatisfy(
                                one -> assertThat(answers(history, one.item()).getLast())
                                        .isEqualTo(new ItemAccepted(one.item(), one.to(), one.acceptedBy())));
                assertThat(everyItem(end))
                        .as("seed %d", seed)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(itemsOf(history));
            }
        }
        // The property is empty unless the histories get there.
        assertThat(completed).isGreaterThan(HISTORIES / 10);
        assertThat(moved).isGreaterThan(HISTORIES / 10);
    }

    @Test
    void an_item_is_never_offered_to_two_units_at_once() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Map<UUID, HsaId> asked = new HashMap<>();
            for (HandoverEvent event : new RandomHistory(seed).of(COMMANDS)) {
                switch (event) {
                    case ItemOffered offered ->
                        assertThat(asked.put(offered.item(), offered.to())).isNull();
                    case OfferWithdrawn withdrawn ->
                        assertThat(asked.remove(withdrawn.item())).isEqualTo(withdrawn.to());
                    case ItemDeclined declined ->
                        assertThat(asked.remove(declined.item())).isEqualTo(declined.unit());
                    case ItemAccepted accepted ->
                        assertThat(asked.get(accepted.item())).isEqualTo(accepted.unit());
                    case ItemKept kept -> assertThat(asked).doesNotContainKey(kept.item());
                    default -> assertThat(event).isNotNull();
                }
            }
        }
    }

    @Test
    void the_same_seed_tells_the_same_history() {
        assertThat(new RandomHistory(42).of(COMMANDS)).isEqualTo(new RandomHistory(42).of(COMMANDS));
    }

    private static List<ItemEvent> answers(List<HandoverEvent> history, UUID item) {
        return history.stream()
                .filter(ItemEvent.class::isInstance)
                .map(ItemEvent.class::cast)
                .filter(event -> event.item().equals(item) && !(event instanceof ChangeProposed))
                .toList();
    }

    private static List<UUID> everyItem(HandoverCompleted end) {
        return Stream.of(
                        end.moved().stream().map(MovedItem::item),
                        end.kept().stream().map(KeptItem::item),
                        end.leftOut().stream().map(LeftOutItem::item))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<UUID> itemsOf(List<HandoverEvent> history) {
        return history.stream()
                .flatMap(event -> switch (event) {
                    case HandoverInitiated initiated ->
                        initiated.items().stream().map(ListedItem::item);
                    case ItemAdded added -> Stream.of(added.item());
                    default -> Stream.empty();
                })
                .toList();
    }
}
