package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server that does nothing, and the program that starts it, tells its process id and waits to be killed. */
record Sleeper(Path log) implements Server {
    public static void main(String[] arguments) throws IOException {
        ServerProcess server = ServerProcess.start(new Sleeper(Path.of(arguments[1])), Leash.valueOf(arguments[0]));
        System.out.println(server.handle().pid());
        int closed = System.in.read();
        System.exit(closed);
    }

    @Override
    public String name() {
        return "sleeper";
    }

    @Override
    public String title() {
        return "Sleeper";
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public void prepare() {}

    @Override
    public List<String> command() {
        return List.of("sleep", "600");
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean isReady() {
        return true;
    }
}
