package se.stafett.followup.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.event.LogEvent;
import se.stafett.followup.plans.PlanLog;

/** However often, and in whatever disorder, the plan's events come again, they lead to nothing that they have not led to. */
class RedeliveryTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final int TIMES = 10;
    private static final int SEEDS = 20;

    /** What may happen to a plan and its follow-ups. */
    enum Journey {
        HANDED_OVER {
            @Override
            void go(Scene scene) {
                scene.log.agreedOn(JUNE).moved(1, PlanLog.HOME).moved(2, PlanLog.HOME);
                scene.log.moved(3, PlanLog.HOME).moved(4, PlanLog.HOME).contact(PlanLog.HOME);
            }
        },
        HANDED_OVER_AND_BACK {
            @Override
            void go(Scene scene) {
                scene.log
                        .agreedOn(JUNE)
                        .moved(1, PlanLog.HOME)
                        .moved(2, PlanLog.HOME)
                        .moved(3, PlanLog.HOME);
                scene.log.moved(1, PlanLog.WARD).moved(2, PlanLog.WARD).reviewedOn(JUNE.plusDays(3));
            }
        },
        PUT_OFF_AND_CLOSED {
            @Override
            void go(Scene scene) {
                scene.log
                        .agreedOn(JUNE)
                        .reviewedOn(JUNE.plusDays(7))
                        .agreed()
                        .reviewedOn(JUNE)
                        .closed();
            }
        },
        MERGED_AND_RESTORED {
            @Override
            void go(Scene scene) {
                scene.log
                        .agreedOn(JUNE)
                        .merged()
                        .restored()
                        .reviewedOn(JUNE.plusDays(9))
                        .inError();
            }
        },
        CANCELLED_BETWEEN {
            @Override
            void go(Scene scene) {
                scene.log.agreedOn(JUNE).agreed();
                scene.delivered().cancelledByUnit();
                scene.log.agreed().reviewedOn(JUNE.plusDays(5)).moved(1, PlanLog.HOME);
                scene.delivered().cancelledByUnit();
                scene.log.goal(9, false).declined(9).reviewedOn(JUNE.plusDays(8));
            }
        },
        ITEMS_COME_AND_GO {
            @Override
            void go(Scene scene) {
                scene.log
                        .agreedOn(JUNE)
                        .moved(3, PlanLog.HOME)
                        .moved(4, PlanLog.HOME)
                        .stopped(3);
                scene.log
                        .goal(9, false)
                        .outcome(1, "achieved")
                        .outcome(2, "not-attainable")
                        .declined(9);
            }
        };

        abstract void go(Scene scene);
    }

    static Stream<Arguments> automationsAndJourneys() {
        return FollowUpsOfPlans.RULES.stream()
                .flatMap(automation -> Stream.of(Journey.values())
                        .map(journey -> Arguments.of(Named.of(automation.name(), automation), journey)));
    }

    @ParameterizedTest
    @MethodSource("automationsAndJourneys")
    void an_automation_does_nothing_more_when_its_events_come_ten_times_in_disorder(
            WhenThen automation, Journey journey) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Scene scene = scene();
            journey.go(scene);
            List<String> before = scene.delivered().happened();
            List<LogEvent> again = tenTimes(scene.published());
            Collections.shuffle(again, new Random(seed));

            again.forEach(event -> scene.deliver(automation, event));

            assertThat(scene.happened()).as("seed " + seed).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_of_them_together_do_nothing_more_either(Journey journey) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Scene scene = scene();
            journey.go(scene);
            scene.delivered();
            List<LogEvent> again = tenTimes(scene.published());
            Collections.shuffle(again, random);
            List<String> before = scene.happened();

            again.forEach(scene::deliver);

            assertThat(scene.happened()).as("seed " + seed).isEqualTo(before);
            assertThat(scene.followUps().stream().filter(one -> one.conclusion() == null && one.cancellation() == null))
                    .as("seed " + seed)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Scene scene() {
        return new Scene(Instant.parse("2026-03-02T09:00:00Z"));
    }

    private static List<LogEvent> tenTimes(List<LogEvent> events) {
        return new ArrayList<>(Collections.nCopies(TIMES, events).stream()
                .flatMap(List::stream)
                .toList());
    }
}
