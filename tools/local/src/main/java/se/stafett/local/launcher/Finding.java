package se.stafett.local.launcher;

/**
 * One thing that the doctor looked at.
 *
 * @param subject what was looked at
 * @param verdict how it is
 * @param found the fact
 * @param mend what to do about it; empty when nothing
 */
record Finding(String subject, Verdict verdict, String found, String mend) {
    enum Verdict {
        FINE,
        WARNING,
        BROKEN
    }

    static Finding fine(String subject, String found) {
        return new Finding(subject, Verdict.FINE, found, "");
    }

    static Finding warning(String subject, String found, String mend) {
        return new Finding(subject, Verdict.WARNING, found, mend);
    }

    static Finding broken(String subject, String found, String mend) {
        return new Finding(subject, Verdict.BROKEN, found, mend);
    }
}
