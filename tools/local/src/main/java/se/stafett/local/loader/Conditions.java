package se.stafett.local.loader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conditions that a care plan addresses. */
record Conditions(List<Condition> all) {

    /** One of them. */
    record Condition(String name, Optional<LocalDate> since, Optional<LocalDate> until, boolean resolved) {

        static Condition of(Element resource) {
            resource.at("id").text();
            resource.at("resourceType").text();
            resource.at("subject").at("reference").text();
            return new Condition(
                    Concept.words(resource.at("code")).orElse("a condition without name"),
                    FhirDate.of(resource.at("onsetDateTime")),
                    FhirDate.of(resource.at("abatementDateTime")),
                    Concept.code(resource.at("clinicalStatus"))
                            .filter("resolved"::equals)
                            .isPresent());
        }

        String inWords() {
            return name
                    + since.map(day -> ", since " + day).orElse("")
                    + (resolved ? ", resolved" + until.map(day -> " " + day).orElse("") : "");
        }
    }

    static Conditions of(PatientBundle bundle, Element plan, Findings findings) {
        return new Conditions(plan.each("addresses").stream()
                .flatMap(reference -> {
                    Optional<Element> condition = bundle.at(reference);
                    if (condition.isEmpty()) {
                        findings.add(Findings.Sort.ODD, "CarePlan.addresses that points nowhere", reference.example());
                    }
                    return condition.stream();
                })
                .map(Condition::of)
                .toList());
    }

    boolean areAllResolved() {
        return !all.isEmpty() && all.stream().allMatch(Condition::resolved);
    }

    /** Their names in one phrase; empty when there are none. */
    String names() {
        return all.stream().map(Condition::name).distinct().collect(Collectors.joining(", "));
    }

    String inWords() {
        return all.stream().map(Condition::inWords).distinct().collect(Collectors.joining("; "));
    }
}
