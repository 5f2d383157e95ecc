package se.stafett.service.automation;

import se.stafett.care.Refusal;

/** Nothing is there to add a word to. */
record NoNote() implements Refusal.NotFound {
    @Override
    public String code() {
        return "no-note";
    }
}
