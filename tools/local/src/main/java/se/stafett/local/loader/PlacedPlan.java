package se.stafett.local.loader;

/** A plan and how it stands to the patient's other plans. */
record PlacedPlan(MappedPlan plan, Place place, String reason) {

    /** How a plan stands to the others. */
    enum Place {
        /** It does not meet another: it is over, or the first that is active. */
        ALONE,
        /** It becomes part of the first active plan. */
        MERGED,
        /** It stays beside the first active plan. */
        KEPT_APART
    }
}
