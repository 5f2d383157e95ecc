package se.stafett.local.loader;

/** Told while plans are loaded; calls come from several threads. */
public interface LoadProgress {
    /** One more plan is there. */
    void loaded(int plans, int ofAll);
}
