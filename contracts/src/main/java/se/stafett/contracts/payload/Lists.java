package se.stafett.contracts.payload;

import java.util.ArrayList;
import java.util.List;

/** Immutable lists, changed by one element: what folds are made of. */
public final class Lists {
    private Lists() {}

    /** The list with one more at its end. */
    public static <T> List<T> with(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(added);
        return List.copyOf(longer);
    }

    /** The list with another in the place of {@code old}, which must be in it. */
    public static <T> List<T> replaced(List<T> list, T old, T by) {
        List<T> changed = new ArrayList<>(list);
        changed.set(list.indexOf(old), by);
        return List.copyOf(changed);
    }
}
