package se.stafett.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stafett.local.token.TokenIssuer;

/** One service as a process, run from a snapshot of its build so that building again does not disturb it. */
record JavaService(Service service, StackPlace place) implements Server {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public String title() {
        return service.name();
    }

    @Override
    public List<Integer> ports() {
        return List.of(place.port(service));
    }

    @Override
    public Path log() {
        return place.log(name());
    }

    @Override
    public void prepare() {
        snapshot().make();
    }

    @Override
    public String version() {
        return snapshot().version();
    }

    private Snapshot snapshot() {
        return new Snapshot(
                place.home().resolve(name()).resolve("target/quarkus-app"),
                place.data().resolve("app").resolve(name()));
    }

    @Override
    public List<String> command() {
        Path app = snapshot().folder();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MachineFlags.of(Runtime.version()));
        command.addAll(List.of(
                "-Xmx" + Service.HEAP + "m",
                // making or missing a cache warns of every class that it leaves out
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dfile.encoding=UTF-8"));
        command.addAll(cache().flags());
        command.addAll(List.of("-jar", app.resolve("quarkus-run.jar").toString()));
        return command;
    }

    @Override
    public Duration stopsWithin() {
        return cache().stopsWithin();
    }

    private StartCache cache() {
        return new StartCache(place.home().resolve(name()).resolve("target"));
    }

    @Override
    public Map<String, String> environment() {
        Passwords passwords = place.passwords();
        Map<String, String> variables = new HashMap<>();
        variables.put("JAVA_TOOL_OPTIONS", "");
        variables.put("STAFETT_" + service.variable() + "_HTTP_PORT", "" + place.port(service));
        variables.put(
                "STAFETT_" + service.variable() + "_DB_PASSWORD",
                passwords.of(service.database().role()));
        variables.put("STAFETT_DB_HOST", Ports.HOST);
        variables.put("STAFETT_DB_PORT", "" + place.postgresPort());
        variables.put("STAFETT_DB_OWNER_PASSWORD", passwords.of(Database.OWNER));
        variables.put("STAFETT_KEYS_DB_PASSWORD", passwords.of(Database.KEYS.role()));
        variables.put("STAFETT_KAFKA", place.kafka());
        variables.put("STAFETT_SECRETS", place.secrets().toString());
        variables.put("STAFETT_OIDC_PUBLIC_KEY", TokenIssuer.in(place.issuer()).publicKey());
        place.witnesses().ifPresent(witnesses -> variables.put("STAFETT_WITNESSES", witnesses));
        variables.putAll(place.settings(service));
        return variables;
    }

    @Override
    public boolean isReady() {
        URI ready = URI.create("http://" + Ports.HOST + ":" + place.port(service) + "/q/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
