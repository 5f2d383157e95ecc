package se.stafett.followup.domain;

/** Names an instrument of the catalogue, such as {@code tug}. */
public record InstrumentCode(String value) {

    public static final String FORM = "[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}";

    /** @throws IllegalArgumentException when the form is wrong */
    public InstrumentCode {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("An instrument has a code in lower case with hyphens");
        }
    }
}
