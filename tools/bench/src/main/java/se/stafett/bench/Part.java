package se.stafett.bench;

import java.util.Arrays;
import java.util.List;
import se.stafett.bench.figure.Report;

/** What can be measured by itself, in the order in which it is. */
enum Part {
    START("Start") {
        @Override
        void measure(Scene scene, Report report) {
            throw new IllegalStateException("starts are measured before there is a scene");
        }
    },
    RELAY("Relay with a backlog") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new RelayPart(scene, report).measure();
        }
    },
    REBUILD("Rebuild from Kafka, one thread") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new RebuildPart(scene, report).measure();
        }
    },
    COMMANDS("Commands over REST") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new CommandsPart(scene, report).measure();
        }
    },
    READS("Plans read over REST") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new ReadsPart(scene, report).measure();
        }
    },
    DELIVERY("From a command to a subscriber") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new DeliveryPart(scene, report).measure();
        }
    },
    PAST("A plan as it was at a random moment") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new PastPart(scene, report).measure();
        }
    },
    CARE("Care over four services") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new CarePart(scene.grounds(), scene.effort(), report).measure();
        }
    },
    LOAD("Memory, four services under load") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new LoadPart(scene.grounds(), scene.effort(), report).measure();
        }
    },
    CATCH_UP("Catching up after a stop") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new CatchUpPart(scene.grounds(), scene.effort(), report).measure();
        }
    },
    AUDIT("Audit") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new AuditPart(scene.grounds(), scene.effort(), report).measure();
        }
    },
    HISTORY("The same with more history") {
        @Override
        void measure(Scene scene, Report report) throws Exception {
            new HistoryPart(scene.grounds(), scene.effort(), report).measure();
        }
    };

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** All of them, in order. */
    static List<String> names() {
        return Arrays.stream(values()).map(Part::name).toList();
    }

    abstract void measure(Scene scene, Report report) throws Exception;
}
