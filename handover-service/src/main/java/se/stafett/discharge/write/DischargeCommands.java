package se.stafett.discharge.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.discharge.domain.Discharge;
import se.stafett.discharge.domain.DischargeCommand;
import se.stafett.discharge.domain.DischargeDecider;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.NotifyAdmission;
import se.stafett.discharge.domain.RegionLimits;
import se.stafett.discharge.storage.DischargeHistory;
import se.stafett.service.write.Commands;
import se.stafett.service.write.Handling;

/** Carries out commands on one discharge. */
@Singleton
class DischargeCommands {
    private final Commands<Discharge, DischargeEvent, CurrentDischarge> commands;
    private final DischargeDecider decider;

    DischargeCommands(Handling handling, DischargeHistory history, RegionLimits limits) {
        this.commands = handling.of(history, new DischargeAnswers());
        this.decider = new DischargeDecider(limits);
    }

    Uni<Response> begin(NotifyAdmission command) {
        return commands.begin((discharge, context) -> decider.decide(discharge, command, context));
    }

    /** Decides a command on the version that the caller has read. */
    Uni<Response> on(UUID id, DischargeCommand command) {
        return commands.on(id, (discharge, context) -> decider.decide(discharge, command, context));
    }
}
