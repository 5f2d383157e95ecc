package se.stafett.local.loader;

import java.util.Optional;

/** FHIR's coded values: what they say in words, and by which code. */
final class Concept {
    private Concept() {}

    /** The words of a CodeableConcept: its text, else what its first code is called. */
    static Optional<String> words(Element concept) {
        return concept.at("text")
                .text()
                .or(() -> concept.each("coding").stream()
                        .flatMap(coding -> coding.at("display").text().stream())
                        .findFirst());
    }

    /** The first code of a CodeableConcept, which is carried over. */
    static Optional<String> code(Element concept) {
        return concept.each("coding").stream()
                .flatMap(coding -> coding.at("code").text().stream())
                .findFirst();
    }

    /** The first code of a CodeableConcept, which only decides something. */
    static Optional<String> seenCode(Element concept) {
        return concept.each("coding").stream()
                .flatMap(coding -> coding.at("code").seen().stream())
                .findFirst();
    }
}
