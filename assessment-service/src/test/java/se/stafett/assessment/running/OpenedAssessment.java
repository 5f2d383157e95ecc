package se.stafett.assessment.running;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.stafett.rig.Answer;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** An assessment as a client holds it in hand: each command goes to the version that the last answer gave. */
public final class OpenedAssessment {
    private static final String PERSONNUMMER = "http://electronichealth.se/identifier/personnummer";

    private final String number;
    private final UUID id;
    private long version;

    private OpenedAssessment(String number, UUID id) {
        this.number = number;
        this.id = id;
    }

    /** One that is there already. */
    public static OpenedAssessment of(UUID id, String number) {
        OpenedAssessment assessment = new OpenedAssessment(number, id);
        assessment.version = assessment.read(People.handovers()).ok().version();
        return assessment;
    }

    /** Of a new patient, by the ward. */
    public static OpenedAssessment open() {
        return open(Numbers.next());
    }

    public static OpenedAssessment open(String number) {
        return open(number, People.ward());
    }

    public static OpenedAssessment open(String number, String token) {
        Answer opened = opening(number).by(token).withNewKey().send().ok();
        OpenedAssessment assessment = new OpenedAssessment(number, UUID.fromString(opened.at("assessmentId")));
        assessment.noted(opened);
        return assessment;
    }

    public static Request opening(String number) {
        return Request.post("/v1/assessments", body(number));
    }

    public static String body(String number) {
        return "{\"patient\":{\"system\":\"%s\",\"value\":\"%s\",\"name\":\"Tolvan Tolvansson\"},\"reason\":\"Nedsatt gång\"}"
                .formatted(PERSONNUMMER, number);
    }

    /** Records a result of an instrument that has one scale, as of today. */
    public UUID score(String instrument, String value) {
        return score(instrument, value, today());
    }

    public UUID score(String instrument, String value, LocalDate on) {
        return post("/scores", scoreBody(instrument, on, "\"values\":{\"score\":\"" + value + "\"}"))
                .ok()
                .created();
    }

    /** @param rest what the instrument's form asks for, as members of a JSON object */
    public static String scoreBody(String instrument, LocalDate on, String rest) {
        return "{\"instrument\":\"%s\",\"on\":\"%s\",%s}".formatted(instrument, on, rest);
    }

    public UUID finding(String icf, String qualifiers) {
        return post("/findings", "{\"icf\":\"%s\",%s}".formatted(icf, qualifiers))
                .ok()
                .created();
    }

    public OpenedAssessment concluded() {
        post("/conclusion", """
                {"need":true,"level":"home-team","wayOfWorking":"team","summary":"Behov av team i hemmet."}""").ok();
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

    public String path() {
        return "/v1/assessments/" + id;
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
        return read().at("assessment.patientRef");
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
