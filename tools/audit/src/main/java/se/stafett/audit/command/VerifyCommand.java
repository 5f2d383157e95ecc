package se.stafett.audit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.audit.report.ProgressLine;
import se.stafett.audit.source.BadExports;
import se.stafett.audit.source.LogSource;
import se.stafett.contracts.audit.AuditReport;
import se.stafett.contracts.audit.BadExport;
import se.stafett.contracts.audit.ExportAudit;
import se.stafett.contracts.audit.ExportedLog;
import se.stafett.contracts.audit.Trust;

@Command(
        name = "verify",
        description = {
            "Checks the chain of every lane of every service: nothing lost, inserted, swapped or altered. Needs no patient's key.",
            "Of an export, with --log-key and --witness, also that the chains are those that witnesses saw sealed.",
            "Ends with 1 and names service, lane and position when something is wrong."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./stafett audit verify --from /srv/audit/2026-11 --json",
            "  ./stafett audit verify --from /srv/audit/2026-11 --log-key \"$LOG\" --witness \"$REGION\" --checkpoint kept.txt"
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private LogOptions options = new LogOptions();

    @Mixin
    private SealOptions seals = new SealOptions();

    @Override
    public Integer call() {
        return options.print(seals.areGiven() ? sealed() : chains());
    }

    private Verification chains() {
        try (LogSource log = options.open()) {
            Chains chains = new Chains();
            options.read(log, chains);
            return new Verification(log.name(), chains.reports(), List.copyOf(chains.forks()));
        }
    }

    private Verification sealed() {
        var folder = options.from();
        if (folder == null) {
            throw new ParameterException(command.commandLine(), "Seals are held against an export: give --from.");
        }
        try {
            ExportAudit export = ExportAudit.open(folder);
            List<AuditReport> reports = new ArrayList<>();
            for (ExportedLog log : export.logs()) {
                reports.add(sealed(export, log));
            }
            return new Verification(folder.toString(), reports, List.of());
        } catch (BadExport bad) {
            throw BadExports.failure(bad);
        }
    }

    private AuditReport sealed(ExportAudit export, ExportedLog log) {
        Optional<Trust> trust = seals.trust(log);
        long expected = log.lanes().values().stream().mapToLong(Long::longValue).sum();
        try (ProgressLine progress = options.progress("verify " + log.source(), expected)) {
            return trust.map(whom -> export.verify(log, whom, seals.checkpoints(whom), progress::at))
                    .orElseGet(() -> export.verifyChains(log, progress::at));
        }
    }
}
