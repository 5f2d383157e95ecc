package se.stafett.local.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One patient with all that belongs to them.
 *
 * @param file the name of the file, for messages
 * @param resources by their full address, in the order of the file
 */
record PatientBundle(String file, Map<String, Element> resources) {

    static PatientBundle of(String file, JsonNode bundle) {
        Map<String, Element> resources = new LinkedHashMap<>();
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode resource = entry.path("resource");
            String type = resource.path("resourceType").asText();
            String address = entry.path("fullUrl")
                    .asText(type + "/" + resource.path("id").asText());
            resources.put(address, Element.resource(resource));
        }
        return new PatientBundle(file, resources);
    }

    List<Element> all(String type) {
        return resources.values().stream()
                .filter(resource -> resource.name().equals(type))
                .toList();
    }

    Element patient() {
        return all("Patient").getFirst();
    }

    /** What a Reference points at, when it lies in the same bundle. */
    Optional<Element> at(Element reference) {
        return reference.at("reference").text().map(resources::get);
    }
}
