package se.stafett.assessment.input;

/** Bodies that must be refused. */
final class BadBodies {
    // Path | body | status | code | field
    static final String TABLE = """
            /scores |  | 400 | body-missing
            /scores | {"instrument":"{secret}" | 400 | body-malformed
            /scores | [] | 400 | input-invalid | body
            /scores | {} | 400 | input-invalid | instrument
            /scores | {"instrument":"berg"} | 400 | input-invalid | on
            /scores | {"instrument":"berg","on":"{tomorrow}","values":{"score":"41"}} | 422 | date-is-still-to-come | on
            /scores | {"instrument":"berg","on":"2026-02-30","values":{"score":"41"}} | 400 | input-invalid | on
            /scores | {"instrument":"berg","on":"1800-01-01","values":{"score":"41"}} | 422 | date-is-too-far-back | on
            /scores | {"instrument":"berg","on":"{today}","values":{"score":41}} | 400 | input-invalid | values.score
            /scores | {"instrument":"berg","on":"{today}","values":{"score":"forty"}} | 400 | input-invalid | values.score
            /scores | {"instrument":"berg","on":"{today}","values":{"{secret}":"41"}} | 400 | input-invalid | values[]
            /scores | {"instrument":"berg","on":"{today}","values":{"score":null}} | 400 | input-invalid | values.score
            /scores | {"instrument":"berg","on":"{today}","values":["41"]} | 400 | input-invalid | values
            /scores | {"instrument":"berg","on":"{today}","items":"41"} | 400 | input-invalid | items
            /scores | {"instrument":"berg","on":"{today}","items":[null]} | 400 | input-invalid | items[0]
            /scores | {"instrument":"berg","on":"{today}","items":[1.5]} | 400 | input-invalid | items[0]
            /scores | {"instrument":"gas","on":"{today}","goals":[{}]} | 400 | input-invalid | goals[0].level
            /scores | {"instrument":"gas","on":"{today}","goals":[{"level":0,"words":"{secret}\\u0000"}]} | 400 | input-invalid | goals[0].words
            /scores | {"instrument":"berg","on":"{today}","total":"{secret}"} | 400 | input-invalid | total
            /scores | {"instrument":"be\\nrg","on":"{today}"} | 400 | input-invalid | instrument
            /scores/{score}/correction | {"instrument":"berg","on":"{today}","values":{"score":"42"}} | 400 | input-invalid | reason
            /scores/{score}/correction | {"instrument":"berg","on":"{today}","values":{"score":"41"},"reason":"Fel"} | 422 | correction-changes-nothing
            /scores/{score}/correction | {"instrument":"sppb","on":"{today}","values":{"score":"9"},"reason":"Fel"} | 422 | score-of-another-instrument | instrument
            /scores/{otherScore}/correction | {"instrument":"berg","on":"{today}","values":{"score":"42"},"reason":"Fel"} | 404 | score-not-found
            /scores/{nothing}/error | {"reason":"{secret}"} | 404 | score-not-found
            /scores/{score}/error | {} | 400 | input-invalid | reason
            /scores/x/error | {"reason":"Fel"} | 404 | not-found
            /findings | {} | 400 | input-invalid | icf
            /findings | {"icf":"{secret}"} | 400 | input-invalid | icf
            /findings | {"icf":"d45","performance":2} | 400 | input-invalid | icf
            /findings | {"icf":"x450","performance":2} | 400 | input-invalid | icf
            /findings | {"icf":"d450"} | 422 | qualifier-missing
            /findings | {"icf":"d450","extent":2} | 422 | qualifier-not-of-component | extent
            /findings | {"icf":"d450","performance":5} | 422 | qualifier-out-of-range | performance
            /findings | {"icf":"d450","capacity":-1} | 422 | qualifier-out-of-range | capacity
            /findings | {"icf":"d450","performance":"2"} | 400 | input-invalid | performance
            /findings | {"icf":"d450","performance":2.5} | 400 | input-invalid | performance
            /findings | {"icf":"b730","performance":2} | 422 | qualifier-not-of-component | performance
            /findings | {"icf":"b730","extent":7} | 422 | qualifier-out-of-range | extent
            /findings | {"icf":"b730","nature":1} | 422 | qualifier-not-of-component | nature
            /findings | {"icf":"s750","nature":1} | 422 | qualifier-missing
            /findings | {"icf":"s750","extent":1,"location":10} | 422 | qualifier-out-of-range | location
            /findings | {"icf":"e115","extent":1} | 422 | qualifier-not-of-component | extent
            /findings | {"icf":"e115","barrier":1,"facilitator":2} | 422 | barrier-and-facilitator | facilitator
            /findings | {"icf":"e115","facilitator":6} | 422 | qualifier-out-of-range | facilitator
            /findings/{finding}/correction | {"icf":"d450","performance":2,"reason":"Fel"} | 422 | correction-changes-nothing
            /findings/{nothing}/correction | {"icf":"d450","performance":1,"reason":"Fel"} | 404 | finding-not-found
            /findings/{nothing}/error | {"reason":"Fel"} | 404 | finding-not-found
            /story | {} | 422 | nothing-is-told
            /story | {"drive":" "} | 400 | input-invalid | drive
            /story | {"dreams":"{secret}"} | 400 | input-invalid | dreams
            /work-ability | {"extent":50} | 400 | input-invalid | from
            /work-ability | {"extent":60,"from":"{today}"} | 422 | no-such-extent | extent
            /work-ability | {"extent":"50","from":"{today}"} | 400 | input-invalid | extent
            /work-ability | {"extent":50,"from":"{tomorrow}","to":"{today}"} | 422 | dates-out-of-order | to
            /work-ability | {"extent":50,"from":"2999-01-01"} | 422 | date-is-too-far-ahead | from
            /conclusion | {"summary":"{secret}"} | 400 | input-invalid | need
            /conclusion | {"need":true} | 400 | input-invalid | summary
            /conclusion | {"need":"yes","summary":"Behov"} | 400 | input-invalid | need
            /conclusion | {"need":true,"summary":"Behov"} | 422 | need-not-described | level
            /conclusion | {"need":true,"level":"home-team","summary":"Behov"} | 422 | need-not-described | wayOfWorking
            /conclusion | {"need":false,"level":"home-team","summary":"Inget behov"} | 422 | described-without-need | level
            /conclusion | {"need":true,"level":"hospital","wayOfWorking":"team","summary":"Behov"} | 400 | input-invalid | level
            /corrections | {"target":"plan","wrong":"a","corrected":"b","reason":"c"} | 400 | input-invalid | target
            /corrections | {"target":"summary","wrong":"a","corrected":"b","reason":"c"} | 404 | text-not-found
            /corrections | {"target":"reason","wrong":"{secret}","corrected":"b","reason":"c"} | 409 | text-reads-otherwise
            /cancellation | {} | 400 | input-invalid | reason
            /error | {"reason":""} | 400 | input-invalid | reason
            /v1/assessments | {} | 400 | input-invalid | patient
            /v1/assessments | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121213"},"reason":"Fall"} | 400 | input-invalid
            /v1/assessments | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"}} | 400 | input-invalid | reason
            /v1/assessments | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"reason":"Fall","referrer":"{secret}"} | 400 | input-invalid | referrer
            /v1/assessments | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"reason":"Fall","previous":"x"} | 400 | input-invalid | previous
            /v1/assessments | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"reason":"Fall","reassesses":{}} | 400 | input-invalid | reassesses.plan
            /v1/assessments/{nothing}/story | {"drive":"Gå"} | 428 | if-match-missing
            """;

    private BadBodies() {}
}
