package se.stafett.journey.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Recorded;

class ReadersTest {
    private static final PatientRef TOLVAN = new PatientRef("0123456789abcdef0123456789abcdef");
    private static final PatientRef OTHER = new PatientRef("fedcba9876543210fedcba9876543210");
    private static final String WARD = "SE0000000001-STROKE";
    private static final String HOME = "SE0000000002-HOMEREHAB";
    private static final UUID FOLLOW_UP = UUID.fromString("6b1f8f0e-0000-4000-8000-000000000001");
    private static final List<Recorded> MOVED = List.of(
            recorded(
                    1,
                    new FollowUpScheduled(
                            new Patient(
                                    "http://electronichealth.se/identifier/personnummer", "191212121212", null, null),
                            FOLLOW_UP,
                            3,
                            WARD,
                            LocalDate.of(2026, 6, 1))),
            recorded(2, new FollowUpMoved(WARD, HOME, 4)));

    @Test
    void a_unit_reads_as_long_as_it_takes_part_in_something() {
        assertThat(Readers.mayKnow(at(HOME), TOLVAN, MOVED)).isTrue();
        assertThat(Readers.mayKnow(at(WARD), TOLVAN, MOVED)).isFalse();
        assertThat(Readers.mayKnow(at(WARD), TOLVAN, MOVED.subList(0, 1))).isTrue();
    }

    @Test
    void the_patient_systems_and_auditors_read_always() {
        assertThat(List.of(
                        new Actor.Patient(TOLVAN),
                        new Actor.System("watcher", Optional.empty()),
                        new Actor.Auditor(new HsaId("SE0000000001-AUDIT"))))
                .allMatch(actor -> Readers.mayAlways(actor, TOLVAN) && Readers.mayKnow(actor, TOLVAN, List.of()));
    }

    @Test
    void other_patients_and_relatives_never_do() {
        assertThat(Readers.mayKnow(new Actor.Patient(OTHER), TOLVAN, MOVED)).isFalse();
        assertThat(Readers.mayKnow(new Actor.Relative(TOLVAN), TOLVAN, MOVED)).isFalse();
    }

    private static Actor at(String unit) {
        return new Actor.Professional(
                new HsaId("SE0000000001-OT01"),
                new HsaId(unit),
                new HsaId("SE0000000009-REGION"),
                Actor.Role.CLINICIAN);
    }

    private static Recorded recorded(long version, Object event) {
        Instant at = Instant.parse("2026-03-01T08:00:00Z").plusSeconds(version);
        return new Recorded(
                new LogEvent(
                        "/notification-service",
                        Lane.of(TOLVAN.value()),
                        version,
                        new UUID(8, version),
                        FOLLOW_UP,
                        version,
                        "follow-up.moved.v1",
                        TOLVAN.value(),
                        at,
                        at,
                        FOLLOW_UP,
                        FOLLOW_UP,
                        null,
                        "",
                        Hash.GENESIS,
                        Hash.GENESIS),
                new AuthoredEvent<>(new By("system", null, null, null), event));
    }
}
