package se.stafett.contracts.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;

/** Vectors of logs in which nothing is wrong. */
final class SoundLogs {
    private static final String GOAL = """
            {"words":"Gå till affären \\"Björken\\"\\n– själv, på 10 min.\\tJa! 👣 \\u2028 \\\\","icf":["d450","d4602"],"measure":{"instrument":"10mwt","unit":"m/s","baseline":"0.4","target":"0.80"},"priority":"high","targetDate":"2026-06-30"}""";
    private static final String TRAINING = """
            {"kind":"training","description":"Gångträning i trappa.","kva":"QM005","goals":["@21"],"performer":{"kind":"unit","unit":"@W"},"schedule":{"text":"Tisdagar","from":"2026-03-03","to":"2026-05-26"}}""";

    private SoundLogs() {}

    static List<Vector> all() {
        return List.of(everyEvent(), merged(), olderVersions(), unknownMembers(), hidden(), twoSources(), random());
    }

    private static Vector everyEvent() {
        Script script = new Script()
                .plan("patient-0", "01", """
                        drafted.v1 {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212","name":"Tolvan Tolvansson","protection":"confidentiality-marked"},"unit":"@W","assessment":"@a1"}
                        story-told.v1 {"story":{"lifeSituation":"Bor ensam, 3 tr u hiss.","drive":"Åka till sjön.","needs":"Hjälp med dusch."}}
                        story-told.v1 {"story":{"drive":"Åka till sjön i maj.","resources":"Grannen.","abilities":"Går med rollator."}}
                        summary-written.v1 {"text":"Stroke med högersidig svaghet."}
                        participant-added.v1 {"participant":{"id":"@11","kind":"relative","name":"Ada Exempel","relation":"dotter","phone":"+46 8 123 456 01"}}
                        participant-added.v1 {"participant":{"id":"@12","kind":"professional","name":"Bo Exempel","person":"SE2321000016-4DKV","unit":"@W"}}
                        participant-removed.v1 {"participant":"@11","reason":"Har flyttat."}
                        contact-named.v1 {"contact":{"name":"Eva Exempel","person":"SE2321000016-4DKV","unit":"@W","phone":"+46 8 123 456 02"}}
                        call-guidance-given.v1 {"entries":[{"when":"Vid fall","whom":"112","phone":"112"},{"when":"Frågor","whom":"Mottagningen","phone":"+46 8 123 456 03"}]}
                        review-date-set.v1 {"date":"2026-06-01"}
                        goal-proposed.v1 {"goal":"@21","content":#GOAL,"responsible":"@W"}
                        goal-proposed.v1 {"goal":"@22","content":{"words":"Duscha själv.","icf":[],"measure":{"gas":["Inte alls","Med hjälp av två","Med hjälp av en","Med tillsyn","Själv"]}},"responsible":"@W"}
                        goal-proposed.v1 {"goal":"@23","content":{"words":"Sova bättre.","icf":["b134"]},"responsible":"@W"}
                        goal-proposed.v1 {"goal":"@24","content":{"words":"Fel patient.","icf":[]},"responsible":"@W"}
                        goal-accepted.v1 {"goal":"@21","given":"by-patient","note":"Gärna."}
                        goal-declined.v1 {"goal":"@22","reason":"Orkar inte."}
                        goal-revised.v1 {"goal":"@22","content":{"words":"Tvätta sig själv.","icf":["d510"]},"reason":"Tydligare."}
                        goal-accepted.v1 {"goal":"@22","given":"by-representative"}
                        goal-withdrawn.v1 {"goal":"@23","reason":"Sover gott."}
                        goal-entered-in-error.v1 {"goal":"@24","reason":"Fel patient."}
                        intervention-planned.v1 {"intervention":"@31","content":#TRAINING,"responsible":"@W"}
                        intervention-planned.v1 {"intervention":"@32","content":{"kind":"self-care","description":"Promenad.","goals":["@21","@22"],"performer":{"kind":"patient"}},"responsible":"@W"}
                        intervention-planned.v1 {"intervention":"@33","content":{"kind":"environment","description":"Duschpall.","goals":["@22"],"performer":{"kind":"relative","name":"Ada Exempel"}},"responsible":"@W"}
                        intervention-planned.v1 {"intervention":"@34","content":{"kind":"advice","description":"Dubblett.","goals":["@21"],"performer":{"kind":"patient"}},"responsible":"@W"}
                        agreed.v1 {"position":"disagreed","reason":"Vill tänka."}
                        agreed.v1 {"position":"agreed"}
                        intervention-revised.v1 {"intervention":"@32","content":{"kind":"self-care","description":"Promenad varje dag.","goals":["@21"],"performer":{"kind":"patient"}},"reason":"Oftare."}
                        intervention-started.v1 {"intervention":"@31","on":"2026-03-03"}
                        intervention-completed.v1 {"intervention":"@31","on":"2026-05-26","note":"Gick bra."}
                        intervention-stopped.v1 {"intervention":"@33","reason":"Behövs inte."}
                        intervention-entered-in-error.v1 {"intervention":"@34","reason":"Dubblett."}
                        custody-moved.v1 {"item":"@32","from":"@W","to":"@M","handover":"@91","acceptedBy":"SE2120001439-2LPN"}
                        custody-moved.v1 {"item":"@22","from":"@W","to":"@M","handover":"@91","acceptedBy":"SE2120001439-2LPN"}
                        custody-kept.v1 {"item":"@31","to":"@M","handover":"@91","reason":"ended"}
                        held.v1 {"reason":"Inlagd på sjukhus."}
                        resumed.v1 {}
                        goal-outcome-recorded.v2 {"goal":"@21","achievement":{"status":"improving","gas":-1,"note":"Längre nu."}}
                        goal-outcome-recorded.v2 {"goal":"@21","achievement":{"status":"achieved"}}
                        text-corrected.v2 {"target":{"of":"plan","part":"summary"},"wrong":"Stroke med högersidig svaghet.","corrected":"Stroke med vänstersidig svaghet.","reason":"Fel sida."}
                        text-corrected.v2 {"target":{"of":"story","part":"drive"},"wrong":"Åka till sjön i maj.","corrected":"Åka till sjön i juni.","reason":"Hörfel."}
                        kept-apart.v1 {"from":"@02","reason":"Annan skada."}
                        closed.v1 {"reason":"no-further-benefit","note":"Nöjd.","dialogue":{"held":true,"note":"I hemmet."}}
                        text-corrected.v2 {"target":{"of":"goal","part":"words","item":"@22"},"wrong":"Tvätta sig själv.","corrected":"Tvätta mig själv.","reason":"Patientens ord."}
                        text-corrected.v2 {"target":{"of":"intervention","part":"description","item":"@32"},"wrong":"Promenad varje dag.","corrected":"Promenad var dag.","reason":"Stavning."}
                        """.replace("#GOAL", GOAL).replace("#TRAINING", TRAINING))
                .draft("patient-1", "02", "closed.v1 {\"reason\":\"goals-met\",\"dialogue\":{\"held\":false}}")
                .draft("patient-1", "03", "entered-in-error.v1 {\"reason\":\"Fel patient.\"}");
        return Vector.of(
                "every-event",
                "Every kind of event, texts of all kinds, plans that end in different ways.",
                script.events());
    }

