package se.stafett.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan, or another thing that a service keeps, worked on step by step. It remembers the version from answer to answer, and
 * derives the idempotency key of each step from its name, so that the same steps sent anew, even by another process, change
 * nothing.
 */
public final class OpenThing {
    private final CareService service;
    private final String keys;
    private final String collection;
    private final UUID id;
    private long version;
    private @Nullable Command command;
    private @Nullable Answer answer;

    private OpenThing(CareService service, String keys, String collection, UUID id, long version) {
        this.service = service;
        this.keys = keys;
        this.collection = collection;
        this.id = id;
        this.version = version;
    }

    /**
     * Begins one.
     *
     * @param keys what the keys of its commands begin with; unique to it, printable ASCII
     * @param collection where its kind is, for example {@code /plans}
     */
    public static OpenThing begin(CareService service, String keys, Caller caller, String collection, ObjectNode body) {
        Command first = new Command(caller, collection, body, keys + ":begin", null);
        Answer begun = service.send(first);
        OpenThing thing = new OpenThing(service, keys, collection, begun.id(), begun.version());
        thing.settled(first, begun);
        return thing;
    }

    /** One that is there already, as it stands now. */
    public static OpenThing found(CareService service, String keys, Caller reader, String collection, UUID id) {
        OpenThing thing = new OpenThing(service, keys, collection, id, 0);
        thing.read(reader);
        return thing;
    }

    /**
     * Changes it. When it is refused, everything stays as it was.
     *
     * @param step names this command among those of the thing
     * @param path below the thing, for example {@code /goals}
     */
    public Answer send(Caller caller, String step, String path, ObjectNode body) {
        Command next = new Command(caller, path() + path, body, keys + ":" + step, version);
        return settled(next, service.send(next));
    }

    private Answer settled(Command settled, Answer given) {
        command = settled;
        answer = given;
        version = given.version();
        return given;
    }

    /** Sends the last command once more, as one does whose answer was lost. It must be answered as before. */
    public Answer sendAgain() {
        if (command == null) {
            throw new IllegalStateException("nothing has been sent yet");
        }
        return service.send(command);
    }

    /** Reads it, and goes on from the version that it has now: a service may have changed it by itself. */
    public JsonNode read(Caller reader) {
        JsonNode read = service.get(reader, path());
        version = read.required("version").longValue();
        return read;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Its address below {@code /v1}. */
    public String path() {
        return collection + "/" + id;
    }

    /** The answer to the last command. */
    public Answer last() {
        if (answer == null) {
            throw new IllegalStateException("nothing has been sent yet");
        }
        return answer;
    }
}
