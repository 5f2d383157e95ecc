package se.stafett.followup.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PlainText;

/** What has been found at a follow-up: by goal, and entry by entry in the order in which they came; none is ever taken out. */
public record Findings(Map<UUID, Achievement> achievements, Map<UUID, Entry> entries) {
    public Findings {
        achievements = Collections.unmodifiableMap(new LinkedHashMap<>(achievements));
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static Findings none() {
        return new Findings(Map.of(), Map.of());
    }

    public Optional<Achievement> achievement(UUID goal) {
        return Optional.ofNullable(achievements.get(goal));
    }

    public Optional<Entry> entry(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    List<AchievedGoal> achievedGoals() {
        return achievements.entrySet().stream()
                .map(found -> new AchievedGoal(found.getKey(), found.getValue()))
                .toList();
    }

    long count(Entry.Kind kind) {
        return entries.values().stream().filter(entry -> entry.kind() == kind).count();
    }

    Findings with(UUID goal, Achievement achievement) {
        Map<UUID, Achievement> changed = new LinkedHashMap<>(achievements);
        changed.put(goal, achievement);
        return new Findings(changed, entries);
    }

    /** @throws IllegalHistory when it is on record already */
    Findings with(UUID id, Entry.Kind kind, Optional<PlainText> text) {
        if (entries.containsKey(id)) {
            throw new IllegalHistory(id + " is on record already");
        }
        return put(new Entry(id, kind, text, false));
    }

    /** @throws IllegalHistory when there is none of that id, or it is in error */
    Findings markedInError(UUID id) {
        return put(entry(id)
                .filter(entry -> !entry.inError())
                .orElseThrow(() -> new IllegalHistory(id + " is not on record, or in error"))
                .markedInError());
    }

    /** @throws IllegalHistory when there is none of that id and kind */
    Findings corrected(UUID id, Entry.Kind kind, PlainText text) {
        return put(entry(id)
                .filter(entry -> entry.kind() == kind)
                .orElseThrow(() -> new IllegalHistory(id + " is not on record"))
                .withText(text));
    }

    /** @throws IllegalHistory when the goal has not been followed up */
    Findings corrected(UUID goal, PlainText note) {
        return with(
                goal,
                achievement(goal)
                        .orElseThrow(() -> new IllegalHistory(goal + " has not been followed up"))
                        .withNote(note));
    }

    private Findings put(Entry entry) {
        Map<UUID, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(entry.id(), entry);
        return new Findings(achievements, changed);
    }
}
