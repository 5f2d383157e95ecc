package se.stafett.local.client;

import com.fasterxml.jackson.databind.JsonNode;

/** What one attempt to send a request came to. */
sealed interface Outcome {

    /** Accepted. */
    record Done(int status, JsonNode body) implements Outcome {}

    /** Refused for good. */
    record No(int status, String code, String explanation) implements Outcome {}

    /** It may have had its effect or not. */
    record Unknown(String why) implements Outcome {}
}
