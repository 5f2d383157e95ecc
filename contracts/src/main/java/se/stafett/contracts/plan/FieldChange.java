package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A field that is different.
 *
 * @param field its path, such as {@code content.targetDate} or {@code responsible}
 * @param from what it said; absent when it said nothing
 * @param to what it says; absent when it says nothing any more
 */
public record FieldChange(
        String field, @Nullable JsonNode from, @Nullable JsonNode to) {}
