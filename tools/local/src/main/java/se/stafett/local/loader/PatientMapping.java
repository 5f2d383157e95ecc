package se.stafett.local.loader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.PlacedPlan.Place;

/** A patient's bundle in the terms of plans here. */
final class PatientMapping {
    private final PatientBundle bundle;
    private final Findings findings;

    private PatientMapping(PatientBundle bundle, Findings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    /** Maps a patient and all their plans; everything that could not be carried over goes into the findings. */
    static MappedPatient map(PatientBundle bundle, Findings findings) {
        return new PatientMapping(bundle, findings).patient();
    }

    private MappedPatient patient() {
        Element patient = bundle.patient();
        patient.at("resourceType").text();
        String id = patient.at("id").text().orElse(bundle.file());
        String name = name(patient);
        PlanMapping plans = new PlanMapping(bundle, findings);
        List<PlacedPlan> placed =
                Arrangement.of(bundle.all("CarePlan").stream().map(plans::plan).toList());
        placed.forEach(this::record);
        findings.add(Sort.MADE, "national reserve number, for a patient without Swedish identity number", "");
        reportWhatIsLeft();
        return new MappedPatient(bundle.file(), ReserveNumber.of(id), name, placed);
    }

    private static String name(Element patient) {
        return patient.each("name").stream()
                .filter(name -> !name.at("use").seen().equals(Optional.of("maiden")))
                .findFirst()
                .map(name -> Stream.concat(
                                name.each("given").stream().flatMap(given -> given.text().stream()),
                                name.at("family").text().stream())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private void record(PlacedPlan placed) {
        if (placed.place() == Place.MERGED) {
            findings.add(Sort.DECIDED, "active plan merged into the first active plan", placed.reason());
        }
        if (placed.place() == Place.KEPT_APART) {
            findings.add(Sort.DECIDED, "active plan kept apart from the first active plan", placed.reason());
        }
        if (placed.plan().fate().wasAgreed()) {
            findings.add(Sort.MADE, "review date and the patient's agreement", "");
        }
    }

    private void reportWhatIsLeft() {
        for (Element resource : bundle.resources().values()) {
            boolean aboutThePatient = resource.name().equals("Patient");
            resource.leftOver()
                    .forEach(part -> findings.add(Sort.LEFT_OUT, part.name(), aboutThePatient ? "" : part.example()));
        }
    }
}
