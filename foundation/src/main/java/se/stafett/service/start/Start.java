package se.stafett.service.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A service as a process. What is wrong with its set-up it says in one line on standard error, and ends with 78. */
@QuarkusMain
public final class Start {
    /** What BSD's sysexits.h calls EX_CONFIG. */
    static final int CONFIGURATION = 78;

    private Start() {}

    public static void main(String... arguments) {
        Quarkus.run(null, Start::ended, arguments);
    }

    /** Who is only to initialize ends with a failure, too, but with 0. */
    private static void ended(int code, @Nullable Throwable failure) {
        System.exit(failure == null || code == 0 ? code : told(failure, code));
    }

    private static int told(Throwable failure, int code) {
        return Reasons.of(failure)
                .map(reason -> {
                    System.err.println(name() + " does not start: " + reason);
                    return CONFIGURATION;
                })
                .orElseGet(() -> {
                    Logger.getLogger(Start.class).error("The start failed", failure);
                    return code;
                });
    }

    private static String name() {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.name", String.class)
                .orElse("the service");
    }
}
