package se.stafett.assessment.catalogue;

import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.Better;
import se.stafett.assessment.domain.Items;
import se.stafett.care.Coded;

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
