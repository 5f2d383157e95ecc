package se.stafett.followup.automation;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PatientRef;
import se.stafett.care.Personnummer;
import se.stafett.care.Protection;
import se.stafett.followup.domain.FollowUpDecider;
import se.stafett.followup.domain.FollowUpStatus;
import se.stafett.followup.domain.Patience;
import se.stafett.followup.domain.PlanGoal;
import se.stafett.followup.domain.PlanGoal.Standing;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.domain.PlanStatus;
import se.stafett.followup.domain.ScheduleFollowUp;
import se.stafett.followup.storage.FollowUpHistory;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Place;
import se.stafett.service.automation.Obeyed;
import se.stafett.service.automation.Order;
import se.stafett.service.automation.Orders;
import se.stafett.service.storage.Cause;
import se.stafett.service.storage.Labels;
import se.stafett.store.EventStore;

/**
 * Follow-ups that fall due in the same minute are handled within it: ten thousand, with {@code -Dstafett.test.many=10000}; every
 * build tries with a tenth of them.
 */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ManyFallDueTest {
    private static final int MANY = Integer.getInteger("stafett.test.many", 1_000);
    private static final int AT_ONCE = 16;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final HsaId UNIT = new HsaId("SE0000000077-MANY");
    private static final PlanGoal GOAL = new PlanGoal(new UUID(5, 1), UNIT, Standing.ACCEPTED, false);

    @Inject
    FollowUpHistory history;

    @Inject
    EventStore store;

    @Inject
    Patience patience;

    @Inject
    Clock clock;

    @Test
    void however_many_are_scheduled_for_today_fall_due_within_a_minute() {
        long began = System.nanoTime();
        Multi.createFrom()
                .range(0, MANY)
                .onItem()
                .transformToUni(this::scheduled)
                .merge(AT_ONCE)
                .collect()
                .last()
                .await()
                .atMost(MINUTE);

        await().atMost(MINUTE).pollInterval(Duration.ofMillis(200)).until(() -> countOf(FollowUpStatus.DUE) == MANY);

        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                Locale.ROOT, "%d follow-ups scheduled and fallen due in %.1f s%n", MANY, took.toMillis() / 1e3);
    }

    private Uni<Obeyed> scheduled(int number) {
        UUID command = UUID.randomUUID();
        PatientRef ref = new PatientRef(UUID.randomUUID().toString().replace("-", ""));
        PlanSnapshot plan = new PlanSnapshot(
                UUID.randomUUID(),
                number + 1L,
                new Patient(ref, new Personnummer("191212121212"), Optional.empty(), Protection.NONE),
                PlanStatus.ACTIVE,
                UNIT,
                Optional.empty(),
                Optional.of(LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")))),
                List.of(GOAL),
                List.of());
        Context context = new Context(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Actor.System(FollowUpOrders.SERVICE, Optional.empty()),
                command);
        FollowUpDecider decider = new FollowUpDecider(patience);
        return new Orders<>(history, store)
                .begin(
                        new Order("test", context, Cause.command(command, null)),
                        (none, now) -> decider.decide(none, new ScheduleFollowUp(plan), now));
    }

    private static long countOf(FollowUpStatus status) throws SQLException {
        try (Connection connection = Place.database();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from store.stream where ? = any(labels) and ? = any(labels)")) {
            count.setString(1, Labels.status(status));
            count.setString(2, Labels.unit(UNIT));
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
