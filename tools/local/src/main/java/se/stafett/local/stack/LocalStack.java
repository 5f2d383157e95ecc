package se.stafett.local.stack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole stack at one place: PostgreSQL, Kafka and the services. What is started is recorded there, so that another
 * process can find and stop it; only one process at a time starts or stops a stack.
 */
public final class LocalStack {
    private final StackPlace place;
    private final List<Service> services;
    private final Progress progress;

    /** With all services. */
    public LocalStack(StackPlace place, Progress progress) {
        this(place, Service.all(), progress);
    }

    /** With the services named; with none, PostgreSQL and Kafka alone. */
    public LocalStack(StackPlace place, List<Service> services, Progress progress) {
        this.place = place;
        this.services = List.copyOf(services);
        this.progress = progress;
    }

    public StackPlace place() {
        return place;
    }

    /**
     * Starts what does not run, replaces services of an older build, and returns when everything answers. Stops what it
     * started when something fails.
     *
     * @return names of the servers that this call started
     * @throws StackFailure with the cause in one line
     */
    public List<String> up(Leash leash) {
        try (StackLock held = StackLock.take(place)) {
            return new Start(place, leash, progress, held).run(List.of(infrastructure(), services()));
        }
    }

    /** Stops what runs, services first. */
    public void down() {
        stop(names());
    }

    /** Stops the named servers, the last started first. */
    public void stop(List<String> names) {
        try (StackLock held = StackLock.take(place)) {
            new Stop(place, progress, held)
                    .run(servers()
                            .filter(server -> names.contains(server.name()))
                            .toList());
        }
    }

    /** How each server is. */
    public List<ServerState> states() {
        return servers().map(this::state).toList();
    }

    /** Whether everything runs and answers. */
    public boolean isUp() {
        return states().stream().allMatch(state -> state.condition() == ServerState.Condition.READY);
    }

    /** The process of a server that runs, by the server's short name. */
    public Optional<ProcessHandle> process(String name) {
        return new PidFile(place.pidFile(name)).process();
    }

    private ServerState state(Server server) {
        Optional<ProcessHandle> process = process(server.name());
        ServerState.Condition condition = process.isEmpty()
                ? ServerState.Condition.STOPPED
                : server.isReady() ? ServerState.Condition.READY : ServerState.Condition.NOT_ANSWERING;
        return new ServerState(
                server.name(),
                condition,
                process.map(ProcessHandle::pid).orElse(0L),
                server.ports(),
                process.map(Memory::ofTree).orElse(0L));
    }

    private List<String> names() {
        return servers().map(Server::name).toList();
    }

    private Stream<Server> servers() {
        return Stream.concat(infrastructure().stream(), services().stream());
    }

    private List<Server> infrastructure() {
        return List.of(place.postgres(), place.kafkaServer());
    }

    private List<Server> services() {
        return services.stream()
                .<Server>map(service -> new JavaService(service, place))
                .toList();
    }
}
