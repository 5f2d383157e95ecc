package se.stafett.indicator.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is known of one patient's way through care, as far as indicators need it: ids, units, codes and times, and no word that
 * somebody wrote. Each part follows from the log of one service alone, so that it is the same however the logs arrive.
 */
public record Track(
        SortedMap<UUID, AssessmentTrack> assessments,
        SortedMap<UUID, PlanTrack> plans,
        SortedMap<UUID, GoalTrack> goals,
        SortedMap<UUID, HandoverTrack> handovers,
        SortedMap<UUID, StayTrack> stays,
        SortedMap<UUID, FollowUpTrack> followUps) {
    /** Of whom nothing has been heard. */
    public static final Track BLANK = new Track(
            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Track {
        assessments = copy(assessments);
        plans = copy(plans);
        goals = copy(goals);
        handovers = copy(handovers);
        stays = copy(stays);
        followUps = copy(followUps);
    }

    public Track withAssessments(SortedMap<UUID, AssessmentTrack> now) {
        return new Track(now, plans, goals, handovers, stays, followUps);
    }

    public Track withPlans(SortedMap<UUID, PlanTrack> now) {
        return new Track(assessments, now, goals, handovers, stays, followUps);
    }

    public Track withGoals(SortedMap<UUID, GoalTrack> now) {
        return new Track(assessments, plans, now, handovers, stays, followUps);
    }

    public Track withHandovers(SortedMap<UUID, HandoverTrack> now) {
        return new Track(assessments, plans, goals, now, stays, followUps);
    }

    public Track withStays(SortedMap<UUID, StayTrack> now) {
        return new Track(assessments, plans, goals, handovers, now, followUps);
    }

    public Track withFollowUps(SortedMap<UUID, FollowUpTrack> now) {
        return new Track(assessments, plans, goals, handovers, stays, now);
    }

    /** The map with one more, or another in its place. */
    public static <T> SortedMap<UUID, T> with(SortedMap<UUID, T> map, UUID id, T one) {
        SortedMap<UUID, T> more = new TreeMap<>(map);
        more.put(id, one);
        return more;
    }

    /** The map with one of it changed; as it is when it has no such one. */
    public static <T> SortedMap<UUID, T> changed(SortedMap<UUID, T> map, UUID id, UnaryOperator<T> change) {
        T one = map.get(id);
        return one == null ? map : with(map, id, change.apply(one));
    }

    /** The map without one. */
    public static <T> SortedMap<UUID, T> without(SortedMap<UUID, T> map, UUID id) {
        SortedMap<UUID, T> fewer = new TreeMap<>(map);
        fewer.remove(id);
        return fewer;
    }

    /** The needs that were found, the earliest first. */
    public Stream<AssessmentTrack.Need> needs() {
        return assessments.values().stream()
                .flatMap(assessment -> Optional.ofNullable(assessment.need()).stream())
                .sorted(Comparator.comparing(AssessmentTrack.Need::found));
    }

    /** The level of the latest need that had been found by then. */
    public CareLevel levelAt(Instant moment) {
        return needs().filter(need -> !need.found().at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(AssessmentTrack.Need::level)
                .orElse(CareLevel.UNKNOWN);
    }

    /** Whether what belongs to the plan counts. A plan of which nothing has been heard yet is not held to be in error. */
    public boolean stands(UUID plan) {
        PlanTrack known = plans.get(plan);
        return known == null || !known.inError();
    }

    private static <T> SortedMap<UUID, T> copy(SortedMap<UUID, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
