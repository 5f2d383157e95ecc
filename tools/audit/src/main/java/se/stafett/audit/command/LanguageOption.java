package se.stafett.audit.command;

import java.util.Arrays;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.contracts.words.Language;

/** In which language the log is told. */
final class LanguageOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--language",
            paramLabel = "sv|en",
            defaultValue = "sv",
            description = "Swedish or English (default: ${DEFAULT-VALUE}).")
    private String tag = "sv";

    Language chosen() {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new ParameterException(command.commandLine(), "--language: sv or en, not " + tag));
    }
}
