package se.stafett.local.demo;

import java.util.List;

/**
 * What one system rebuilt from Kafka alone, held against what plan-service shows.
 *
 * @param system what the system is called
 * @param text one of the plans in words, or empty
 * @param account what the system said of its reading
 */
record Rebuilt(String system, List<Pair> pairs, String text, String account) {
    long equal() {
        return pairs.stream().filter(Pair::isEqual).count();
    }
}
