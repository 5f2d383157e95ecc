package se.stafett.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.local.terminal.ExitCode;
import se.stafett.local.terminal.StackOptions;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.local.token.TokenIssuer;

@Command(name = "token", description = "Prints a bearer token that this stack's services accept, and nothing else.")
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--role", required = true, description = "One of ${COMPLETION-CANDIDATES}, in any case.")
    private Role role = Role.CLINICIAN;

    @Option(names = "--unit", paramLabel = "<HSA-id>", description = "Care unit; needed but for private persons.")
    private @Nullable String unit;

    @Option(names = "--person", paramLabel = "<HSA-id>", description = "Professional or system (default: made up).")
    private @Nullable String person;

    @Option(
            names = "--patient",
            paramLabel = "<number>",
            description = "Twelve digits of the patient's identity number; for a relative, the relative's own.")
    private @Nullable String patient;

    @Option(
            names = "--expires",
            paramLabel = "<time>",
            defaultValue = "1h",
            description = "For how long: 30s, 15m, 1h, 7d (default: ${DEFAULT-VALUE}).")
    private String expires = "1h";

    @Override
    public Integer call() {
        Instant now = Instant.now();
        TokenIssuer issuer = TokenIssuer.in(options.place().issuer());
        System.out.println(issuer.token(bearer(), now, now.plus(lifetime())));
        return ExitCode.OK.number();
    }

    private Bearer bearer() {
        return switch (role) {
            case PATIENT, RELATIVE -> Bearer.privatePerson(role, needed(patient, "--patient"));
            case CLINICIAN, COORDINATOR, AUDITOR, SYSTEM -> {
                String at = needed(unit, "--unit");
                yield person == null ? Bearer.professional(role, at) : Bearer.professional(role, at, person);
            }
        };
    }

    private String needed(@Nullable String value, String option) {
        if (value == null || value.isBlank()) {
            throw new ParameterException(command.commandLine(), "A token for this role needs " + option + ".");
        }
        return value;
    }

    private Duration lifetime() {
        String wrong = "--expires: not a time: '" + expires + "'. Write 30s, 15m, 1h or 7d.";
        if (!expires.matches("[1-9][0-9]{0,8}[smhd]")) {
            throw new ParameterException(command.commandLine(), wrong);
        }
        long amount = Long.parseLong(expires.substring(0, expires.length() - 1));
        return switch (expires.charAt(expires.length() - 1)) {
            case 's' -> Duration.ofSeconds(amount);
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            case 'd' -> Duration.ofDays(amount);
            default -> throw new ParameterException(command.commandLine(), wrong);
        };
    }
}
