package se.stafett.local.loader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Small resources and bundles for tests, written as JSON with single quotes. */
final class Fhir {
    static final String PATIENT = "{'resource':{'resourceType':'Patient','id':'p1'},'fullUrl':'urn:p1'}";

    private Fhir() {}

    static Element resource(String json) {
        return Element.resource(node(json));
    }

    /** A bundle with a patient and these entries besides. */
    static PatientBundle bundle(String... entries) {
        String all = String.join(",", PATIENT, String.join(",", entries));
        return PatientBundle.of("test", node("{'entry':[" + all.replaceAll(",$", "") + "]}"));
    }

    /** A bundle with this patient alone. */
    static PatientBundle bundleOf(String patient) {
        return PatientBundle.of("test", node("{'entry':[{'resource':" + patient + "}]}"));
    }

    /** An entry of a bundle, at the address urn:&lt;id&gt;. */
    static String entry(String id, String resource) {
        return "{'fullUrl':'urn:" + id + "','resource':" + resource + "}";
    }

    private static JsonNode node(String json) {
        try {
            return new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
