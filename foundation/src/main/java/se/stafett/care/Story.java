package se.stafett.care;

import java.util.Optional;
import java.util.stream.Stream;

/** The patient's own story, in its five parts; what has not been told is absent. */
public record Story(
        Optional<PlainText> lifeSituation,
        Optional<PlainText> drive,
        Optional<PlainText> resources,
        Optional<PlainText> abilities,
        Optional<PlainText> needs) {

    /** The parts by the names that corrections use. */
    public enum Part {
        LIFE_SITUATION("lifeSituation"),
        DRIVE("drive"),
        RESOURCES("resources"),
        ABILITIES("abilities"),
        NEEDS("needs");

        private final String path;

        Part(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    public static Story untold() {
        return new Story(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One part, when it has been told. */
    public Optional<PlainText> part(Part part) {
        return switch (part) {
            case LIFE_SITUATION -> lifeSituation;
            case DRIVE -> drive;
            case RESOURCES -> resources;
            case ABILITIES -> abilities;
            case NEEDS -> needs;
        };
    }

    /** Whether nothing at all is told. */
    public boolean isEmpty() {
        return Stream.of(Part.values()).allMatch(part -> part(part).isEmpty());
    }

    /** What is told anew stands; what is not mentioned stands as it was. */
    public Story and(Story told) {
        return new Story(
                told.lifeSituation.or(() -> lifeSituation),
                told.drive.or(() -> drive),
                told.resources.or(() -> resources),
                told.abilities.or(() -> abilities),
                told.needs.or(() -> needs));
    }

    /** The story with another text in one part. */
    public Story with(Part part, PlainText text) {
        Optional<PlainText> told = Optional.of(text);
        return switch (part) {
            case LIFE_SITUATION -> new Story(told, drive, resources, abilities, needs);
            case DRIVE -> new Story(lifeSituation, told, resources, abilities, needs);
            case RESOURCES -> new Story(lifeSituation, drive, told, abilities, needs);
            case ABILITIES -> new Story(lifeSituation, drive, resources, told, needs);
            case NEEDS -> new Story(lifeSituation, drive, resources, abilities, told);
        };
    }
}
