package se.stafett.local.loader;

/** How the condition behind a plan runs. */
enum Course {
    /** It stays, and the plan with it. */
    LASTING,
    /** It is acute, and the plan ends with it. */
    EPISODE
}
