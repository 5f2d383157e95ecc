package se.stafett.local.demo;

import java.time.Duration;
import java.time.Instant;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.TokenIssuer;

/** Tokens of the stack's own issuer: anyone may be anybody. */
record OwnTokens(TokenIssuer issuer) implements Tokens {
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(40);

    @Override
    public Token tokenFor(Bearer bearer) {
        Instant now = Instant.now();
        return new Token(issuer.token(bearer, now, now.plus(LIFETIME)), now.plus(RENEWED_AFTER));
    }
}
