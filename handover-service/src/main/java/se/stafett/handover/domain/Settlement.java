package se.stafett.handover.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/**
 * What a handover comes to, if it is completed with the plan as it is known now. Every item is in exactly one of the lists.
 *
 * @param moved what receivers have accepted
 * @param kept what stays with the sender, as the sender has said
 * @param leftOut what the sender has nothing left to hand over of
 * @param unsettled what nobody has answered for, or somebody declined: it can be completed once there is none
 */
public record Settlement(List<MovedItem> moved, List<KeptItem> kept, List<LeftOutItem> leftOut, List<UUID> unsettled) {
    public record MovedItem(UUID item, HsaId to, HsaId acceptedBy) {}

    public record KeptItem(UUID item, PlainText reason) {}

    public record LeftOutItem(UUID item, Gone reason) {}

    public Settlement {
        moved = List.copyOf(moved);
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
        unsettled = List.copyOf(unsettled);
    }

    static Settlement of(HandoverContent handover, PlanSnapshot plan) {
        List<MovedItem> moved = new ArrayList<>();
        List<KeptItem> kept = new ArrayList<>();
        List<LeftOutItem> leftOut = new ArrayList<>();
        List<UUID> unsettled = new ArrayList<>();
        for (Item item : handover.items().all().values()) {
            Optional<Gone> gone = plan.gone(item.id(), handover.begun().sender());
            if (gone.isPresent()) {
                leftOut.add(new LeftOutItem(item.id(), gone.get()));
                continue;
            }
            switch (item.standing()) {
                case Standing.Accepted accepted ->
                    moved.add(new MovedItem(item.id(), accepted.unit(), accepted.person()));
                case Standing.Kept stays -> kept.add(new KeptItem(item.id(), stays.reason()));
                case Standing.WithSender none -> unsettled.add(item.id());
                case Standing.Offered offered -> unsettled.add(item.id());
                case Standing.Declined declined -> unsettled.add(item.id());
            }
        }
        return new Settlement(moved, kept, leftOut, unsettled);
    }

    boolean isEmpty() {
        return moved.isEmpty() && kept.isEmpty();
    }
}
