package se.stafett.local.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CareServices;
import se.stafett.local.client.Refused;
import se.stafett.local.client.Unanswered;
import se.stafett.local.loader.LoadProgress;
import se.stafett.local.loader.LoadResult;
import se.stafett.local.loader.Loader;
import se.stafett.local.stack.Service;

/** One run of the demo against a stack that is up: make plans, and compare. */
final class Demo {
    private final Surroundings surroundings;
    private final CareServices services;
    private final Callers callers;
    private final Narrator narrator;
    private final LocalDate today;

    Demo(Surroundings surroundings, CareServices services, Callers callers, Narrator narrator, LocalDate today) {
        this.surroundings = surroundings;
        this.services = services;
        this.callers = callers;
        this.narrator = narrator;
        this.today = today;
    }

    /** Plays one journey, holds it against the model, and compares its plan. */
    DemoEnd play() {
        Cast cast = Cast.of(callers);
        try {
            int closed = new EarlierPlans(services.of(Service.PLAN), cast).close();
            if (closed > 0) {
                narrator.step("The plan of an earlier demo is closed: a patient has one active plan.", null);
            }
            String keys = "demo:" + UUID.randomUUID();
            UUID plan = new Play(services, cast, narrator, new Placeholders(today), keys).run(Play.acts());
            narrator.journey(Journey.endingWith(plan, services, cast.system()));
            return new Comparison(surroundings, services.of(Service.PLAN), Cast.systems(callers))
                    .of(List.of(plan), plan, narrator);
        } catch (PlayFailed | Refused | Unanswered failed) {
            narrator.failed(String.valueOf(failed.getMessage()));
            return DemoEnd.STEP_FAILED;
        }
    }

    /**
     * Loads a folder of care plans, and compares all of them.
     *
     * @param inFlight how many patients at once
     */
    DemoEnd load(Path folder, int inFlight, LoadProgress progress) {
        CareService service = services.of(Service.PLAN);
        try {
            LoadResult result = new Loader(service, callers::clinician, inFlight, today, progress).load(folder);
            narrator.loaded(result, service.sent(), service.sentAgain());
            if (result.plans().isEmpty()) {
                narrator.failed("There is no plan to compare.");
                return DemoEnd.NOT_ALL_LOADED;
            }
            DemoEnd end = new Comparison(
                            surroundings,
                            service,
                            Map.of("hospital", Cast.of(callers).system()))
                    .of(result.plans().values(), null, narrator);
            return end == DemoEnd.EQUAL && !result.isComplete() ? DemoEnd.NOT_ALL_LOADED : end;
        } catch (IOException unreadable) {
            narrator.failed("The folder cannot be read: " + unreadable);
            return DemoEnd.NO_SOURCE;
        } catch (Refused | Unanswered failed) {
            narrator.failed(String.valueOf(failed.getMessage()));
            return DemoEnd.STEP_FAILED;
        }
    }
}
