package se.stafett.contracts.payload;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The patient's story, in its five parts; what has not been told is absent. */
public record Story(
        @Nullable String lifeSituation,
        @Nullable String drive,
        @Nullable String resources,
        @Nullable String abilities,
        @Nullable String needs) {

    private static final Set<String> PARTS = Set.of("lifeSituation", "drive", "resources", "abilities", "needs");

    /** What is told anew stands; what is not mentioned stands as it was. */
    public static Story retold(@Nullable Story before, Story told) {
        return before == null
                ? told
                : new Story(
                        newer(told.lifeSituation, before.lifeSituation),
                        newer(told.drive, before.drive),
                        newer(told.resources, before.resources),
                        newer(told.abilities, before.abilities),
                        newer(told.needs, before.needs));
    }

    /** Whether a story has a part of that name. */
    public static boolean hasPart(String name) {
        return PARTS.contains(name);
    }

    /**
     * A part by its name; absent when it has not been told.
     *
     * @throws IllegalArgumentException when a story has no such part
     */
    public @Nullable String part(String name) {
        return switch (name) {
            case "lifeSituation" -> lifeSituation;
            case "drive" -> drive;
            case "resources" -> resources;
            case "abilities" -> abilities;
            case "needs" -> needs;
            default -> throw new IllegalArgumentException("a story has no such part");
        };
    }

    /** The story with another text in one part; as it is when there is no such part. */
    public Story with(String name, String text) {
        return new Story(
                name.equals("lifeSituation") ? text : lifeSituation,
                name.equals("drive") ? text : drive,
                name.equals("resources") ? text : resources,
                name.equals("abilities") ? text : abilities,
                name.equals("needs") ? text : needs);
    }

    private static @Nullable String newer(@Nullable String told, @Nullable String before) {
        return told == null ? before : told;
    }
}
