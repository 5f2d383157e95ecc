package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.local.stack.Ports;

class DetourTest {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int GLANCE_MILLIS = 200;

    private ServerSocket server;
    private Detour detour;
    private Socket client;
    private Socket served;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        int port = Ports.free();
        detour = Detour.open(port, server.getLocalPort());
        client = new Socket(InetAddress.getLoopbackAddress(), port);
        served = server.accept();
        client.setSoTimeout(PATIENCE_MILLIS);
        served.setSoTimeout(PATIENCE_MILLIS);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        served.close();
        detour.close();
        server.close();
    }

    @Test
    void in_good_weather_both_sides_are_heard() throws IOException {
        client.getOutputStream().write(7);
        assertThat(served.getInputStream().read()).isEqualTo(7);
        served.getOutputStream().write(8);
        assertThat(client.getInputStream().read()).isEqualTo(8);
    }

    @Test
    void what_a_deaf_server_was_told_it_hears_later_and_meanwhile_it_is_heard() throws IOException {
        detour.turn(Weather.DEAF);
        client.getOutputStream().write(7);
        assertNothingComesTo(served);
        served.getOutputStream().write(8);
        assertThat(client.getInputStream().read()).isEqualTo(8);

        detour.turn(Weather.WELL);
        assertThat(served.getInputStream().read()).isEqualTo(7);
    }

    @Test
    void of_a_mute_server_nothing_is_heard_before_the_weather_is_well_again() throws IOException {
        detour.turn(Weather.MUTE);
        client.getOutputStream().write(7);
        assertThat(served.getInputStream().read()).isEqualTo(7);
        served.getOutputStream().write(8);
        assertNothingComesTo(client);

        detour.turn(Weather.WELL);
        assertThat(client.getInputStream().read()).isEqualTo(8);
    }

    @Test
    void a_reset_ends_the_connection() {
        detour.turn(Weather.RESETS);

        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(IOException.class);
    }

    @Test
    void what_comes_slowly_comes_all_the_same() throws IOException {
        detour.turn(Weather.SLOW);
        long sent = System.nanoTime();
        served.getOutputStream().write(7);

        assertThat(client.getInputStream().read()).isEqualTo(7);
        assertThat(Duration.ofNanos(System.nanoTime() - sent)).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }

    private static void assertNothingComesTo(Socket socket) throws IOException {
        socket.setSoTimeout(GLANCE_MILLIS);
        assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }
}
