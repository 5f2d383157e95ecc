package se.stafett.followup.running;

import java.util.UUID;
import se.stafett.followup.plans.PlanLog;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** A follow-up as a client holds it in hand: each command goes to the version that the last answer gave. */
public final class HeldFollowUp {
    private final UUID id;
    private final String number;
    private long version;

    private HeldFollowUp(UUID id, String number) {
        this.id = id;
        this.number = number;
    }

    static HeldFollowUp of(UUID id, String number) {
        HeldFollowUp followUp = new HeldFollowUp(id, number);
        followUp.version = followUp.read(People.auditor()).ok().version();
        return followUp;
    }

    public UUID score(String instrument, String value) {
        return post("/scores", """
                        {"instrument":"%s","on":"%s","value":"%s","note":"Utan hjälpmedel."}""".formatted(instrument, FollowedPlan.today(), value))
                .ok()
                .created();
    }

    public void achieved(int goal, String achievement) {
        post("/goals/" + PlanLog.item(goal) + "/achievement", "{\"achievement\":\"" + achievement + "\"}")
                .ok();
    }

    /** Sends a command as the ward on the version in hand. */
    public Answer post(String path, String body) {
        return post(People.ward(), path, body);
    }

    public Answer post(String token, String path, String body) {
        Answer answer = command(token, path, body).withNewKey().send();
        if (answer.status() / 100 == 2) {
            version = answer.version();
        }
        return answer;
    }

    /** A command on the version in hand, still without a key. */
    public Request command(String token, String path, String body) {
        return Request.post(path() + path, body).by(token).onVersion(version);
    }

    public Answer read() {
        return read(People.ward());
    }

    public Answer read(String token) {
        return Request.get(path()).by(token).send();
    }

    public String path() {
        return "/v1/follow-ups/" + id;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }
}
