package se.stafett.plan.running;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.stafett.rig.Answer;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** A plan as a client holds it in hand: each command goes to the version that the last answer gave. */
public final class OpenedPlan {
    private static final String PERSONNUMMER = "http://electronichealth.se/identifier/personnummer";

    private final String number;
    private final UUID id;
    private long version;

    private OpenedPlan(String number, UUID id) {
        this.number = number;
        this.id = id;
    }

    /** A plan that is there already. */
    public static OpenedPlan of(UUID id, String number) {
        return new OpenedPlan(number, id).refreshed();
    }

    /** A new patient's draft, by the ward. */
    public static OpenedPlan draft() {
        return draft(Numbers.next());
    }

    public static OpenedPlan draft(String number) {
        return draft(number, People.ward());
    }

    public static OpenedPlan draft(String number, String token) {
        Answer drafted = drafting(number).by(token).withNewKey().send().ok();
        OpenedPlan plan = new OpenedPlan(number, UUID.fromString(drafted.at("planId")));
        plan.noted(drafted);
        return plan;
    }

    public static Request drafting(String number) {
        return Request.post("/v1/plans", draftBody(number));
    }

    public static String draftBody(String number) {
        return "{\"patient\":{\"system\":\"%s\",\"value\":\"%s\",\"name\":\"Tolvan Tolvansson\"}}"
                .formatted(PERSONNUMMER, number);
    }

    /** A draft with an accepted goal, an intervention for it and a review date: ready to be agreed. */
    public static OpenedPlan ready() {
        return draft().madeReady();
    }

    public static OpenedPlan ready(String number) {
        return draft(number).madeReady();
    }

    public static OpenedPlan active() {
        return ready().agreed();
    }

    public OpenedPlan madeReady() {
        UUID goal = goal("Gå till affären själv");
        accept(goal);
        intervention(goal);
        post("/review-date", "{\"date\":\"" + today().plusMonths(3) + "\"}").ok();
        return this;
    }

    public OpenedPlan agreed() {
        post("/agreement", "{\"position\":\"agreed\"}").ok();
        return this;
    }

    public UUID goal(String words) {
        return post("/goals", "{\"words\":\"" + words + "\"}").ok().created();
    }

    public void accept(UUID goal) {
        post("/goals/" + goal + "/acceptance", "{\"given\":\"in-meeting\"}").ok();
    }

    public UUID intervention(UUID... goals) {
        return post("/interventions", trainingBody(goals)).ok().created();
    }

    public static String trainingBody(UUID... goals) {
        StringBuilder ids = new StringBuilder();
        for (UUID goal : goals) {
            ids.append(ids.isEmpty() ? "\"" : ",\"").append(goal).append('"');
        }
        return "{\"kind\":\"training\",\"description\":\"Gångträning\",\"goals\":[%s],\"performer\":{\"kind\":\"unit\",\"unit\":\"%s\"}}"
                .formatted(ids, People.WARD);
    }

    /** Lets the home rehabilitation team take part. */
    public OpenedPlan sharedWithHome() {
        post("/participants", """
                {"kind":"professional","name":"Per Provsson","person":"%s","unit":"%s"}""".formatted(People.HOME_THERAPIST, People.HOME)).ok();
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
        return Request.get(path()).by(token).send();
    }

    /** Reads it again and goes on from the version that it has now. */
    public OpenedPlan refreshed() {
        version = read(People.handovers()).ok().version();
        return this;
    }

    public String path() {
        return "/v1/plans/" + id;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String patientRef() {
        return read(People.handovers()).at("plan.patientRef");
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
