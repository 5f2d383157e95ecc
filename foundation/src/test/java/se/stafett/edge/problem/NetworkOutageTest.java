package se.stafett.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkOutageTest {
    private static final int WRITES = 100_000;
    private final NetworkOutage outage = new NetworkOutage();

    @Test
    void a_peer_that_hangs_up_while_it_is_written_to_is_away() throws IOException {
        assertThat(writingToAPeerThatHungUp())
                .as("such as: connection reset, broken pipe")
                .isNotEmpty()
                .allMatch(outage::explains);
    }

    @Test
    void what_a_file_refuses_is_no_outage_of_the_network(@TempDir Path folder) {
        assertThatThrownBy(() -> Files.readString(folder))
                .isInstanceOf(IOException.class)
                .matches(failure -> !outage.explains(failure));
    }

    private static List<IOException> writingToAPeerThatHungUp() throws IOException {
        List<IOException> failures = new ArrayList<>();
        try (ServerSocketChannel door =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            try (SocketChannel caller = SocketChannel.open(door.getLocalAddress())) {
                reset(door.accept());
                for (int write = 0; write < WRITES && failures.size() < 2; write++) {
                    write(caller, failures);
                }
            }
        }
        return failures;
    }

    private static void reset(SocketChannel peer) throws IOException {
        peer.setOption(StandardSocketOptions.SO_LINGER, 0);
        peer.close();
    }

    private static void write(SocketChannel caller, List<IOException> failures) {
        try {
            caller.write(ByteBuffer.allocate(1));
        } catch (IOException failed) {
            failures.add(failed);
        }
    }
}
