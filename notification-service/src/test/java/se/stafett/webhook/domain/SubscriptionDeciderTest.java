package se.stafett.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.webhook.domain.SubscriptionStatus.ACTIVE;
import static se.stafett.webhook.domain.SubscriptionStatus.DISABLED;
import static se.stafett.webhook.domain.SubscriptionStatus.PAUSED;
import static se.stafett.webhook.domain.SubscriptionStatus.REMOVED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.care.Refusal;
import se.stafett.webhook.domain.SubscriptionCommand.PauseSubscription;
import se.stafett.webhook.domain.SubscriptionCommand.RemoveSubscription;
import se.stafett.webhook.domain.SubscriptionCommand.ResumeSubscription;
import se.stafett.webhook.domain.SubscriptionCommand.RotateSecret;
import se.stafett.webhook.domain.SubscriptionRefusal.ActsForNoUnit;
import se.stafett.webhook.domain.SubscriptionRefusal.SecretIsRotating;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionIs;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionNotFound;
import se.stafett.webhook.domain.SubscriptionRefusal.TooManySubscriptions;
import se.stafett.webhook.domain.SubscriptionRefusal.UrlNotUsable;

class SubscriptionDeciderTest {
    private static final UUID ID = UUID.fromString("6b1f8f0e-0000-4000-8000-000000000001");
    private static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    private static final HsaId HOME = new HsaId("SE0000000002-HOMEREHAB");
    private static final String URL = "https://hooks.example.se/in";
    private static final List<TypePattern> TYPES = List.of(new TypePattern("plan.*"));
    private static final Actor SYSTEM = new Actor.System("journal", Optional.of(WARD));
    private static final Actor OTHERS = new Actor.System("journal", Optional.of(HOME));

    @Test
    void a_unit_s_system_subscribes_for_its_unit() {
        assertThat(subscribe(Optional.empty(), 0, SYSTEM))
                .isEqualTo(Decision.accepted(new Subscription(ID, WARD, URL, TYPES, ACTIVE, 1)));
    }

    @Test
    void a_coordinator_subscribes_for_the_unit_of_the_commission() {
        Actor coordinator = new Actor.Professional(
                new HsaId("SE0000000002-CO1"), HOME, new HsaId("SE0000000002-1000"), Actor.Role.COORDINATOR);

        assertThat(subscribe(Optional.empty(), 19, coordinator))
                .isEqualTo(Decision.accepted(new Subscription(ID, HOME, URL, TYPES, ACTIVE, 1)));
    }

    @Test
    void whoever_acts_for_no_unit_cannot_subscribe() {
        for (Actor actor : List.of(
                new Actor.System("journal", Optional.empty()),
                new Actor.Patient(new PatientRef("0123456789abcdef0123456789abcdef")),
                new Actor.Relative(new PatientRef("0123456789abcdef0123456789abcdef")),
                new Actor.Auditor(new HsaId("SE0000000001-AUDIT")))) {
            assertThat(subscribe(Optional.empty(), 0, actor)).isEqualTo(Decision.rejected(new ActsForNoUnit()));
        }
    }

    @Test
    void a_unit_has_no_more_than_twenty() {
        assertThat(subscribe(Optional.empty(), 20, SYSTEM)).isEqualTo(Decision.rejected(new TooManySubscriptions(20)));
    }

    @ParameterizedTest
    @EnumSource(UrlFault.class)
    void an_address_with_a_fault_is_refused_by_that_fault(UrlFault fault) {
        Decision<Subscription> decision = subscribe(Optional.of(fault), 0, SYSTEM);

        assertThat(decision).isEqualTo(Decision.rejected(new UrlNotUsable(fault)));
        Refusal refusal = ((Decision.Rejected<Subscription>) decision).refusal();
        assertThat(refusal.code()).isEqualTo("url-" + fault.code());
        assertThat(refusal.field()).contains("url");
    }

    @Test
    void an_active_one_can_be_paused_and_that_one_resumed() {
        assertThat(on(ACTIVE, new PauseSubscription())).isEqualTo(becomes(PAUSED));
        assertThat(on(PAUSED, new ResumeSubscription())).isEqualTo(becomes(ACTIVE));
    }

    @Test
    void one_whose_receiver_was_gone_can_be_resumed() {
        assertThat(on(DISABLED, new ResumeSubscription())).isEqualTo(becomes(ACTIVE));
    }

    @Test
    void what_is_not_active_cannot_be_paused_and_what_is_cannot_be_resumed() {
        for (SubscriptionStatus status : List.of(PAUSED, DISABLED, REMOVED)) {
            assertThat(on(status, new PauseSubscription())).isEqualTo(refusedAs(status));
        }
        for (SubscriptionStatus status : List.of(ACTIVE, REMOVED)) {
            assertThat(on(status, new ResumeSubscription())).isEqualTo(refusedAs(status));
        }
    }

    @ParameterizedTest
    @EnumSource(value = SubscriptionStatus.class, names = "REMOVED", mode = EnumSource.Mode.EXCLUDE)
    void any_but_a_removed_one_can_be_removed_and_get_a_new_secret(SubscriptionStatus status) {
        assertThat(on(status, new RemoveSubscription())).isEqualTo(becomes(REMOVED));
        assertThat(on(status, new RotateSecret())).isEqualTo(becomes(status));
    }

    @Test
    void a_removed_one_stays_so() {
        assertThat(on(REMOVED, new RemoveSubscription())).isEqualTo(refusedAs(REMOVED));
        assertThat(on(REMOVED, new RotateSecret())).isEqualTo(refusedAs(REMOVED));
    }

    @Test
    void a_secret_is_not_changed_again_while_the_one_before_is_valid() {
        assertThat(SubscriptionDecider.decide(Optional.of(subscription(ACTIVE)), new RotateSecret(), true, SYSTEM))
                .isEqualTo(Decision.rejected(new SecretIsRotating()));
    }

    @Test
    void another_unit_s_is_as_if_there_were_none() {
        assertThat(SubscriptionDecider.decide(
                        Optional.of(subscription(ACTIVE)), new PauseSubscription(), false, OTHERS))
                .isEqualTo(Decision.rejected(new SubscriptionNotFound()));
        assertThat(SubscriptionDecider.decide(Optional.empty(), new PauseSubscription(), false, SYSTEM))
                .isEqualTo(Decision.rejected(new SubscriptionNotFound()));
    }

    @Test
    void an_auditor_knows_of_all() {
        assertThat(SubscriptionDecider.isKnownTo(
                        new Actor.Auditor(new HsaId("SE0000000001-AUDIT")), subscription(ACTIVE)))
                .isTrue();
        assertThat(SubscriptionDecider.isKnownTo(OTHERS, subscription(ACTIVE))).isFalse();
    }

    private static Decision<Subscription> subscribe(Optional<UrlFault> fault, int others, Actor actor) {
        return SubscriptionDecider.subscribe(ID, URL, fault, TYPES, others, actor);
    }

    private static Decision<Subscription> on(SubscriptionStatus status, SubscriptionCommand command) {
        return SubscriptionDecider.decide(Optional.of(subscription(status)), command, false, SYSTEM);
    }

    private static Decision<Subscription> becomes(SubscriptionStatus status) {
        return Decision.accepted(new Subscription(ID, WARD, URL, TYPES, status, 4));
    }

    private static Decision<Subscription> refusedAs(SubscriptionStatus status) {
        return Decision.rejected(new SubscriptionIs(status));
    }

    private static Subscription subscription(SubscriptionStatus status) {
        return new Subscription(ID, WARD, URL, TYPES, status, 3);
    }
}
