package se.stafett.service.probe;

/** What happens to a note, as it is published. */
public sealed interface PublishedNote {
    record Begun() implements PublishedNote {}

    record Added(String word) implements PublishedNote {}
}
