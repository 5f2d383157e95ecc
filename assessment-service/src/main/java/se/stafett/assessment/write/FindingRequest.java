package se.stafett.assessment.write;

import static se.stafett.service.write.Texts.text;
import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.FindingContent;
import se.stafett.assessment.domain.Qualifier;
import se.stafett.assessment.domain.RecordCommand.CorrectFinding;
import se.stafett.assessment.domain.WorkCommand.RecordFinding;
import se.stafett.care.IcfCode;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Icf;
import se.stafett.edge.input.Text;

/** What a request says of a finding, whether it is new or corrected. Which qualifiers fit, the code's component says. */
sealed interface FindingRequest {
    String icf();

    @Nullable Integer extent();

    @Nullable Integer nature();

    @Nullable Integer location();

    @Nullable Integer performance();

    @Nullable Integer capacity();

    @Nullable Integer barrier();

    @Nullable Integer facilitator();

    @Nullable String note();

    default FindingContent content() {
        Map<Qualifier, Integer> qualifiers = new EnumMap<>(Qualifier.class);
        for (Qualifier qualifier : Qualifier.values()) {
            Integer value = value(qualifier);
            if (value != null) {
                qualifiers.put(qualifier, value);
            }
        }
        return new FindingContent(new IcfCode(icf()), qualifiers, textIf(note()));
    }

    private @Nullable Integer value(Qualifier qualifier) {
        return switch (qualifier) {
            case EXTENT -> extent();
            case NATURE -> nature();
            case LOCATION -> location();
            case PERFORMANCE -> performance();
            case CAPACITY -> capacity();
            case BARRIER -> barrier();
            case FACILITATOR -> facilitator();
        };
    }

    @Schema(name = "FindingRecord", description = "A finding by ICF, with the qualifiers of the code's component.")
    record New(
            @NotNull @Icf @Schema(examples = "d450") String icf,

            @Schema(description = "For b and s: 0–4, 8, 9.", examples = "2") @Nullable Integer extent,

            @Schema(description = "For s: 0–9.", examples = "1") @Nullable Integer nature,

            @Schema(description = "For s: 0–9.", examples = "1") @Nullable Integer location,

            @Schema(description = "For d: 0–4, 8, 9.", examples = "3") @Nullable Integer performance,

            @Schema(description = "For d: 0–4, 8, 9.", examples = "2") @Nullable Integer capacity,

            @Schema(description = "For e: 0–4, 8, 9.", examples = "2") @Nullable Integer barrier,

            @Schema(description = "For e: 0–4, 8, 9.", examples = "3") @Nullable Integer facilitator,

            @Text(Length.NOTE) @Schema(examples = "Med rollator.") @Nullable String note)
            implements FindingRequest {

        RecordFinding toCommand() {
            return new RecordFinding(content());
        }
    }

    @Schema(name = "FindingCorrection", description = "The whole finding as it should have been, and why.")
    record Correction(
            @NotNull @Icf @Schema(examples = "d450") String icf,

            @Schema(description = "For b and s: 0–4, 8, 9.", examples = "2") @Nullable Integer extent,

            @Schema(description = "For s: 0–9.", examples = "1") @Nullable Integer nature,

            @Schema(description = "For s: 0–9.", examples = "1") @Nullable Integer location,

            @Schema(description = "For d: 0–4, 8, 9.", examples = "2") @Nullable Integer performance,

            @Schema(description = "For d: 0–4, 8, 9.", examples = "2") @Nullable Integer capacity,

            @Schema(description = "For e: 0–4, 8, 9.", examples = "2") @Nullable Integer barrier,

            @Schema(description = "For e: 0–4, 8, 9.", examples = "3") @Nullable Integer facilitator,

            @Text(Length.NOTE) @Schema(examples = "Utan rollator.") @Nullable String note,

            @NotNull @Text(Length.NOTE) @Schema(examples = "Förväxlade med kapacitet.")
            String reason)
            implements FindingRequest {

        CorrectFinding toCommand(UUID finding) {
            return new CorrectFinding(finding, content(), text(reason));
        }
    }
}