    private static Vector merged() {
        String goal = "{\"goal\":\"@%s\",\"content\":{\"words\":\"Gå.\",\"icf\":[]},\"responsible\":\"@W\"}";
        String carried = """
                {"id":"@22","content":{"words":"Gå.","icf":[]},"status":"%s","responsible":"@W","acceptance":{"position":"agree","given":"in-meeting"},%s"provenance":{"plan":"@02","version":2,"event":"@f2"}}""";
        Script script = new Script()
                .draft("patient-0", "01", "goal-proposed.v1 " + goal.formatted("21"))
                .draft("patient-0", "02", "goal-proposed.v1 " + goal.formatted("22"))
                .plan("patient-0", "01", "agreed.v1 {\"position\":\"unable\",\"reason\":\"Sover.\"}")
                .plan(
                        "patient-0",
                        "01",
                        "absorbed.v1 {\"merge\":\"@41\",\"plan\":\"@02\",\"planVersion\":2,\"reason\":\"Samma.\",\"goals\":["
                                + carried.formatted("accepted", "") + "],\"interventions\":[]}")
                .plan("patient-0", "02", "merged-into.v1 {\"merge\":\"@41\",\"plan\":\"@01\",\"reason\":\"Samma.\"}")
                .plan(
                        "patient-0",
                        "01",
                        "goal-outcome-recorded.v2 {\"goal\":\"@22\",\"achievement\":{\"status\":\"achieved\",\"gas\":2}}")
                .plan(
                        "patient-0",
                        "01",
                        "separated.v1 {\"merge\":\"@41\",\"plan\":\"@02\",\"reason\":\"Fel.\",\"items\":[\"@22\"]}")
                .plan(
                        "patient-0",
                        "02",
                        "restored.v1 {\"merge\":\"@41\",\"plan\":\"@01\",\"reason\":\"Fel.\",\"goals\":["
                                + carried.formatted("completed", "\"achievement\":{\"status\":\"achieved\",\"gas\":2},")
                                + "],\"interventions\":[]}")
                .plan("patient-0", "02", "summary-written.v1 {\"text\":\"Åter.\"}");
        return Vector.of("merge", "Two plans of one patient become one and two again.", script.events());
    }

