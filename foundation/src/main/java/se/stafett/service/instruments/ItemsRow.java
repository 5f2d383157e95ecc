package se.stafett.service.instruments;

import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.instrument.Better;
import se.stafett.care.instrument.Items;

/**
 * How many items there are, and the points of each.
 *
 * @param better for those that are not summed; a sum's direction is its scale's
 */
record ItemsRow(
        int count, int lowest, int highest, @Nullable String better) {

    Items items() {
        return new Items(count, lowest, highest);
    }

    Better direction() {
        if (better == null) {
            throw new IllegalArgumentException("items that are not summed need a direction");
        }
        return Coded.parse(Better.class, better).trusted();
    }
}
