package se.stafett.local.loader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What loading had to leave out, to make up and to decide: counted by kind, with a few examples of each. */
public final class Findings {
    private static final int EXAMPLES = 3;

    /** The sorts of findings. */
    public enum Sort {
        LEFT_OUT("in the source, without counterpart in a plan here"),
        MADE("needed by the rules here, not in the source, therefore made"),
        DECIDED("decided by a rule of the loader"),
        ODD("odd in the source, taken as it stands");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** The sort in plain words. */
        public String words() {
            return words;
        }
    }

    /** How often, and a few examples in the order in which they were met. */
    public record Count(long times, List<String> examples) {
        public Count {
            examples = List.copyOf(examples);
        }

        private Count and(String example) {
            if (example.isEmpty() || examples.size() == EXAMPLES || examples.contains(example)) {
                return new Count(times + 1, examples);
            }
            List<String> more = new ArrayList<>(examples);
            more.add(example);
            return new Count(times + 1, more);
        }
    }

    private final Map<Sort, Map<String, Count>> counts = new EnumMap<>(Sort.class);

    /** @param example something to recognise it by, never who it is about; may be empty */
    void add(Sort sort, String kind, String example) {
        counts.computeIfAbsent(sort, any -> new TreeMap<>())
                .merge(kind, new Count(0, List.of()).and(example), (before, any) -> before.and(example));
    }

    /** Kinds of a sort, in alphabetical order. */
    public void forEach(Sort sort, BiConsumer<String, Count> reader) {
        counts.getOrDefault(sort, Map.of()).forEach(reader);
    }

    /** How often a kind was met. */
    public long times(Sort sort, String kind) {
        Count count = counts.getOrDefault(sort, Map.of()).get(kind);
        return count == null ? 0 : count.times();
    }
}
