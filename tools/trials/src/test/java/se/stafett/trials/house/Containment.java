package se.stafett.trials.house;

import static se.stafett.trials.house.ComposeFile.list;
import static se.stafett.trials.house.ComposeFile.map;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the containers of docker-compose.yml must be like; each check answers with what is wrong, in words. */
@SuppressWarnings("ImmutableEnumChecker") // A check is a function without state.
enum Containment {
    IMAGES_ARE_PINNED(file -> Stream.concat(file.wrong(Containment::image).stream(), Containment.bases(file).stream())
            .toList()),
    SECRETS_LIE_IN_FILES(file -> Stream.concat(
                    file.wrong(Containment::openSecrets).stream(),
                    file.secrets().entrySet().stream()
                            .filter(secret -> !String.valueOf(secret.getValue().get("file"))
                                    .startsWith(".secrets/"))
                            .map(secret -> secret.getKey() + " does not come from .secrets"))
            .toList()),
    PORTS_ARE_OPEN_TO_THIS_MACHINE_ALONE(each((file, service) -> list(service, "ports").stream()
            .filter(port -> !port.toString().startsWith("127.0.0.1:"))
            .map(port -> "publishes " + port)
            .toList())),
    FILE_SYSTEMS_ARE_READ_ONLY(each((file, service) ->
            unless(Boolean.TRUE.equals(service.get("read_only")), "can write on its own file system"))),
    NOBODY_IS_ROOT(each((file, service) -> unless(
            !List.of("0", "root", "null")
                    .contains(String.valueOf(service.get("user")).split(":")[0]),
            "runs as root"))),
    RIGHTS_ARE_GIVEN_UP(each((file, service) -> unless(
            list(service, "cap_drop").equals(List.of("ALL"))
                    && list(service, "security_opt").equals(List.of("no-new-privileges:true")),
            "keeps rights that it does not need"))),
    MEMORY_IS_BOUNDED(each((file, service) -> unless(service.containsKey("mem_limit"), "has no memory limit"))),
    HEALTH_IS_ASKED(each((file, service) -> unless(
            map(service, "healthcheck").containsKey("test") || "no".equals(service.get("restart")),
            "is not asked for its health"))),
    WHAT_IS_MOUNTED_IS_THERE(each((file, service) -> list(service, "volumes").stream()
            .map(volume -> volume.toString().split(":")[0])
            .filter(source ->
                    source.startsWith("./") && !Files.exists(file.folder().resolve(source)))
            .map(source -> "mounts " + source + ", which is not there")
            .toList()));

    private static final Pattern PINNED = Pattern.compile("[^:]+:[^:]*\\d[^:]*");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|PRIVATE|CREDENTIAL).*");

    private final Function<ComposeFile, List<String>> check;

    Containment(Function<ComposeFile, List<String>> check) {
        this.check = check;
    }

    List<String> wrongIn(ComposeFile file) {
        return check.apply(file);
    }

    private static Function<ComposeFile, List<String>> each(
            BiFunction<ComposeFile, Map<String, Object>, List<String>> check) {
        return file -> file.wrong(check);
    }

    private static List<String> unless(boolean fine, String words) {
        return fine ? List.of() : List.of(words);
    }

    private static List<String> image(ComposeFile file, Map<String, Object> service) {
        String image = String.valueOf(service.get("image"));
        return unless(PINNED.matcher(image).matches(), "runs " + image);
    }

    private static List<String> bases(ComposeFile file) {
        return Stream.of("deploy/Dockerfile", "deploy/compose/keycloak/Dockerfile")
                .map(file.folder()::resolve)
                .filter(Files::exists)
                .flatMap(Containment::unpinnedBases)
                .toList();
    }

    private static Stream<String> unpinnedBases(Path dockerfile) {
        return Source.lines(dockerfile).stream()
                .filter(line -> line.startsWith("FROM "))
                .map(line -> line.split(" ")[1])
                .filter(base -> !PINNED.matcher(base).matches())
                .map(base -> dockerfile + " stands on " + base);
    }

    private static List<String> openSecrets(ComposeFile file, Map<String, Object> service) {
        return map(service, "environment").entrySet().stream()
                .filter(variable -> SECRET.matcher(variable.getKey().toString()).matches())
                .filter(variable -> !variable.getValue().toString().startsWith("/run/secrets"))
                .map(variable -> "is told " + variable.getKey() + " in the open")
                .toList();
    }
}
