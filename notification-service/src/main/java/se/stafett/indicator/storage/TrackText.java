package se.stafett.indicator.storage;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import se.stafett.indicator.domain.Track;

/** What is known of a patient, as JSON: the same text for the same knowledge. */
final class TrackText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(Include.NON_NULL)
            // What a record is made of, and nothing that follows from it.
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private TrackText() {}

    static String write(Track track) {
        try {
            return JSON.writeValueAsString(track);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every track can be written as JSON", e);
        }
    }

    static Track read(String text) {
        try {
            return JSON.readValue(text, Track.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a track is kept as broken JSON", e);
        }
    }
}
