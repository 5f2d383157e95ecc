package se.stafett.edge.identity;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.stafett.care.HsaId;
import se.stafett.care.Parsed;
import se.stafett.edge.problem.Problem;
import se.stafett.edge.problem.ProblemException;

/** The claims of a verified token, each of them there and well-formed or the door closed. */
record Claims(JsonWebToken token) {
    String text(String claim) {
        return find(claim).orElseThrow(() -> missing(claim));
    }

    HsaId hsaId(String claim) {
        return parsed(claim, HsaId::parse);
    }

    Optional<HsaId> optionalHsaId(String claim) {
        return find(claim).map(present -> hsaId(claim));
    }

    <T> T parsed(String claim, Function<String, Parsed<T>> parser) {
        return switch (parser.apply(text(claim))) {
            case Parsed.Valid<T> valid -> valid.value();
            case Parsed.Invalid<T> invalid ->
                throw Problem.of(403, "claim-invalid").with("claim", claim).asException();
        };
    }

    private Optional<String> find(String claim) {
        return token.claim(claim)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }

    static ProblemException missing(String claim) {
        return Problem.of(403, "claim-missing").with("claim", claim).asException();
    }
}
