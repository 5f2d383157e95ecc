package se.stafett.trials.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import se.stafett.local.stack.LocalKafka;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/**
 * Trial 9: a second member joins the group and leaves it again and again, in order or by {@code kill -9} as the seed will
 * have it, while the group replays a log of so many events as there are rounds. Every change moves partitions from one
 * member to the other, and with them the plans, by checkpoint.
 */
public final class JoiningAndLeaving {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int EVENTS_A_PLAN = 250;

    private final Terms terms;
    private final SplittableRandom random;
    private final List<String> findings = new ArrayList<>();
    private int joined;
    private int left;
    private int killed;

    private JoiningAndLeaving(Terms terms) {
        this.terms = terms;
        this.random = new SplittableRandom(terms.seed());
    }

    /** Everything is published first; then every five seconds one joins or leaves. */
    public static Outcome run(Terms terms) throws IOException, InterruptedException {
        return new JoiningAndLeaving(terms).run();
    }

    private Outcome run() throws IOException, InterruptedException {
        MadeKeys keys = new MadeKeys(terms.seed());
        try (LocalKafka kafka = LocalKafka.start();
                Publishing log = publishing(kafka.bootstrap());
                Group group = new Group(kafka.bootstrap(), terms.folder(), keys)) {
            long made = System.nanoTime();
            terms.say("publishing " + terms.rounds() + " events");
            log.publish(terms.rounds());
            terms.say(String.format(Locale.ROOT, "published after %.0f s", seconds(made)));
            long begin = System.nanoTime();
            replay(group, log);
            double took = seconds(begin);
            Undisturbed calm = Undisturbed.read(kafka.bootstrap(), keys);
            compare(calm, group.digests());
            return outcome(group, calm, took);
        }
    }

    private Publishing publishing(String bootstrap) {
        return new Publishing(new MadeLog(terms.seed(), Math.max(20, terms.rounds() / EVENTS_A_PLAN)), bootstrap);
    }

    private void replay(Group group, Publishing log) throws InterruptedException {
        group.join();
        @Nullable MemberProcess second = null;
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!reaches(group, log)) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("the group reached " + group.reached() + " of " + log.published()
                        + " events within " + LONGEST.toMinutes() + " minutes");
            }
            second = change(group, second, random.nextBoolean());
            terms.say(group.reached() + " events, " + joined + " times joined, " + (left + killed) + " times left");
        }
        for (MemberProcess member : group.members()) {
            member.leave();
        }
    }

    private @Nullable MemberProcess change(Group group, @Nullable MemberProcess second, boolean abruptly)
            throws InterruptedException {
        if (second == null) {
            joined++;
            return group.join();
        }
        if (abruptly) {
            killed++;
            group.note("the second is killed");
            second.kill();
        } else {
            left++;
            group.note("the second leaves");
            second.leave();
        }
        return null;
    }

    /** Whether the group comes to the end of the log before the next change is due. */
    private static boolean reaches(Group group, Publishing log) throws InterruptedException {
        long due = System.nanoTime() + EVERY.toNanos();
        while (group.reached() < log.published()) {
            group.requireHealth();
            if (System.nanoTime() - due > 0) {
                return false;
            }
            Thread.sleep(GLANCE);
        }
        return true;
    }

    private void compare(Undisturbed calm, Map<Integer, String> digests) {
        calm.digests().forEach((lane, digest) -> {
            if (!digest.equals(digests.get(lane))) {
                findings.add("lane " + lane + " ends as " + digests.get(lane) + ", undisturbed as " + digest);
            }
        });
    }

    private Outcome outcome(Group group, Undisturbed calm, double took) {
        long again =
                group.members().stream().mapToLong(MemberProcess::seenBefore).sum();
        long heap =
                group.members().stream().mapToLong(MemberProcess::heap).max().orElse(0);
        return new Outcome(
                String.format(Locale.ROOT, "%,d events, %d changes", calm.events(), joined + left + killed),
                findings,
                String.format(
                        Locale.ROOT,
                        "%,.0f events/s, undisturbed %,.0f",
                        calm.events() / took,
                        calm.events() / (calm.took().toMillis() / 1e3)),
                "",
                List.of(
                        String.format(
                                Locale.ROOT,
                                "%,d events of %,d plans in %.0f s, undisturbed %.0f s",
                                calm.events(),
                                calm.plans(),
                                took,
                                calm.took().toMillis() / 1e3),
                        joined + " times joined, " + left + " times left in order, " + killed + " times killed",
                        again + " events came again",
                        "heap of a member at most " + (heap >> 20) + " MB",
                        calm.digests().size() + " lanes compared by digest"));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
