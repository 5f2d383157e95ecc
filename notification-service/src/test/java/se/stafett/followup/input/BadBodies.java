package se.stafett.followup.input;

/** Bodies that must be refused. */
final class BadBodies {
    // Path | body | status | code | field
    static final String TABLE = """
            /goals/{goal}/achievement |  | 400 | body-missing
            /goals/{goal}/achievement | {} | 400 | input-invalid | achievement
            /goals/{goal}/achievement | [] | 400 | input-invalid
            /goals/{goal}/achievement | {"achievement":"{secret}"} | 400 | input-invalid | achievement
            /goals/{goal}/achievement | {"achievement":null} | 400 | input-invalid | achievement
            /goals/{goal}/achievement | {"achievement":1} | 400 | input-invalid | achievement
            /goals/{goal}/achievement | {"achievement":"improving","gas":3} | 400 | input-invalid | gas
            /goals/{goal}/achievement | {"achievement":"improving","gas":-3} | 400 | input-invalid | gas
            /goals/{goal}/achievement | {"achievement":"improving","gas":"1"} | 400 | input-invalid | gas
            /goals/{goal}/achievement | {"achievement":"improving","gas":1.5} | 400 | input-invalid | gas
            /goals/{goal}/achievement | {"achievement":"improving","gas":1} | 422 | no-attainment-scale | gas
            /goals/{scaled}/achievement | {"achievement":"achieved","gas":-1} | 422 | attainment-contradicts-achievement | gas
            /goals/{goal}/achievement | {"achievement":"improving","note":" "} | 400 | input-invalid | note
            /goals/{goal}/achievement | {"achievement":"improving","noted":"{secret}"} | 400 | input-invalid | noted
            /goals/{nothing}/achievement | {"achievement":"improving"} | 404 | goal-not-found
            /goals/x/achievement | {"achievement":"improving"} | 404 | not-found
            /scores | {} | 400 | input-invalid | instrument
            /scores | {"instrument":"TUG","on":"{today}","value":"1"} | 400 | input-invalid | instrument
            /scores | {"instrument":"{secret}","on":"{today}","value":"1"} | 400 | input-invalid | instrument
            /scores | {"instrument":"tugg","on":"{today}","value":"1"} | 422 | instrument-not-in-catalogue | instrument
            /scores | {"instrument":"copm","on":"{today}","value":"1"} | 422 | scale-is-to-be-named | scale
            /scores | {"instrument":"copm","scale":"joy","on":"{today}","value":"1"} | 422 | scale-not-of-instrument | scale
            /scores | {"instrument":"copm","scale":"Joy","on":"{today}","value":"1"} | 400 | input-invalid | scale
            /scores | {"instrument":"barthel","on":"{today}","value":"101"} | 422 | value-out-of-range | value
            /scores | {"instrument":"barthel","on":"{today}","value":"7"} | 422 | value-off-step | value
            /scores | {"instrument":"moca","on":"{today}","value":"7"} | 422 | needs-certified-rater | instrument
            /scores | {"instrument":"tug","value":"1"} | 400 | input-invalid | on
            /scores | {"instrument":"tug","on":"2026-02-30","value":"1"} | 400 | input-invalid | on
            /scores | {"instrument":"tug","on":"i går","value":"1"} | 400 | input-invalid | on
            /scores | {"instrument":"tug","on":"{tomorrow}","value":"1"} | 422 | date-is-still-to-come | on
            /scores | {"instrument":"tug","on":"1850-01-01","value":"1"} | 422 | date-is-too-far-back | on
            /scores | {"instrument":"tug","on":"{today}"} | 400 | input-invalid | value
            /scores | {"instrument":"tug","on":"{today}","value":1} | 400 | input-invalid | value
            /scores | {"instrument":"tug","on":"{today}","value":"1,5"} | 400 | input-invalid | value
            /scores | {"instrument":"tug","on":"{today}","value":"1e9"} | 400 | input-invalid | value
            /scores | {"instrument":"tug","on":"{today}","value":"NaN"} | 400 | input-invalid | value
            /devices | {} | 400 | input-invalid | fits
            /devices | {"intervention":"x","fits":true} | 400 | input-invalid | intervention
            /devices | {"intervention":"{device}"} | 400 | input-invalid | fits
            /devices | {"intervention":"{device}","fits":"ja"} | 400 | input-invalid | fits
            /devices | {"intervention":"{training}","fits":true} | 422 | intervention-is-no-device | intervention
            /devices | {"intervention":"{nothing}","fits":true} | 422 | intervention-not-found | intervention
            /experiences | {} | 400 | input-invalid | teller
            /experiences | {"teller":"patient"} | 400 | input-invalid | text
            /experiences | {"teller":"nurse","text":"Bra"} | 400 | input-invalid | teller
            /experiences | {"teller":"patient","text":""} | 400 | input-invalid | text
            /experiences | {"teller":"patient","text":7} | 400 | input-invalid | text
            /entries/{nothing}/error | {"reason":"Fel"} | 404 | entry-not-found
            /entries/{score}/error | {} | 400 | input-invalid | reason
            /entries/x/error | {"reason":"Fel"} | 404 | not-found
            /conclusion | {} | 400 | input-invalid | dialogue
            /conclusion | {"goalsMet":"ja","outcome":"close","dialogue":{"held":true}} | 400 | input-invalid | goalsMet
            /conclusion | {"goalsMet":true,"dialogue":{"held":true}} | 400 | input-invalid | outcome
            /conclusion | {"goalsMet":true,"outcome":"end","dialogue":{"held":true}} | 400 | input-invalid | outcome
            /conclusion | {"goalsMet":true,"outcome":"close"} | 400 | input-invalid | dialogue
            /conclusion | {"goalsMet":true,"outcome":"close","dialogue":{}} | 400 | input-invalid | dialogue.held
            /conclusion | {"goalsMet":true,"outcome":"close","dialogue":{"held":true},"code":"E5"} | 400 | input-invalid | code
            /conclusion | {"goalsMet":true,"outcome":"close","dialogue":{"held":true},"nextReview":"snart"} | 400 | input-invalid | nextReview
            /conclusion | {"goalsMet":true,"outcome":"close","dialogue":{"held":true}} | 422 | goals-are-not-met | goalsMet
            /conclusion | {"goalsMet":false,"outcome":"close","dialogue":{"held":true}} | 422 | more-possible-not-stated | morePossible
            /conclusion | {"goalsMet":false,"morePossible":true,"outcome":"close","dialogue":{"held":true}} | 422 | more-is-possible | outcome
            /conclusion | {"goalsMet":false,"morePossible":false,"outcome":"close","dialogue":{"held":false}} | 422 | missing-dialogue-not-explained | dialogue.note
            /conclusion | {"goalsMet":false,"morePossible":false,"outcome":"loop-back","dialogue":{"held":true}} | 422 | nothing-to-loop-back-for | outcome
            /conclusion | {"goalsMet":false,"morePossible":true,"outcome":"continue","dialogue":{"held":true}} | 422 | next-review-missing | nextReview
            /conclusion | {"goalsMet":false,"morePossible":true,"outcome":"continue","dialogue":{"held":true},"nextReview":"{today}"} | 422 | date-has-passed | nextReview
            /conclusion | {"goalsMet":false,"morePossible":true,"outcome":"continue","dialogue":{"held":true},"nextReview":"2999-01-01"} | 422 | date-is-too-far-ahead | nextReview
            /conclusion | {"goalsMet":false,"morePossible":false,"outcome":"close","dialogue":{"held":true},"nextReview":"{tomorrow}"} | 422 | review-after-the-end | nextReview
            /corrections | {"target":"plan","wrong":"a","corrected":"b","reason":"c"} | 400 | input-invalid | target
            /corrections | {"target":"goals/{goal}/words","wrong":"a","corrected":"b","reason":"c"} | 400 | input-invalid | target
            /corrections | {"target":"dialogue","wrong":"a","corrected":"b","reason":"c"} | 404 | text-not-found
            /corrections | {"target":"scores/{score}/note","wrong":"{secret}","corrected":"b","reason":"c"} | 409 | text-reads-otherwise
            /corrections | {"target":"scores/{score}/note","wrong":"Utan hjälpmedel.","corrected":"Utan hjälpmedel.","reason":"c"} | 422 | correction-changes-nothing
            /cancellation | {} | 400 | input-invalid | reason
            /cancellation | {"reason":""} | 400 | input-invalid | reason
            /v1/follow-ups/{nothing}/scores | {"instrument":"tug","on":"{today}","value":"1"} | 428 | if-match-missing
            """;

    private BadBodies() {}
}
