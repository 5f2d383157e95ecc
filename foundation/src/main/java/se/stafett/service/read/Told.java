package se.stafett.service.read;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import se.stafett.edge.problem.Language;

/** Answers in the reader's language. */
public final class Told {
    private Told() {}

    /** The same language, as the log is told in it. */
    public static se.stafett.contracts.words.Language in(Language language) {
        return switch (language) {
            case SV -> se.stafett.contracts.words.Language.SWEDISH;
            case EN -> se.stafett.contracts.words.Language.ENGLISH;
        };
    }

    /** An answer that says which language it is in, and that others would get another. */
    public static Response answer(Response response, Language language) {
        return Response.fromResponse(response)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
