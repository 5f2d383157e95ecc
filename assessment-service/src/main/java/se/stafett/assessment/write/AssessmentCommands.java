package se.stafett.assessment.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.stafett.assessment.domain.Assessment;
import se.stafett.assessment.domain.AssessmentCommand;
import se.stafett.assessment.domain.AssessmentDecider;
import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.assessment.domain.OpenAssessment;
import se.stafett.assessment.storage.AssessmentHistory;
import se.stafett.care.instrument.Instruments;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.service.write.Commands;
import se.stafett.service.write.Handling;

/** Carries out commands on one assessment. */
@Singleton
class AssessmentCommands {
    private final Commands<Assessment, AssessmentEvent, CurrentAssessment> commands;
    private final AssessmentDecider decider;

    AssessmentCommands(Handling handling, AssessmentHistory history, Instruments catalogue) {
        this.commands = handling.of(history, new AssessmentAnswers());
        this.decider = new AssessmentDecider(catalogue);
    }

    Uni<Response> open(OpenAssessment command) {
        return commands.begin((assessment, context) -> decider.decide(assessment, command, context));
    }

    /** Decides a command on the version that the caller has read. */
    Uni<Response> on(UUID id, AssessmentCommand command) {
        return commands.on(id, (assessment, context) -> decider.decide(assessment, command, context));
    }
}
