package se.stafett.discharge.input;

/** Bodies that must be refused. */
final class BadBodies {
    // Path | body | status | code | field
    static final String TABLE = """
            /concerned | {"part":"municipality"} | 400 | input-invalid | unit
            /concerned | {"unit":"WARD","part":"municipality"} | 400 | input-invalid | unit
            /concerned | {"unit":"SE0000000006-NIGHT","part":"church"} | 400 | input-invalid | part
            /concerned | {"unit":"SE0000000006-NIGHT","part":"municipality","neededSince":"yesterday"} | 400 | input-invalid | neededSince
            /concerned | {"unit":"SE0000000002-HOMEREHAB","part":"municipality"} | 409 | unit-is-concerned-already | unit
            /estimate |  | 400 | body-missing
            /cancellation | {"reason":"{secret}" | 400 | body-malformed
            /estimate | [] | 400 | input-invalid | body
            /estimate | {} | 400 | input-invalid | estimatedDischarge
            /estimate | {"estimatedDischarge":"2026-02-30"} | 400 | input-invalid | estimatedDischarge
            /estimate | {"estimatedDischarge":"soon"} | 400 | input-invalid | estimatedDischarge
            /estimate | {"estimatedDischarge":20261201} | 400 | input-invalid | estimatedDischarge
            /estimate | {"estimatedDischarge":"{yesterday}"} | 422 | day-is-too-early | estimatedDischarge
            /estimate | {"estimatedDischarge":"2999-01-01"} | 422 | day-is-too-late | estimatedDischarge
            /estimate | {"estimatedDischarge":"{estimated}"} | 409 | estimate-is-the-same
            /estimate | {"estimatedDischarge":"{today}","because":"{secret}"} | 400 | input-invalid | because
            /readiness | {"physician":"SE0000000001-MD01"} | 400 | input-invalid | judgedAt
            /readiness | {"judgedAt":"{now}"} | 400 | input-invalid | physician
            /readiness | {"judgedAt":"{now}","physician":"{secret}"} | 400 | input-invalid | physician
            /readiness | {"judgedAt":"{today}","physician":"SE0000000001-MD01"} | 400 | input-invalid | judgedAt
            /readiness | {"judgedAt":"2026-03-01 10:00","physician":"SE0000000001-MD01"} | 400 | input-invalid | judgedAt
            /readiness | {"judgedAt":1767225600,"physician":"SE0000000001-MD01"} | 400 | input-invalid | judgedAt
            /readiness | {"judgedAt":"{later}","physician":"SE0000000001-MD01"} | 422 | time-is-still-to-come | judgedAt
            /readiness | {"judgedAt":"{before}","physician":"SE0000000001-MD01"} | 422 | time-lies-before | judgedAt
            /readiness/withdrawal | {"reason":"{secret}"} | 409 | not-notified-ready
            /readiness/withdrawal | {"reason":" "} | 400 | input-invalid | reason
            /departure | {} | 400 | input-invalid | leftAt
            /departure | {"leftAt":null} | 400 | input-invalid | leftAt
            /departure | {"leftAt":"{later}"} | 422 | time-is-still-to-come | leftAt
            /departure | {"leftAt":"{before}"} | 422 | time-lies-before | leftAt
            /departure | {"leftAt":"1999-01-01T00:00:00Z"} | 422 | time-is-too-far-back | leftAt
            /contact | {"name":"{secret}","unit":"SE0000000003-CENTRE","phone":"1"} | 403 | not-a-regional-unit-concerned
            /contact | {"unit":"SE0000000003-CENTRE","phone":"1"} | 400 | input-invalid | name
            /contact | {"name":"Kim","phone":"1"} | 400 | input-invalid | unit
            /contact | {"name":"Kim","unit":"SE0000000003-CENTRE"} | 400 | input-invalid | phone
            /contact | {"name":"Kim\\n","unit":"SE0000000003-CENTRE","phone":"1"} | 400 | input-invalid | name
            /contact | {"name":"Kim","person":"{secret}","unit":"SE0000000003-CENTRE","phone":"1"} | 400 | input-invalid | person
            /planning-call | {"units":["SE0000000002-HOMEREHAB"]} | 400 | input-invalid | meetingAt
            /planning-call | {"meetingAt":"{later}"} | 400 | input-invalid | units
            /planning-call | {"meetingAt":"{later}","units":"SE0000000002-HOMEREHAB"} | 400 | input-invalid | units
            /planning-call | {"meetingAt":"{later}","units":[null]} | 400 | input-invalid | units[0]
            /planning-call | {"meetingAt":"{later}","units":["{secret}"]} | 400 | input-invalid | units[0]
            /planning-call | {"meetingAt":"{later}","units":["SE0000000002-HOMEREHAB"]} | 409 | no-contact-is-named
            /information | {"kinds":["other"]} | 400 | input-invalid | to
            /information | {"to":["SE0000000002-HOMEREHAB"]} | 400 | input-invalid | kinds
            /information | {"to":[],"kinds":["other"]} | 422 | no-unit-is-named | to
            /information | {"to":["SE0000000002-HOMEREHAB"],"kinds":[]} | 422 | no-kind-is-named | kinds
            /information | {"to":["SE0000000002-HOMEREHAB"],"kinds":["{secret}"]} | 400 | input-invalid | kinds[0]
            /information | {"to":["SE0000000002-HOMEREHAB"],"kinds":[0]} | 400 | input-invalid | kinds[0]
            /information | {"to":["SE0000000002-HOMEREHAB","SE0000000002-HOMEREHAB"],"kinds":["other"]} | 422 | unit-is-named-twice | to
            /information | {"to":["SE0000000004-CLINIC"],"kinds":["other"]} | 422 | unit-is-not-concerned | to
            /information | {"to":["SE0000000002-HOMEREHAB"],"kinds":["other"],"note":"{secret}\\u0000"} | 400 | input-invalid | note
            /patient-summary | {"planningTold":true,"plansHandedOver":[]} | 400 | input-invalid | contactTold
            /patient-summary | {"contactTold":true,"plansHandedOver":[]} | 400 | input-invalid | planningTold
            /patient-summary | {"contactTold":true,"planningTold":true} | 400 | input-invalid | plansHandedOver
            /patient-summary | {"contactTold":"yes","planningTold":true,"plansHandedOver":[]} | 400 | input-invalid | contactTold
            /patient-summary | {"contactTold":true,"planningTold":true,"plansHandedOver":["{secret}"]} | 400 | input-invalid | plansHandedOver[0]
            /payment-agreement | {} | 422 | nothing-is-agreed
            /payment-agreement | {"from":"yesterday"} | 400 | input-invalid | from
            /payment-agreement | {"from":"2020-01-01"} | 422 | day-is-too-early | from
            /payment-agreement | {"from":"2999-01-01"} | 422 | day-is-too-late | from
            /payment-agreement | {"note":""} | 400 | input-invalid | note
            /corrections | {"target":"patient","wrong":"a","corrected":"b","reason":"c"} | 400 | input-invalid | target
            /corrections | {"target":"paymentAgreement/note","wrong":"a","corrected":"b","reason":"c"} | 404 | text-not-found | target
            /corrections | {"target":"registeredAddress","wrong":"{secret}","corrected":"b","reason":"c"} | 409 | text-reads-otherwise | wrong
            /corrections | {"target":"registeredAddress","wrong":"{address}","corrected":"{address}","reason":"c"} | 422 | correction-changes-nothing
            /corrections | {"target":"registeredAddress","wrong":"{address}","corrected":"a\\nb","reason":"c"} | 400 | input-invalid | corrected
            /cancellation | {} | 400 | input-invalid | reason
            /error | {"reason":5} | 400 | input-invalid | reason
            /v1/discharges | {} | 400 | input-invalid
            /v1/discharges | {"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}]} | 400 | input-invalid | patient
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121213"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}]} | 400 | input-invalid | patient.value
            /v1/discharges | {"patient":{"system":"personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}]} | 400 | input-invalid | patient.system
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}]} | 400 | input-invalid | admittedAt
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}]} | 400 | input-invalid | estimatedDischarge
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}"} | 400 | input-invalid | concerned
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[]} | 422 | no-unit-is-named | concerned
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[null]} | 400 | input-invalid | concerned[0]
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"{secret}","part":"municipality"}]} | 400 | input-invalid | concerned[0].unit
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"family"}]} | 400 | input-invalid | concerned[0].part
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000001-STROKE","part":"municipality"}]} | 422 | hospital-concerns-itself | concerned
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"},{"unit":"SE0000000002-HOMEREHAB","part":"regional-open-care"}]} | 422 | unit-is-named-twice | concerned
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{later}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}]} | 422 | time-is-still-to-come | admittedAt
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"2016-01-01T00:00:00Z","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}]} | 422 | time-is-too-far-back | admittedAt
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}],"neededSince":"{before}"} | 422 | time-lies-before | neededSince
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{yesterday}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}]} | 422 | day-is-too-early | estimatedDischarge
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}],"registeredAddress":"a\\nb"} | 400 | input-invalid | registeredAddress
            /v1/discharges | {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212","protection":"protected-registration"},"admittedAt":"{now}","estimatedDischarge":"{today}","concerned":[{"unit":"SE0000000002-HOMEREHAB","part":"municipality"}],"registeredAddress":"{secret}"} | 422 | address-is-protected | registeredAddress
            /v1/discharges/{nothing}/error | {"reason":"{secret}"} | 428 | if-match-missing
            """;

    private BadBodies() {}
}
