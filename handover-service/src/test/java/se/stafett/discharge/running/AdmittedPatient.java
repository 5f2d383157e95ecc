package se.stafett.discharge.running;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.stafett.rig.Answer;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** A discharge as a client holds it in hand: each command goes to the version that the last answer gave. */
public final class AdmittedPatient {
    private static final String PERSONNUMMER = "http://electronichealth.se/identifier/personnummer";

    private final String number;
    private final UUID id;
    private long version;

    private AdmittedPatient(String number, UUID id) {
        this.number = number;
        this.id = id;
    }

    /** A new patient, admitted to the ward an hour ago; the centre and the municipality are concerned. */
    public static AdmittedPatient admitted() {
        return admitted(Numbers.next(), hoursAgo(1));
    }

    public static AdmittedPatient admitted(String number, Instant admittedAt) {
        return admitted(number, admittedAt, "Storgatan 1, 652 24 Karlstad");
    }

    public static AdmittedPatient admitted(String number, Instant admittedAt, String address) {
        Answer begun = notice(body(number, admittedAt, address))
                .by(People.ward())
                .withNewKey()
                .send()
                .ok();
        AdmittedPatient patient = new AdmittedPatient(number, UUID.fromString(begun.at("dischargeId")));
        patient.noted(begun);
        return patient;
    }

    public static Request notice(String body) {
        return Request.post("/v1/discharges", body);
    }

    public static String body(String number, Instant admittedAt) {
        return body(number, admittedAt, "Storgatan 1, 652 24 Karlstad");
    }

    private static String body(String number, Instant admittedAt, String address) {
        return """
                {"patient":{"system":"%s","value":"%s","name":"Tolvan Tolvansson"},"registeredAddress":"%s",
                 "admittedAt":"%s","estimatedDischarge":"%s",
                 "concerned":[{"unit":"%s","part":"regional-open-care"},{"unit":"%s","part":"municipality"}]}""".formatted(
                        PERSONNUMMER, number, address, admittedAt, today().plusDays(9), People.CENTRE, People.HOME);
    }

    public AdmittedPatient withContact() {
        post(People.centre(), "/contact", """
                {"name":"Kim Kontaktsson","unit":"%s","phone":"010-123 45 67"}""".formatted(People.CENTRE)).ok();
        return this;
    }

    public AdmittedPatient ready() {
        post("/readiness", """
                {"judgedAt":"%s","physician":"SE0000000001-MD01"}""".formatted(hoursAgo(0))).ok();
        return this;
    }

    /** Information to all who are concerned. */
    public UUID informed() {
        return post("/information", """
                        {"to":["%s","%s"],"kinds":["medication-list"],"note":"Ny lista."}""".formatted(People.CENTRE, People.HOME))
                .ok()
                .created();
    }

    public AdmittedPatient left(Instant leftAt) {
        post("/departure", "{\"leftAt\":\"" + leftAt + "\"}").ok();
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

    /** The deadlines, by the query that follows the path. */
    public Answer deadlines(String query) {
        return Request.get(path() + "/deadlines" + query).by(People.ward()).send();
    }

    /** The state of the last deadline of that rule. */
    public String state(String query, String rule) {
        String state = "none";
        for (var deadline : deadlines(query).ok().json().path("deadlines")) {
            state = deadline.path("rule").asText().equals(rule)
                    ? deadline.path("state").asText()
                    : state;
        }
        return state;
    }

    public String path() {
        return "/v1/discharges/" + id;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String patientRef() {
        return read().at("discharge.patientRef");
    }

    public static Instant hoursAgo(int hours) {
        return Instant.now().minus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.MICROS);
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
