package se.stafett.local.demo;

import java.time.Instant;
import se.stafett.local.token.Bearer;

/** Gives tokens that the services accept. */
interface Tokens {
    /** @param renewal from when on another one is to be asked for; it is valid a while longer */
    record Token(String text, Instant renewal) {}

    /** @throws PlayFailed when there is none for this bearer */
    Token tokenFor(Bearer bearer);
}
