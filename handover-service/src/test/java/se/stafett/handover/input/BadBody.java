package se.stafett.handover.input;

import java.util.stream.Stream;

/**
 * A body that must be refused, by where it is sent: to the handover, as the ward or as the municipality, or to an address of its own.
 *
 * @param by ward or home
 * @param field the field that must be named, or nothing
 */
record BadBody(String by, String path, String body, int status, String code, String field) {
    /** In every text that is refused; nobody's name and nobody's number. */
    static final String SECRET = "Hjördis Hemligsdotter 19331212-9999";

    // By | address | body | status | code | field
    private static final String TABLE = """
            ward | /items/{walk}/offer |  | 400 | body-missing
            ward | /items/{walk}/offer | {"to":"{secret}" | 400 | body-malformed
            ward | /items/{walk}/offer | [] | 400 | input-invalid | body
            ward | /items/{walk}/offer | {} | 400 | input-invalid | to
            ward | /items/{walk}/offer | {"to":"{secret}"} | 400 | input-invalid | to
            ward | /items/{walk}/offer | {"to":"SE1-X"} | 400 | input-invalid | to
            ward | /items/{walk}/offer | {"to":["{home}"]} | 400 | input-invalid | to
            ward | /items/{walk}/offer | {"to":"{home}","for":"{secret}"} | 400 | input-invalid | for
            ward | /items/{walk}/offer | {"to":"{home}"} | 409 | already-offered
            ward | /items/{walk}/offer | {"to":"{ward}"} | 422 | offered-to-the-sender | to
            ward | /items/{nothing}/offer | {"to":"{home}"} | 404 | item-not-found
            ward | /items/x/offer | {"to":"{home}"} | 404 | not-found
            ward | /items/{walk}/keeping | {} | 400 | input-invalid | reason
            ward | /items/{walk}/keeping | {"reason":" "} | 400 | input-invalid | reason
            ward | /items/{walk}/keeping | {"reason":"{secret}\\u0000"} | 400 | input-invalid | reason
            ward | /items/{walk}/keeping | {"reason":7} | 400 | input-invalid | reason
            ward | /items/{nothing}/keeping | {"reason":"{secret}"} | 404 | item-not-found
            ward | /items | {} | 400 | input-invalid | item
            ward | /items | {"item":"x"} | 400 | input-invalid | item
            ward | /items | {"item":"{walk}"} | 409 | item-already-included
            ward | /items | {"item":"{nothing}"} | 409 | item-not-in-plan
            home | /items/{nothing}/acceptance | {} | 404 | item-not-found
            home | /items/{cook}/acceptance | {} | 403 | not-offered-to-your-unit
            home | /items/{walk}/acceptance | {} | 409 | meeting-not-opened
            home | /items/{walk}/decline | {} | 400 | input-invalid | reason
            home | /items/{walk}/decline | {"reason":"{long}"} | 400 | input-invalid | reason
            home | /items/{cook}/decline | {"reason":"{secret}"} | 403 | not-offered-to-your-unit
            home | /items/{walk}/proposal | {} | 400 | input-invalid | text
            home | /items/{walk}/proposal | {"text":null} | 400 | input-invalid | text
            home | /items/{walk}/proposal | {"text":"a\\u0007b"} | 400 | input-invalid | text
            home | /items/{cook}/proposal | {"text":"{secret}"} | 403 | not-offered-to-your-unit
            home | /reading | {} | 400 | input-invalid | planVersion
            home | /reading | {"planVersion":0} | 400 | input-invalid | planVersion
            home | /reading | {"planVersion":"3"} | 400 | input-invalid | planVersion
            home | /reading | {"planVersion":1.5} | 400 | input-invalid | planVersion
            home | /reading | {"planVersion":99999999999999999999} | 400 | input-invalid | planVersion
            home | /reading | {"planVersion":99} | 409 | plan-version-not-known | planVersion
            home | /reading | {"planVersion":3} | 409 | later-version-read | planVersion
            ward | /participants | {} | 400 | input-invalid | kind
            ward | /participants | {"kind":"nurse","name":"A","part":"arriving"} | 400 | input-invalid | kind
            ward | /participants | {"kind":"patient","name":"{secret}\\nA","part":"arriving"} | 400 | input-invalid | name
            ward | /participants | {"kind":"patient","name":"A"} | 400 | input-invalid | part
            ward | /participants | {"kind":"patient","name":"A","part":"leading"} | 400 | input-invalid | part
            ward | /participants | {"kind":"professional","name":"{secret}","part":"arriving"} | 422 | professional-without-unit | unit
            ward | /participants | {"kind":"professional","name":"A","unit":"{secret}","part":"arriving"} | 400 | input-invalid | unit
            ward | /participants | {"kind":"relative","name":"A","unit":"{home}","part":"remaining"} | 422 | no-professional | kind
            ward | /participants | {"kind":"patient","name":"{secret}","part":"remaining"} | 409 | already-takes-part
            ward | /participants/{nothing}/removal | {"reason":"{secret}"} | 404 | participant-not-found
            ward | /participants/{nothing}/removal | {} | 400 | input-invalid | reason
            ward | /meeting | {} | 400 | input-invalid | end
            ward | /meeting | {"start":"{soon}","end":"{later}"} | 422 | place-missing | where
            ward | /meeting | {"start":"{later}","end":"{soon}","where":"Rum 2"} | 422 | times-out-of-order | end
            ward | /meeting | {"start":"2020-01-01T12:00:00Z","end":"{soon}","where":"Rum 2"} | 422 | time-has-passed | start
            ward | /meeting | {"start":"2999-01-01T12:00:00Z","end":"2999-01-01T13:00:00Z","where":"Rum 2"} | 422 | time-is-too-far-ahead | start
            ward | /meeting | {"start":"2026-02-30T12:00:00Z","end":"{soon}","where":"Rum 2"} | 400 | input-invalid | start
            ward | /meeting | {"start":"2026-12-01","end":"{soon}","where":"Rum 2"} | 400 | input-invalid | start
            ward | /meeting | {"start":1764590400,"end":"{soon}","where":"Rum 2"} | 400 | input-invalid | start
            ward | /meeting | {"start":"{soon}","end":"{later}","link":"http://mote.example"} | 400 | input-invalid | link
            ward | /meeting | {"start":"{soon}","end":"{later}","link":"javascript:alert(1)"} | 400 | input-invalid | link
            ward | /meeting | {"start":"{soon}","end":"{later}","where":"{secret}\\t"} | 400 | input-invalid | where
            ward | /meeting/opening | {} | 400 | input-invalid | patientPresent
            ward | /meeting/opening | {"present":[null],"patientPresent":true} | 400 | input-invalid | present[0]
            ward | /meeting/opening | {"present":["{secret}"],"patientPresent":true} | 400 | input-invalid | present[0]
            ward | /meeting/opening | {"present":"{nothing}","patientPresent":true} | 400 | input-invalid | present
            ward | /meeting/opening | {"present":["{nothing}"],"patientPresent":true} | 404 | participant-not-found | participant
            ward | /meeting/opening | {"present":[],"patientPresent":false} | 422 | absence-not-explained | absenceReason
            ward | /meeting/opening | {"present":[],"patientPresent":true,"absenceReason":"{secret}"} | 422 | presence-contradicted | patientPresent
            ward | /meeting/opening | {"present":[],"patientPresent":"yes"} | 400 | input-invalid | patientPresent
            ward | /patient-summary | {} | 400 | input-invalid | text
            ward | /patient-summary | {"text":"{secret}"} | 409 | meeting-not-opened
            ward | /patient-position | {} | 400 | input-invalid | position
            ward | /patient-position | {"position":"maybe"} | 400 | input-invalid | position
            ward | /patient-position | {"position":"disagreed"} | 422 | position-not-explained | reason
            ward | /patient-position | {"position":"unable","reason":""} | 400 | input-invalid | reason
            ward | /information | {} | 400 | input-invalid | to
            ward | /information | {"to":"neighbour","what":"how-to-read"} | 400 | input-invalid | to
            ward | /information | {"to":"patient","what":"gossip"} | 400 | input-invalid | what
            ward | /information | {"to":"patient","what":"how-to-read","note":{}} | 400 | input-invalid | note
            ward | /completion | {} | 409 | meeting-not-opened
            ward | /cancellation | {} | 400 | input-invalid | reason
            ward | /error | {"reason":""} | 400 | input-invalid | reason
            ward | /v1/handovers | {} | 400 | input-invalid | plan
            ward | /v1/handovers | {"plan":"x","planVersion":3} | 400 | input-invalid | plan
            ward | /v1/handovers | {"plan":"{plan}"} | 400 | input-invalid | planVersion
            ward | /v1/handovers | {"plan":"{plan}","planVersion":-3} | 400 | input-invalid | planVersion
            ward | /v1/handovers | {"plan":"{plan}","planVersion":99} | 409 | plan-version-not-known | planVersion
            ward | /v1/handovers | {"plan":"{plan}","planVersion":1} | 409 | nothing-to-hand-over
            ward | /v1/handovers | {"plan":"{plan}","planVersion":3,"answerBy":"2020-01-01T12:00:00Z"} | 422 | time-has-passed | answerBy
            ward | /v1/handovers | {"plan":"{plan}","planVersion":3,"answerBy":"2999-01-01T12:00:00Z"} | 422 | time-is-too-far-ahead | answerBy
            ward | /v1/handovers | {"plan":"{plan}","planVersion":3,"answerBy":"next week"} | 400 | input-invalid | answerBy
            ward | /v1/handovers | {"plan":"{nothing}","planVersion":3} | 404 | plan-not-found | plan
            ward | /v1/handovers | {"plan":"{plan}","planVersion":3,"patient":"{secret}"} | 400 | input-invalid | patient
            ward | /v1/handovers/{nothing}/completion | {} | 428 | if-match-missing
            """;

    static Stream<BadBody> table() {
        return TABLE.lines().map(line -> line.split(" \\| ", -1)).map(BadBody::row);
    }

    private static BadBody row(String[] cells) {
        return new BadBody(
                cells[0],
                cells[1],
                cells[2].strip(),
                Integer.parseInt(cells[3]),
                cells[4],
                cells.length > 5 ? cells[5] : "");
    }

    @Override
    public String toString() {
        return path + " " + body;
    }
}
