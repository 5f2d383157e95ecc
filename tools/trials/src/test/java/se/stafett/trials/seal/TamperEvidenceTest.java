package se.stafett.trials.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.contracts.audit.AuditReport;
import se.stafett.contracts.audit.LaneFinding;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.OpenThing;
import se.stafett.local.client.Patience;
import se.stafett.local.stack.Service;
import se.stafett.rig.Numbers;

/** Trial 17 on a running stack: an administrator with all rights changes history, in every way down to the whole chain written anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TamperEvidenceTest {
    private static final String WARD = "SE0000000001-STROKE";
    private static final Duration SECONDS = Duration.ofMinutes(1);

    @TempDir
    static Path folder;

    private SealedStack sealed;
    private Exported exported;

    @BeforeAll
    void some_plans_are_written_and_witnessed() {
        sealed = SealedStack.up(folder.resolve("witness"));
        URI plans = sealed.stack.planService();
        exported = new Exported(plans, sealed.stack.people().system());
        CareService service = new CareService(plans, new Patience(SECONDS, Duration.ofSeconds(5)), CommandLog.none());
        Caller ward = sealed.stack.people().clinician(WARD);
        for (int plan = 0; plan < 6; plan++) {
            OpenThing drafted = OpenThing.begin(service, key(), ward, "/plans", patient());
            for (int goal = 0; goal < 3; goal++) {
                drafted.send(ward, key(), "/goals", object().put("words", "Gå till affären " + goal));
            }
        }
        await().atMost(SECONDS).until(this::allIsWitnessed);
    }

    private static String key() {
        return "seal:" + UUID.randomUUID();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode patient() {
        ObjectNode draft = object();
        draft.putObject("patient")
                .put("system", "http://electronichealth.se/identifier/personnummer")
                .put("value", Numbers.next())
                .put("name", "Tolvan Tolvansson");
        return draft;
    }

    private boolean allIsWitnessed() {
        long unsealed = sealed.number("""
                select count(*) from store.lane l where last_position > (
                    select coalesce(max(position), 0) from store.sealed_head h where h.lane = l.lane)
                """);
        long size = sealed.number("select coalesce(max(size), 0) from store.checkpoint");
        return unsealed == 0
                && !sealed.kept().isEmpty()
                && Checkpoint.parse(sealed.kept().getLast().text()).size() == size;
    }

    @AfterAll
    void end() {
        sealed.close();
    }

    private AuditReport audited(String name) {
        return exported.audited(folder.resolve(name), sealed.trust(), sealed.kept());
    }

    @Test
    @Order(1)
    void an_untouched_log_verifies_down_to_its_last_event() {
        AuditReport report = audited("untouched");

        assertThat(report.findings()).isEmpty();
        assertThat(report.events()).isEqualTo(24);
        assertThat(report.unproven()).isZero();
        assertThat(report.witnessedSize()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void what_an_administrator_does_to_a_lane_is_found_offline_and_named_with_its_first_place(Tampering tampering)
            throws IOException {
        long lane = lane();
        sealed.asSuperuser("create schema kept; create table kept.event as table store.event;"
                + " create table kept.lane as table store.lane");
        try {
            sealed.asSuperuser(tampering.sql(lane));

            Verdict verdict = Verdict.on(exported(tampering.name()), sealed.trust(), witnessed());

            assertThat(verdict).isEqualTo(new Verdict(1, tampering.found(), "/plan-service", lane, tampering.first()));
        } finally {
            sealed.asSuperuser("delete from store.event; insert into store.event table kept.event;"
                    + " update store.lane l set last_position = k.last_position, last_hash = k.last_hash"
                    + " from kept.lane k where k.lane = l.lane; drop schema kept cascade");
        }
    }

    @Test
    @Order(3)
    void once_all_is_put_back_it_verifies_again() throws IOException {
        assertThat(Verdict.on(exported("put-back"), sealed.trust(), witnessed()))
                .isEqualTo(Verdict.SOUND);
    }

    private long lane() {
        return sealed.number("select lane from store.lane order by last_position desc, lane limit 1");
    }

    private Path exported(String name) {
        exported.write(folder.resolve(name), sealed.trust());
        return folder.resolve(name);
    }

    /** What the witness kept last, in a file as it would hand it out. */
    private Path witnessed() throws IOException {
        return Files.writeString(
                folder.resolve("witnessed.txt"), sealed.kept().getLast().toString());
    }

    @Test
    @Order(4)
    void a_chain_rewritten_by_an_administrator_is_found_and_named() throws IOException {
        long lane = lane();
        sealed.asSuperuser("""
                do $$
                declare
                    e store.event;
                    before bytea := decode(repeat('00', 32), 'hex');
                begin
                    for e in select * from store.event where lane = %d order by position loop
                        if e.position = 2 then
                            e.occurred_at := e.occurred_at - interval '1 day';
                        end if;
                        e.prev_hash := before;
                        e.hash := store.event_hash(e);
                        update store.event set occurred_at = e.occurred_at, prev_hash = e.prev_hash, hash = e.hash
                        where lane = e.lane and position = e.position;
                        before := e.hash;
                    end loop;
                    update store.lane set last_hash = before where lane = %d;
                end $$
                """.formatted(lane, lane));

        AuditReport report = audited("rewritten");

        assertThat(report.findings()).singleElement().isInstanceOfSatisfying(LaneFinding.Rewritten.class, found -> {
            assertThat(found.place().source()).isEqualTo("/plan-service");
            assertThat((long) found.place().lane()).isEqualTo(lane);
            assertThat(found.place().position()).isLessThanOrEqualTo(2);
            assertThat(found.proven()).isGreaterThanOrEqualTo(2);
        });
        await().atMost(SECONDS).until(() -> metrics().contains("stafett_seal_contradicted 1.0"));
    }

    @Test
    @Order(5)
    void a_service_does_not_go_on_from_a_history_other_than_the_published_one() {
        sealed.stack.stop(Service.PLAN);

        assertThatThrownBy(sealed.stack::restart).hasMessageContaining("holds events that the database does not");
    }

    @Test
    @Order(6)
    void a_seal_begun_anew_is_neither_signed_nor_published() throws Exception {
        long witnessed = Checkpoint.parse(sealed.kept().getLast().text()).size();
        sealed.forgetPublished();
        sealed.asSuperuser(
                "truncate store.checkpoint_signature, store.checkpoint, store.sealed_node, store.sealed_head");
        sealed.stack.restart();

        await().atMost(SECONDS).until(() -> metrics().contains("stafett_seal_forked 1.0"));
        assertThat(sealed.number("select count(*) from store.checkpoint_signature"))
                .isZero();
        assertThat(Checkpoint.parse(sealed.kept().getLast().text()).size()).isEqualTo(witnessed);
    }

    private String metrics() throws IOException {
        URI metrics = sealed.stack.planService().resolve("/q/metrics");
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
