package se.stafett.local.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;

/**
 * Loads a folder of FHIR bundles through the REST API, several patients at once. Every command has an idempotency key that
 * follows from the source alone: loading again, after a crash here or there, adds what is missing and repeats nothing.
 */
public final class Loader {
    private final CareService service;
    private final Function<String, Caller> clinicianOf;
    private final int inFlight;
    private final LocalDate review;
    private final LoadProgress progress;

    /**
     * @param clinicianOf gives someone who acts for the unit of that HSA-id
     * @param inFlight how many patients are loaded at once
     * @param today decides the review date, which is the same all through a year
     */
    public Loader(
            CareService service,
            Function<String, Caller> clinicianOf,
            int inFlight,
            LocalDate today,
            LoadProgress progress) {
        this.service = service;
        this.clinicianOf = clinicianOf;
        this.inFlight = inFlight;
        this.review = LocalDate.of(today.getYear() + 1, 12, 1);
        this.progress = progress;
    }

    /**
     * Loads all that is in the folder.
     *
     * @throws IOException when the folder cannot be read
     */
    public LoadResult load(Path folder) throws IOException {
        SourceFolder source = SourceFolder.read(folder);
        Findings findings = new Findings();
        List<MappedPatient> patients = source.patients().stream()
                .map(bundle -> PatientMapping.map(bundle, findings))
                .toList();
        int all = patients.stream().mapToInt(patient -> patient.plans().size()).sum();
        Map<String, UUID> plans = new ConcurrentHashMap<>();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(inFlight)) {
            for (MappedPatient patient : patients) {
                workers.execute(() -> load(patient, failures, (plan, drafted) -> {
                    plans.put(plan.sourceId(), drafted.plan().id());
                    progress.loaded(done.incrementAndGet(), all);
                }));
            }
        }
        return new LoadResult(patients.size(), all, plans, source.unusable(), List.copyOf(failures), findings);
    }

    private void load(MappedPatient patient, Queue<String> failures, BiConsumer<MappedPlan, DraftedPlan> loaded) {
        String unit = Unit.of(patient);
        try {
            new PatientLoad(patient, new Unit(unit, clinicianOf.apply(unit)), service, review, loaded).run();
        } catch (RuntimeException failed) {
            failures.add(patient.file() + ": " + failed.getMessage());
        }
    }
}