    private static Vector olderVersions() {
        Script script = new Script().draft("patient-0", "01", """
                summary-written.v1 {"text":"Högre."}
                story-told.v1 {"story":{"drive":"Sjön."}}
                goal-proposed.v1 {"goal":"@21","content":{"words":"Gå.","icf":[]},"responsible":"@W"}
                intervention-planned.v1 {"intervention":"@31","content":{"kind":"training","description":"Träna.","goals":["@21"],"performer":{"kind":"patient"}},"responsible":"@W"}
                goal-outcome-recorded.v1 {"goal":"@21","achievement":"improving","gas":1,"note":"Längre."}
                text-corrected.v1 {"target":"summary","wrong":"Högre.","corrected":"Höger.","reason":"Skrivfel."}
                text-corrected.v1 {"target":"story.drive","wrong":"Sjön.","corrected":"Havet.","reason":"Hörfel."}
                text-corrected.v1 {"target":"goals/@21/words","wrong":"Gå.","corrected":"Gå ut.","reason":"Glömt."}
                text-corrected.v1 {"target":"interventions/@31/description","wrong":"Träna.","corrected":"Träna gång.","reason":"Glömt."}
                goal-outcome-recorded.v1 {"goal":"@21","achievement":"not-attainable"}
                """);
        return Vector.of(
                "older-versions", "Versions that are not written any more, and are read for ever.", script.events());
    }

    private static Vector unknownMembers() {
        Script script = new Script().plan("patient-0", "01", """
                drafted.v1 {"patient":{"system":"urn:x","value":"1","name":null,"shoe":{"size":43}},"unit":"@W","assessment":null,"later":[1.5,null]}
                goal-proposed.v1 {"goal":"@21","content":{"words":"Gå.","icf":[],"colour":"green","measure":null},"responsible":"@W","extra":true}
                story-told.v1 {"story":{"drive":"Sjön.","hopes":"Många."}}
                goal-outcome-recorded.v2 {"goal":"@21","achievement":{"status":"some-later-code","gas":null,"on":"2026-03-01"}}
                """);
        return Vector.of(
                "unknown-members",
                "Members and codes of a later time are passed over, null is absent.",
                script.events());
    }

    private static Vector hidden() {
        Script script = new Script()
                .draft("patient-2", "02", "")
                .draft(Vectors.HIDDEN, "01", "summary-written.v1 {\"text\":\"Hemligt.\"}")
                .plan(Vectors.HIDDEN, "01", "danced.v1 {}")
                .plan("patient-2", "02", "summary-written.v1 {\"text\":\"Öppet.\"}");
        return Vector.of(
                "refused-key",
                "A key is not to be had: that plan is hidden, its events are not opened, its lane goes on.",
                script.events());
    }

    private static Vector twoSources() {
        List<LogEvent> events = new ArrayList<>();
        for (String source : List.of("/plan-service", "/elsewhere/plan-service")) {
            LogBook book = new LogBook(new RepeatableSealing(), source);
            String plan = source.startsWith("/e")
                    ? "00000000-0000-4000-8000-000000000002"
                    : "00000000-0000-4000-8000-000000000001";
            book.write("patient-0", UUID.fromString(plan), Plans.drafted());
            events.addAll(book.events());
        }
        return Vector.of("two-sources", "The same lane of two sources is two lanes.", events);
    }

    private static Vector random() {
        List<LogEvent> events = new RandomHistory(20260301, 12, 240, new LogBook(new RepeatableSealing())).events();
        List<String> moments = List.of(40, 90, 150, 200).stream()
                .map(at -> EventTime.format(events.get(at).recordedAt()))
                .toList();
        List<LogEvent> mixed = new ArrayList<>(events);
        mixed.addAll(events.subList(100, 140));
        mixed.sort((one, other) -> Integer.compare(one.lane(), other.lane()));
        return Vector.of(
                        "random",
                        "Twelve plans at random, lane by lane, some events twice, and as of four moments.",
                        mixed)
                .at(moments.toArray(String[]::new));
    }
}
