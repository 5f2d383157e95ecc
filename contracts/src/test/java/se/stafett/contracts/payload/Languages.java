package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.assessment.AssessmentEventTypes;
import se.stafett.contracts.discharge.DischargeEventCodec;
import se.stafett.contracts.discharge.DischargeEventTypes;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.contracts.followup.FollowUpEventTypes;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.handover.HandoverEventTypes;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.PlanEventTypes;

/** All that is published: the events of every kind of stream, with their names. */
final class Languages {
    private static final List<Language<?>> ALL = List.of(
            new Language<>(PlanEventTypes.published(), new PlanEventCodec()),
            new Language<>(AssessmentEventTypes.published(), new AssessmentEventCodec()),
            new Language<>(FollowUpEventTypes.published(), new FollowUpEventCodec()),
            new Language<>(DischargeEventTypes.published(), new DischargeEventCodec()),
            new Language<>(HandoverEventTypes.published(), new HandoverEventCodec()));

    private Languages() {}

    static List<String> names() {
        return ALL.stream().flatMap(Language::names).toList();
    }

    /** The names of versions that are not written any more. */
    static List<String> olderNames() {
        return ALL.stream()
                .flatMap(language -> language.types().olderNames().stream())
                .sorted()
                .toList();
    }

    /** The language that has, or had, an event of that name. */
    static Language<?> of(String type) {
        return ALL.stream()
                .filter(language -> language.types().names().contains(type)
                        || language.types().olderNames().contains(type))
                .findFirst()
                .orElseThrow();
    }

    record Language<E>(EventTypes<E> types, EventCodec<E> codec) {

        Stream<String> names() {
            return types.names().stream();
        }

        AuthoredEvent<E> read(String type, byte[] payload) {
            return codec.decode(type, payload);
        }

        /** The name under which what is read there is written now. */
        String nameNow(String type, byte[] payload) {
            return codec.typeOf(read(type, payload).event());
        }

        byte[] readAndWritten(String type, byte[] payload) {
            AuthoredEvent<E> event = codec.decode(type, payload);
            assertThat(codec.typeOf(event.event())).isEqualTo(type);
            return codec.encode(event);
        }
    }
}
