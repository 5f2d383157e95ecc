package se.stafett.local.stack;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.images.builder.Transferable;

/**
 * A test's server as a container of an official image: on a port of 127.0.0.1 that it keeps when it starts again, and with its
 * data in a folder of this machine, where tests can look at the bytes. It ends with the JVM; what a killed JVM left behind, the
 * next one removes.
 */
final class ContainerServer implements TestServer {
    private static final String OWNER = "se.stafett.tests.pid";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(100);

    private final GenericContainer<?> container;
    private final Predicate<GenericContainer<?>> ready;

    /** @param ready whether the server in the running container answers */
    private ContainerServer(GenericContainer<?> container, Predicate<GenericContainer<?>> ready) {
        this.container = container;
        this.ready = ready;
    }

    /**
     * @param port the port of this machine
     * @param inside the port that the server listens on in its container
     * @param data the folder of this machine that is to be seen in the container as {@code /data}
     */
    static ContainerServer of(
            String image,
            int port,
            int inside,
            Path data,
            Map<String, String> environment,
            Predicate<GenericContainer<?>> ready) {
        GenericContainer<?> container = new GenericContainer<>(image)
                .withEnv(environment)
                .withLabel(OWNER, "" + ProcessHandle.current().pid())
                .waitingFor(new NoWait())
                .withCreateContainerCmdModifier(command -> {
                    HostConfig host = command.getHostConfig();
                    if (host != null) {
                        host.withPortBindings(PortBinding.parse(Ports.HOST + ":" + port + ":" + inside));
                        host.withBinds(new Bind(data.toString(), new Volume("/data")));
                    }
                    command.withExposedPorts(ExposedPort.tcp(inside));
                });
        return new ContainerServer(container, ready);
    }

    ContainerServer withFile(Transferable file, String path) {
        container.withCopyToContainer(file, path);
        return this;
    }

    ContainerServer withCommand(List<String> command) {
        container.withCommand(command.toArray(String[]::new));
        return this;
    }

    /** Runs the server as the account that owns the folder, unless that is root, as whom servers do not run. */
    ContainerServer asOwnerOf(Path folder) {
        try {
            int account = (Integer) Files.getAttribute(folder, "unix:uid");
            if (account != 0) {
                container.withCreateContainerCmdModifier(command -> command.withUser("" + account));
            }
            return this;
        } catch (IOException unreadable) {
            throw StackFailure.of(unreadable, folder);
        }
    }

    @Override
    public void start() {
        if (container.getContainerId() == null) {
            removeLeftovers();
            TemporaryFolder.beforeRemoval(this::remove);
            container.start();
        } else {
            docker().startContainerCmd(container.getContainerId()).exec();
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!ready.test(container)) {
            if (Instant.now().isAfter(deadline)) {
                throw new StackFailure(
                        StackFailure.Kind.START_FAILED, container.getDockerImageName() + " did not answer in time.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StackFailure(StackFailure.Kind.START_FAILED, "The start of a container was interrupted.");
        }
    }

    @Override
    public void kill() {
        docker().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void remove() {
        container.stop();
    }

    private static void removeLeftovers() {
        for (Container left : docker().listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(OWNER))
                .exec()) {
            long owner = Long.parseLong(left.getLabels().get(OWNER));
            if (ProcessHandle.of(owner).isEmpty()) {
                docker().removeContainerCmd(left.getId()).withForce(true).exec();
            }
        }
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }

    /** Whether a server answers is asked over its own protocol. */
    private static final class NoWait extends AbstractWaitStrategy {
        @Override
        protected void waitUntilReady() {}
    }
}
