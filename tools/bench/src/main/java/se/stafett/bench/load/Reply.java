package se.stafett.bench.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * What the service answered to a command that it accepted.
 *
 * @param position of the command's last event in its lane
 */
public record Reply(UUID plan, long version, int lane, long position, Optional<UUID> created) {
    private static final JsonFactory JSON = new JsonFactory();

    static Reply read(byte[] body) throws IOException {
        UUID plan = new UUID(0, 0);
        long version = 0;
        int lane = 0;
        long position = 0;
        Optional<UUID> created = Optional.empty();
        try (JsonParser parser = JSON.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "planId" -> plan = UUID.fromString(parser.getText());
                    case "version" -> version = parser.getLongValue();
                    case "lane" -> lane = parser.getIntValue();
                    case "position" -> position = parser.getLongValue();
                    case "created" -> created = Optional.of(UUID.fromString(parser.getText()));
                    default -> parser.skipChildren();
                }
            }
        }
        return new Reply(plan, version, lane, position, created);
    }
}
