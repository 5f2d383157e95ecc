package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ManyWritersTest {
    private static final int WRITERS = 64;
    private static final int ROUNDS = 6;

    @Test
    void of_64_who_write_on_the_same_version_one_wins_and_the_others_learn_the_present_one() throws Exception {
        OpenedPlan plan = OpenedPlan.draft();
        List<Answer> answers = allAtOnce(plan);

        List<Long> won = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(Answer::version)
                .sorted()
                .toList();
        long last = 1L + won.size();
        assertThat(won).isEqualTo(LongStream.rangeClosed(2, last).boxed().toList());
        assertThat(won).hasSizeGreaterThanOrEqualTo(ROUNDS);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(412);
            assertThat(answer.json().path("currentVersion").asLong()).isBetween(2L, last);
        });
        assertThat(Store.versions(plan.id()))
                .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
        assertThat(goals(plan)).hasSize(won.size());
    }

    /** Each writer writes on the version that it last learned of, some rounds over; all begin at the same moment. */
    private static List<Answer> allAtOnce(OpenedPlan plan) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<Callable<List<Answer>>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String words = "{\"words\":\"Mål " + writer + "\"}";
            writers.add(() -> {
                start.await(60, TimeUnit.SECONDS);
                return written(plan, words);
            });
        }
        List<Answer> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<List<Answer>> written : threads.invokeAll(writers)) {
                answers.addAll(written.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return answers;
    }

    private static List<Answer> written(OpenedPlan plan, String words) {
        List<Answer> answers = new ArrayList<>();
        long version = 1;
        for (int round = 0; round < ROUNDS; round++) {
            Answer answer = Request.post(plan.path() + "/goals", words)
                    .by(People.ward())
                    .withNewKey()
                    .onVersion(version)
                    .send();
            answers.add(answer);
            version = answer.status() == 201
                    ? answer.version()
                    : answer.json().path("currentVersion").asLong();
        }
        return answers;
    }

    private static Set<String> goals(OpenedPlan plan) {
        Set<String> ids = new HashSet<>();
        plan.read()
                .json()
                .at("/plan/goals")
                .forEach(goal -> ids.add(goal.path("id").asText()));
        return ids;
    }
}
