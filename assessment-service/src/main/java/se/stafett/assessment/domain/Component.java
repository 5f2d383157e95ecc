package se.stafett.assessment.domain;

import java.util.EnumSet;
import java.util.Set;
import se.stafett.care.IcfCode;

/** A component of ICF, by the letter that its codes begin with, and the qualifiers that it knows. */
enum Component {
    BODY_FUNCTIONS('b'),
    BODY_STRUCTURES('s'),
    ACTIVITIES_AND_PARTICIPATION('d'),
    ENVIRONMENTAL_FACTORS('e');

    private final char letter;

    Component(char letter) {
        this.letter = letter;
    }

    static Component of(IcfCode icf) {
        for (Component component : values()) {
            if (component.letter == icf.value().charAt(0)) {
                return component;
            }
        }
        throw new IllegalArgumentException("ICF has no such component");
    }

    boolean knows(Qualifier qualifier) {
        return needed().contains(qualifier) || adding().contains(qualifier);
    }

    /** Those of which at least one must be there. */
    Set<Qualifier> needed() {
        return switch (this) {
            case BODY_FUNCTIONS, BODY_STRUCTURES -> EnumSet.of(Qualifier.EXTENT);
            case ACTIVITIES_AND_PARTICIPATION -> EnumSet.of(Qualifier.PERFORMANCE, Qualifier.CAPACITY);
            case ENVIRONMENTAL_FACTORS -> EnumSet.of(Qualifier.BARRIER, Qualifier.FACILITATOR);
        };
    }

    /** Those that may be there besides. */
    private Set<Qualifier> adding() {
        return switch (this) {
            case BODY_STRUCTURES -> EnumSet.of(Qualifier.NATURE, Qualifier.LOCATION);
            case BODY_FUNCTIONS, ACTIVITIES_AND_PARTICIPATION, ENVIRONMENTAL_FACTORS -> EnumSet.noneOf(Qualifier.class);
        };
    }
}
