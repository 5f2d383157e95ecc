package se.stafett.handover.input;

/** Bodies that must be refused. */
final class BadBodies {
    /** Stands before the path where the municipality sends it, and not the ward. */
    static final String BY_HOME = "home ";

    // Path | body | status | code | field
    static final String TABLE = """
            /items/{walk}/offer |  | 400 | body-missing
            /items/{walk}/offer | {"to":"{secret}" | 400 | body-malformed
            /items/{walk}/offer | [] | 400 | input-invalid | body
            /items/{walk}/offer | {} | 400 | input-invalid | to
            /items/{walk}/offer | {"to":"{secret}"} | 400 | input-invalid | to
            /items/{walk}/offer | {"to":"SE1-X"} | 400 | input-invalid | to
            /items/{walk}/offer | {"to":["{home}"]} | 400 | input-invalid | to
            /items/{walk}/offer | {"to":"{home}","for":"{secret}"} | 400 | input-invalid | for
            /items/{walk}/offer | {"to":"{home}"} | 409 | already-offered
            /items/{walk}/offer | {"to":"{ward}"} | 422 | offered-to-the-sender | to
            /items/{nothing}/offer | {"to":"{home}"} | 404 | item-not-found
            /items/x/offer | {"to":"{home}"} | 404 | not-found
            /items/{walk}/keeping | {} | 400 | input-invalid | reason
            /items/{walk}/keeping | {"reason":" "} | 400 | input-invalid | reason
            /items/{walk}/keeping | {"reason":"{secret}\\u0000"} | 400 | input-invalid | reason
            /items/{walk}/keeping | {"reason":7} | 400 | input-invalid | reason
            /items/{nothing}/keeping | {"reason":"{secret}"} | 404 | item-not-found
            /items | {} | 400 | input-invalid | item
            /items | {"item":"x"} | 400 | input-invalid | item
            /items | {"item":"{walk}"} | 409 | item-already-included
            /items | {"item":"{nothing}"} | 409 | item-not-in-plan
            home /items/{nothing}/acceptance | {} | 404 | item-not-found
            home /items/{cook}/acceptance | {} | 403 | not-offered-to-your-unit
            home /items/{walk}/acceptance | {} | 409 | meeting-not-opened
            home /items/{walk}/decline | {} | 400 | input-invalid | reason
            home /items/{walk}/decline | {"reason":"{long}"} | 400 | input-invalid | reason
            home /items/{cook}/decline | {"reason":"{secret}"} | 403 | not-offered-to-your-unit
            home /items/{walk}/proposal | {} | 400 | input-invalid | text
            home /items/{walk}/proposal | {"text":null} | 400 | input-invalid | text
            home /items/{walk}/proposal | {"text":"a\\u0007b"} | 400 | input-invalid | text
            home /items/{cook}/proposal | {"text":"{secret}"} | 403 | not-offered-to-your-unit
            home /reading | {} | 400 | input-invalid | planVersion
            home /reading | {"planVersion":0} | 400 | input-invalid | planVersion
            home /reading | {"planVersion":"3"} | 400 | input-invalid | planVersion
            home /reading | {"planVersion":1.5} | 400 | input-invalid | planVersion
            home /reading | {"planVersion":99999999999999999999} | 400 | input-invalid | planVersion
            home /reading | {"planVersion":99} | 409 | plan-version-not-known | planVersion
            home /reading | {"planVersion":3} | 409 | later-version-read | planVersion
            /participants | {} | 400 | input-invalid | kind
            /participants | {"kind":"nurse","name":"A","part":"arriving"} | 400 | input-invalid | kind
            /participants | {"kind":"patient","name":"{secret}\\nA","part":"arriving"} | 400 | input-invalid | name
            /participants | {"kind":"patient","name":"A"} | 400 | input-invalid | part
            /participants | {"kind":"patient","name":"A","part":"leading"} | 400 | input-invalid | part
            /participants | {"kind":"professional","name":"{secret}","part":"arriving"} | 422 | professional-without-unit | unit
            /participants | {"kind":"professional","name":"A","unit":"{secret}","part":"arriving"} | 400 | input-invalid | unit
            /participants | {"kind":"relative","name":"A","unit":"{home}","part":"remaining"} | 422 | no-professional | kind
            /participants | {"kind":"patient","name":"{secret}","part":"remaining"} | 409 | already-takes-part
            /participants/{nothing}/removal | {"reason":"{secret}"} | 404 | participant-not-found
            /participants/{nothing}/removal | {} | 400 | input-invalid | reason
            /meeting | {} | 400 | input-invalid | end
            /meeting | {"start":"{soon}","end":"{later}"} | 422 | place-missing | where
            /meeting | {"start":"{later}","end":"{soon}","where":"Rum 2"} | 422 | times-out-of-order | end
            /meeting | {"start":"2020-01-01T12:00:00Z","end":"{soon}","where":"Rum 2"} | 422 | time-has-passed | start
            /meeting | {"start":"2999-01-01T12:00:00Z","end":"2999-01-01T13:00:00Z","where":"Rum 2"} | 422 | time-is-too-far-ahead | start
            /meeting | {"start":"2026-02-30T12:00:00Z","end":"{soon}","where":"Rum 2"} | 400 | input-invalid | start
            /meeting | {"start":"2026-12-01","end":"{soon}","where":"Rum 2"} | 400 | input-invalid | start
            /meeting | {"start":1764590400,"end":"{soon}","where":"Rum 2"} | 400 | input-invalid | start
            /meeting | {"start":"{soon}","end":"{later}","link":"http://mote.example"} | 400 | input-invalid | link
            /meeting | {"start":"{soon}","end":"{later}","link":"javascript:alert(1)"} | 400 | input-invalid | link
            /meeting | {"start":"{soon}","end":"{later}","where":"{secret}\\t"} | 400 | input-invalid | where
            /meeting/opening | {} | 400 | input-invalid | patientPresent
            /meeting/opening | {"present":[null],"patientPresent":true} | 400 | input-invalid | present[0]
            /meeting/opening | {"present":["{secret}"],"patientPresent":true} | 400 | input-invalid | present[0]
            /meeting/opening | {"present":"{nothing}","patientPresent":true} | 400 | input-invalid | present
            /meeting/opening | {"present":["{nothing}"],"patientPresent":true} | 404 | participant-not-found | participant
            /meeting/opening | {"present":[],"patientPresent":false} | 422 | absence-not-explained | absenceReason
            /meeting/opening | {"present":[],"patientPresent":true,"absenceReason":"{secret}"} | 422 | presence-contradicted | patientPresent
            /meeting/opening | {"present":[],"patientPresent":"yes"} | 400 | input-invalid | patientPresent
            /patient-summary | {} | 400 | input-invalid | text
            /patient-summary | {"text":"{secret}"} | 409 | meeting-not-opened
            /patient-position | {} | 400 | input-invalid | position
            /patient-position | {"position":"maybe"} | 400 | input-invalid | position
            /patient-position | {"position":"disagreed"} | 422 | position-not-explained | reason
            /patient-position | {"position":"unable","reason":""} | 400 | input-invalid | reason
            /information | {} | 400 | input-invalid | to
            /information | {"to":"neighbour","what":"how-to-read"} | 400 | input-invalid | to
            /information | {"to":"patient","what":"gossip"} | 400 | input-invalid | what
            /information | {"to":"patient","what":"how-to-read","note":{}} | 400 | input-invalid | note
            /completion | {} | 409 | meeting-not-opened
            /cancellation | {} | 400 | input-invalid | reason
            /error | {"reason":""} | 400 | input-invalid | reason
            /v1/handovers | {} | 400 | input-invalid | plan
            /v1/handovers | {"plan":"x","planVersion":3} | 400 | input-invalid | plan
            /v1/handovers | {"plan":"{plan}"} | 400 | input-invalid | planVersion
            /v1/handovers | {"plan":"{plan}","planVersion":-3} | 400 | input-invalid | planVersion
            /v1/handovers | {"plan":"{plan}","planVersion":99} | 409 | plan-version-not-known | planVersion
            /v1/handovers | {"plan":"{plan}","planVersion":1} | 409 | nothing-to-hand-over
            /v1/handovers | {"plan":"{plan}","planVersion":3,"answerBy":"2020-01-01T12:00:00Z"} | 422 | time-has-passed | answerBy
            /v1/handovers | {"plan":"{plan}","planVersion":3,"answerBy":"2999-01-01T12:00:00Z"} | 422 | time-is-too-far-ahead | answerBy
            /v1/handovers | {"plan":"{plan}","planVersion":3,"answerBy":"next week"} | 400 | input-invalid | answerBy
            /v1/handovers | {"plan":"{nothing}","planVersion":3} | 404 | plan-not-found | plan
            /v1/handovers | {"plan":"{plan}","planVersion":3,"patient":"{secret}"} | 400 | input-invalid | patient
            /v1/handovers/{nothing}/completion | {} | 428 | if-match-missing
            """;

    private BadBodies() {}
}
