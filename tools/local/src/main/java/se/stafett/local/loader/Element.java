package se.stafett.local.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A part of a FHIR resource that remembers which of its values were carried over, so that what was not can be told
 * afterwards without a list that someone must keep up to date.
 */
final class Element {
    private final NavigableSet<String> carried;
    private final String path;
    private final JsonNode node;

    private Element(NavigableSet<String> carried, String path, JsonNode node) {
        this.carried = carried;
        this.path = path;
        this.node = node;
    }

    static Element resource(JsonNode resource) {
        return new Element(new TreeSet<>(), resource.path("resourceType").asText("resource without type"), resource);
    }

    Element at(String field) {
        return new Element(carried, path + "." + field, node.path(field));
    }

    /** The members of a list, in order; none when there is no list. */
    List<Element> each(String field) {
        JsonNode list = node.path(field);
        return IntStream.range(0, list.isArray() ? list.size() : 0)
                .mapToObj(at -> new Element(carried, path + "." + field + "#" + at, list.get(at)))
                .toList();
    }

    /** The value, which is carried over. */
    Optional<String> text() {
        if (node.isValueNode() && !node.isNull()) {
            carried.add(path);
        }
        return seen();
    }

    /** The value, which only decides something and is not carried over. */
    Optional<String> seen() {
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    boolean isThere() {
        return !node.isMissingNode();
    }

    /** The topmost parts of which nothing was carried over. */
    List<Element> leftOver() {
        List<Element> left = new ArrayList<>();
        collect(left);
        return left;
    }

    private void collect(List<Element> left) {
        if (carried.contains(path)) {
            return;
        }
        if (!hasCarriedBelow()) {
            left.add(this);
            return;
        }
        node.fieldNames().forEachRemaining(field -> {
            if (node.get(field).isArray()) {
                each(field).forEach(member -> member.collect(left));
            } else {
                at(field).collect(left);
            }
        });
    }

    private boolean hasCarriedBelow() {
        String next = carried.ceiling(path + ".");
        return next != null && next.startsWith(path + ".");
    }

    /** As FHIR writes it, without places in lists: {@code CarePlan.activity.detail.code.coding}. */
    String name() {
        return path.replaceAll("#[0-9]+", "");
    }

    /** A short form of what stands here. */
    String example() {
        for (String field : List.of("display", "reference", "url")) {
            if (node.hasNonNull(field)) {
                return node.get(field).asText();
            }
        }
        String whole = node.isValueNode() ? node.asText() : node.toString();
        return whole.length() <= 60 ? whole : whole.substring(0, 57) + "...";
    }
}
