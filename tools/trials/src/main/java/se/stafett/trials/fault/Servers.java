package se.stafett.trials.fault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Service;
import se.stafett.trials.OwnStack;

/** What a bout is fought on: PostgreSQL and Kafka, plan-service once or twice, with or without a detour between them. */
final class Servers implements AutoCloseable {
    private static final int POSTGRES = 32;
    private static final int KAFKA = 92;
    /** plan-service itself, counted on a port that no service of a stack has. */
    private static final Service SECOND = new Service(Service.PLAN.name(), 5, Database.PLAN);

    private final OwnStack host;
    private final OwnStack called;
    private final List<OwnStack> guests = new ArrayList<>();
    private final List<Detour> detours = new ArrayList<>();
    private final List<Closeable> besides = new ArrayList<>();

    private Servers(OwnStack host, OwnStack called) {
        this.host = host;
        this.called = called;
    }

    /** How servers are set up in a folder. */
    @FunctionalInterface
    interface Stage {
        Servers set(Path folder);
    }

    /** A stack with plan-service. */
    static Servers alone(Path folder) {
        OwnStack host = OwnStack.in(folder.resolve("stack"), List.of(Service.PLAN), place -> {});
        host.makeStartsQuick();
        return new Servers(host, host);
    }

    /** The same, and a second plan-service beside it, which nobody calls. */
    static Servers withSecond(Path folder) {
        Servers servers = alone(folder);
        servers.guests.add(servers.host.guest(
                folder.resolve("second"), servers.host.place().basePort(), SECOND));
        return servers;
    }

    /** plan-service reaches PostgreSQL and the broker by detours only. */
    static Servers behindDetours(Path folder) {
        OwnStack host = OwnStack.in(folder.resolve("stack"), List.of(), place -> {});
        int range = OwnStack.freeRange();
        int real = host.place().basePort();
        Detour database = Detour.open(range + POSTGRES, real + POSTGRES);
        Detour broker = Detour.toBroker(range + KAFKA, real + KAFKA);
        OwnStack guest = host.guest(folder.resolve("service"), range, Service.PLAN);
        Servers servers = new Servers(host, guest);
        servers.guests.add(guest);
        servers.detours.addAll(List.of(database, broker));
        return servers;
    }

    /**
     * A stack at whose own address for plan-service something else may answer.
     *
     * @param besides what is to be closed before it; the stack itself may be among them
     */
    static Servers with(OwnStack host, List<Closeable> besides) {
        Servers servers = new Servers(host, host);
        servers.besides.addAll(besides);
        return servers;
    }

    /** The stack with PostgreSQL and Kafka. */
    OwnStack host() {
        return host;
    }

    /** Where plan-service is that the clients call. */
    OwnStack called() {
        return called;
    }

    /** Where the second one is. */
    OwnStack second() {
        return guests.getFirst();
    }

    /** Between plan-service and PostgreSQL. */
    Detour toDatabase() {
        return detours.getFirst();
    }

    /** Between plan-service and the broker. */
    Detour toBroker() {
        return detours.getLast();
    }

    @Override
    public void close() throws IOException {
        for (Closeable part : besides) {
            part.close();
        }
        guests.forEach(OwnStack::close);
        host.close();
        for (Detour detour : detours) {
            detour.close();
        }
    }
}
