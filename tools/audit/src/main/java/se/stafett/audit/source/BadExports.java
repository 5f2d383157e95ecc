package se.stafett.audit.source;

import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.audit.BadExport;

/** What the matter with an export is, as an exit code. */
public final class BadExports {
    private BadExports() {}

    public static AuditFailure failure(BadExport bad) {
        ExitCode code = switch (bad.reason()) {
            case NO_EXPORT -> ExitCode.NO_EXPORT;
            case NEWER_FORMAT -> ExitCode.NEWER;
            case TRUNCATED -> ExitCode.TRUNCATED;
            case CORRUPT -> ExitCode.CORRUPT;
            case MIXED_UP -> ExitCode.MIXED_UP;
        };
        return new AuditFailure(code, bad.getMessage() + ".", bad);
    }
}
