package se.stafett.handover.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** A handover as its clients hold it in hand: each command goes to the version that the last answer gave. */
public final class RunningHandover {
    private final RunningPlan plan;
    private final UUID id;
    private long version;

    private RunningHandover(RunningPlan plan, UUID id, long version) {
        this.plan = plan;
        this.id = id;
        this.version = version;
    }

    /** By the ward, of the plan as it stands, as soon as that has arrived. */
    public static RunningHandover of(RunningPlan plan) {
        return of(plan, "\"reason\":\"Utskrivning\"");
    }

    /** @param rest more members of the request's body */
    public static RunningHandover of(RunningPlan plan, String rest) {
        Answer answer = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> initiation(plan.id(), plan.version(), rest)
                                .by(People.ward())
                                .withNewKey()
                                .send(),
                        found -> found.status() != 404 && found.status() != 409)
                .ok();
        return new RunningHandover(plan, UUID.fromString(answer.at("handoverId")), answer.version());
    }

    public static Request initiation(UUID plan, long version, String rest) {
        return Request.post("/v1/handovers", "{\"plan\":\"%s\",\"planVersion\":%d,%s}".formatted(plan, version, rest));
    }

    /** The unit is offered the item, and has read the plan. */
    public RunningHandover offered(UUID item, String unit, String token) {
        post("/items/" + item + "/offer", "{\"to\":\"" + unit + "\"}").ok();
        post(token, "/reading", "{\"planVersion\":" + plan.version() + "}");
        return this;
    }

    public RunningHandover met() {
        post("/meeting/opening", "{\"present\":[],\"patientPresent\":true}").ok();
        return this;
    }

    /** Sends a command as the ward on the version in hand. */
    public Answer post(String path, String body) {
        return post(People.ward(), path, body);
    }

    public Answer post(String token, String path, String body) {
        return noted(command(token, path, body).withNewKey().send());
    }

    /** A command on the version in hand, still without a key. */
    public Request command(String token, String path, String body) {
        return Request.post(path() + path, body).by(token).onVersion(version);
    }

    /** The answer; if it is of success, its version is the one in hand from now on. */
    public Answer noted(Answer answer) {
        if (answer.status() / 100 == 2) {
            version = answer.version();
        }
        return answer;
    }

    public Answer read() {
        return read(People.ward());
    }

    public Answer read(String token) {
        return get(token, "");
    }

    public Answer get(String token, String below) {
        return Request.get(path() + below).by(token).send();
    }

    /** Waits until the plan's present version has arrived. */
    public void knowsThePlan() {
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        get(People.ward(), "/plan?version=" + plan.version()).status() == 200);
    }

    /** Takes the version in hand anew, after something has happened to it by itself. */
    public void refresh() {
        version = read().ok().version();
    }

    public String path() {
        return "/v1/handovers/" + id;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public RunningPlan plan() {
        return plan;
    }
}
