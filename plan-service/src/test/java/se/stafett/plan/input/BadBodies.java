package se.stafett.plan.input;

import java.util.stream.Stream;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** Bodies that break a rule, by where they are sent: to the plan, as the ward, or to an address of its own. */
final class BadBodies {
    // Address | body | status | code | field | rule
    private static final String TABLE = """
            /goals | {"words":"{secret}" | 400 | body-malformed
            /goals | {"words":"{secret}"}} | 400 | body-malformed
            /goals | {"words":"{secret}"} {} | 400 | body-malformed
            /goals | {"words":"Gå","words":"{secret}"} | 400 | body-malformed
            /goals | {words:"{secret}"} | 400 | body-malformed
            /goals | words={secret} | 400 | body-malformed
            /goals |  | 400 | body-missing
            /goals | null | 400 | body-missing
            /goals | [] | 400 | input-invalid | body | object
            /goals | "{secret}" | 400 | input-invalid | body | object
            /goals | {} | 400 | input-invalid | words | required
            /goals | {"words":null} | 400 | input-invalid | words | required
            /goals | {"words":"Gå","wrods":"{secret}"} | 400 | input-invalid | wrods | unknown
            /goals | {"words":5} | 400 | input-invalid | words | text
            /goals | {"words":["{secret}"]} | 400 | input-invalid | words | text
            /goals | {"words":{"sv":"{secret}"}} | 400 | input-invalid | words | text
            /goals | {"words":" \\t "} | 400 | input-invalid | words | text-blank
            /goals | {"words":"\\u200b"} | 400 | input-invalid | words | text-blank
            /goals | {"words":"{secret}\\u0000"} | 400 | input-invalid | words | text-control-character
            /goals | {"words":"{secret}\\u001b[31m"} | 400 | input-invalid | words | text-control-character
            /goals | {"words":"{secret}\\u0085"} | 400 | input-invalid | words | text-control-character
            /goals | {"words":"{secret}\\r"} | 400 | input-invalid | words | text-control-character
            /goals | {"words":"{secret}\\ud800"} | 400 | input-invalid | words | text-not-unicode
            /goals | {"words":"{secret}\\udc00\\ud800"} | 400 | input-invalid | words | text-not-unicode
            /goals | {"words":"Gå","icf":["d450","{secret}"]} | 400 | input-invalid | icf[1] | icf-code
            /goals | {"words":"Gå","icf":["d45"]} | 400 | input-invalid | icf[0] | icf-code
            /goals | {"words":"Gå","icf":["D450"]} | 400 | input-invalid | icf[0] | icf-code
            /goals | {"words":"Gå","icf":["x450"]} | 400 | input-invalid | icf[0] | icf-code
            /goals | {"words":"Gå","icf":["d450.2"]} | 400 | input-invalid | icf[0] | icf-code
            /goals | {"words":"Gå","icf":"d450"} | 400 | input-invalid | icf | list
            /goals | {"words":"Gå","icf":[null]} | 400 | input-invalid | icf[0] | required
            /goals | {"words":"Gå","priority":"urgent"} | 400 | input-invalid | priority | one-of
            /goals | {"words":"Gå","priority":0} | 400 | input-invalid | priority | one-of
            /goals | {"words":"Gå","targetDate":"2027-02-30"} | 400 | input-invalid | targetDate | date
            /goals | {"words":"Gå","targetDate":"31/12/2027"} | 400 | input-invalid | targetDate | date
            /goals | {"words":"Gå","targetDate":20271231} | 400 | input-invalid | targetDate | date
            /goals | {"words":"Gå","targetDate":"{yesterday}"} | 422 | date-has-passed | targetDate | date-has-passed
            /goals | {"words":"Gå","targetDate":"2205-01-01"} | 422 | date-is-too-far-ahead | targetDate | date-is-too-far-ahead
            /goals | {"words":"Gå","measure":{}} | 400 | input-invalid | measure | one-measure
            /goals | {"words":"Gå","measure":{"gas":["a","b"]}} | 400 | input-invalid | measure.gas | size
            /goals | {"words":"Gå","measure":{"instrument":"Berg","gas":["a","b","c","d","e"]}} | 400 | input-invalid | measure | one-measure
            /goals | {"words":"Gå","measure":{"instrument":"Berg","target":"0,8"}} | 400 | input-invalid | measure.target | decimal
            /goals | {"words":"Gå","measure":{"instrument":"Berg","target":0.8}} | 400 | input-invalid | measure.target | text
            /goals | {"words":"Gå","measure":{"instrument":"Berg\\nTest"}} | 400 | input-invalid | measure.instrument | text-line-break
            /goals/{goal}/acceptance | {"given":"BY_PATIENT"} | 400 | input-invalid | given | one-of
            /goals/{goal}/acceptance | {"given":"by-patient"} | 403 | acceptance-given-by-another | given | acceptance-given-by-another
            /goals/{goal}/outcome | {"achievement":"improving","gas":3} | 400 | input-invalid | gas | max
            /goals/{goal}/outcome | {"achievement":"improving","gas":"1"} | 400 | input-invalid | gas | integer
            /goals/{goal}/outcome | {"achievement":"improving","gas":1.5} | 400 | input-invalid | gas | integer
            /goals/{goal}/outcome | {"achievement":"done"} | 400 | input-invalid | achievement | one-of
            /goals/{goal}/outcome | {"achievement":"improving"} | 409 | goal-is-not-accepted
            /goals/{goal}/refusal | {"reason":""} | 400 | input-invalid | reason | text-blank
            /goals/{goal}/revision | {"words":"Gå"} | 400 | input-invalid | reason | required
            /goals/{nobody}/acceptance | {"given":"in-meeting"} | 404 | goal-not-found
            /goals/{otherGoal}/acceptance | {"given":"in-meeting"} | 404 | goal-not-found
            /goals/{otherGoal}/withdrawal | {"reason":"{secret}"} | 404 | goal-not-found
            /interventions | {"kind":"training","description":"G","goals":[],"performer":{"kind":"patient"}} | 400 | input-invalid | goals | size
            /interventions | {"kind":"training","description":"G","goals":["{otherGoal}"],"performer":{"kind":"patient"}} | 404 | goal-not-found
            /interventions | {"kind":"training","description":"G","goals":["1-2-3"],"performer":{"kind":"patient"}} | 400 | input-invalid | goals[0] | uuid
            /interventions | {"kind":"training","description":"G","goals":["{goal}"],"performer":{"kind":"unit"}} | 400 | input-invalid | performer | fitting-performer
            /interventions | {"kind":"training","description":"G","goals":["{goal}"],"performer":{"kind":"unit","unit":"SE1-X"}} | 400 | input-invalid | performer.unit | hsa-id
            /interventions | {"kind":"training","description":"G","goals":["{goal}"],"performer":{"kind":"patient"},"kva":"12345"} | 400 | input-invalid | kva | kva-code
            /interventions | {"kind":"self-care","description":"G","goals":["{goal}"],"performer":{"kind":"unit","unit":"SE0000000001-STROKE"}} | 422 | self-care-by-someone-else | performer | self-care-by-someone-else
            /interventions | {"kind":"training","description":"G","goals":["{goal}"],"performer":{"kind":"patient"},"schedule":{"from":"{tomorrow}","to":"{yesterday}"}} | 422 | dates-out-of-order | schedule.to | dates-out-of-order
            /interventions/{training}/start | {"on":"{yesterday}"} | 409 | intervention-has-started
            /interventions/{training}/completion | {"on":"{yesterday}"} | 422 | dates-out-of-order | on | dates-out-of-order
            /interventions/{training}/completion | {"on":"{tomorrow}"} | 422 | date-is-still-to-come | on | date-is-still-to-come
            /interventions/{training}/completion | {"on":"1066-10-14"} | 422 | date-is-too-far-back | on | date-is-too-far-back
            /interventions/{training}/completion | {"on":"+12026-01-01"} | 400 | input-invalid | on | date
            /interventions/{otherTraining}/start | {"on":"{yesterday}"} | 404 | intervention-not-found
            /review-date | {"date":"{yesterday}"} | 422 | date-has-passed | date | date-has-passed
            /review-date | {"date":"2027-13-01"} | 400 | input-invalid | date | date
            /review-date | {"date":{}} | 400 | input-invalid | date | date
            /participants | {"kind":"professional","name":"P"} | 422 | professional-without-unit | unit | professional-without-unit
            /participants | {"kind":"professional","name":"P","person":"SE0000000002-PT01","unit":"SE000000000-ÅÄÖ"} | 400 | input-invalid | unit | hsa-id
            /participants | {"kind":"relative","name":"P\\nX-Injected: 1"} | 400 | input-invalid | name | text-line-break
            /participants/{nobody}/removal | {"reason":"{secret}"} | 404 | participant-not-found
            /contact | {"name":"{secret}","unit":"SE0000000001-0123456789012345678","phone":"1177"} | 400 | input-invalid | unit | hsa-id
            /contact | {"name":"{secret}","unit":"SE0000000001-STROKE"} | 400 | input-invalid | phone | required
            /call-guidance | {"entries":[]} | 400 | input-invalid | entries | size
            /call-guidance | {"entries":[{"when":"{secret}","whom":"A"}]} | 400 | input-invalid | entries[0].phone | required
            /story | {} | 422 | nothing-is-told
            /summary | {"text":"{secret}","by":"me"} | 400 | input-invalid | by | unknown
            /agreement | {"position":"yes"} | 400 | input-invalid | position | one-of
            /agreement | {"position":"unable"} | 422 | position-not-explained | reason | position-not-explained
            /hold | {"reason":"{secret}"} | 409 | plan-is-not-active
            /closure | {"reason":"other","dialogue":{"held":true}} | 422 | closing-not-explained | note | closing-not-explained
            /closure | {"reason":"moved","dialogue":{"held":"true"}} | 400 | input-invalid | dialogue.held | boolean
            /closure | {"reason":"moved","dialogue":{}} | 400 | input-invalid | dialogue.held
            /closure | {"reason":"moved"} | 400 | input-invalid | dialogue | required
            /closure | {"reason":"goals-met","dialogue":{"held":true}} | 409 | items-are-still-open
            /corrections | {"target":"story.secret","wrong":"a","corrected":"b","reason":"c"} | 400 | input-invalid | target | text-path
            /corrections | {"target":"../../etc/passwd","wrong":"a","corrected":"b","reason":"c"} | 400 | input-invalid | target | text-path
            /corrections | {"target":"goals/{otherGoal}/words","wrong":"Laga mat","corrected":"{secret}","reason":"c"} | 404 | text-not-found | target | text-not-found
            /kept-apart | {"from":"{other}","reason":"{secret}"} | 404 | other-plan-not-found
            /kept-apart | {"from":"{plan}","reason":"{secret}"} | 422 | same-plan
            /merges | {"absorb":"{other}","absorbVersion":0,"reason":"{secret}"} | 400 | input-invalid | absorbVersion | min
            /merges | {"absorb":"{other}","reason":"{secret}"} | 400 | input-invalid | absorbVersion
            /merges | {"absorb":"{other}","absorbVersion":99999999999999999999,"reason":"{secret}"} | 400 | input-invalid | absorbVersion | integer
            /merges/{nobody}/reversal | {"reason":"{secret}"} | 404 | merge-not-found
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"193312129999","name":"{secret}"}} | 400 | input-invalid | patient.value | identifier-check-digit
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"193313129998"}} | 400 | input-invalid | patient.value | identifier-date
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"331212"}} | 400 | input-invalid | patient.value | identifier-form
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"197010632391"}} | 400 | input-invalid | patient.value | identifier-other-kind
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"20991212-2380"}} | 400 | input-invalid | patient.value
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/samordningsnummer","value":"191212121212"}} | 400 | input-invalid | patient.value | identifier-other-kind
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/samordningsnummer","value":"197010632392"}} | 400 | input-invalid | patient.value | identifier-check-digit
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/nationelltReservnummer","value":"{secret}"}} | 400 | input-invalid | patient.value | identifier-form
            /v1/plans | {"patient":{"system":"urn:oid:1.2.3","value":"{secret}"}} | 400 | input-invalid | patient.system | identifier-system
            /v1/plans | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212","protection":"hidden"}} | 400 | input-invalid | patient.protection | one-of
            /v1/plans | {"patient":"191212121212"} | 400 | input-invalid | patient | object
            /v1/plans | {"summary":"{secret}"} | 400 | input-invalid | patient | required
            /v1/patient-references | {"system":"http://electronichealth.se/identifier/personnummer","value":"193312129999"} | 400 | input-invalid | value | identifier-check-digit
            """;

    private BadBodies() {}

    static Stream<BadInput> all() {
        return TABLE.lines().map(BadBodies::row);
    }

    private static BadInput row(String line) {
        String[] cells = line.split(" \\| ?", -1);
        String address = cells[0];
        String body = cells[1];
        return new BadInput(
                "POST " + address + " " + body,
                scene -> send(scene, scene.fill(address), scene.fill(body)),
                Integer.parseInt(cells[2]),
                cells[3],
                cells.length > 4 ? cells[4] : null,
                cells.length > 5 ? cells[5] : null);
    }

    private static Answer send(Scene scene, String address, String body) {
        OpenedPlan plan = scene.plan();
        Request request = address.startsWith("/v1/")
                ? Request.post(address, body).by(People.ward())
                : plan.command(People.ward(), address, body);
        return request.withNewKey().send();
    }
}
