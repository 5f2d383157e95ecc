package se.stafett.local.launcher;

import java.io.PrintStream;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;

/** Where a running stack answers, for people. */
final class Addresses {
    private Addresses() {}

    static void print(StackPlace place, PrintStream out) {
        for (Service service : Service.all()) {
            line(out, service.name(), place.url(service) + "  (API: " + place.api(service) + ")");
        }
        line(out, "Kafka", place.kafka());
        line(out, "PostgreSQL", Ports.HOST + ":" + place.postgresPort());
        line(out, "Data", place.data().toString());
    }

    private static void line(PrintStream out, String what, String where) {
        out.printf("  %-20s %s%n", what, where);
    }
}
