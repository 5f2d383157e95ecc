package se.stafett.edge.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Answers everything that is thrown as a problem; the nearest type wins. */
class ProblemMappers {
    private final ProblemWriter writer;
    private final Unexpected unexpected;
    private final List<Foreseen> foreseen;

    ProblemMappers(ProblemWriter writer, Unexpected unexpected, @All List<Foreseen> foreseen) {
        this.writer = writer;
        this.unexpected = unexpected;
        this.foreseen = foreseen;
    }

    @ServerExceptionMapper
    Response problem(ProblemException thrown, HttpHeaders headers, RoutingContext exchange) {
        if (thrown.problem().status() == 413) {
            exchange.addEndHandler(ended -> exchange.request().connection().close());
        }
        return answer(thrown.problem(), headers);
    }

    @ServerExceptionMapper
    Response notAuthenticated(UnauthorizedException missing, HttpHeaders headers) {
        return answer(Problem.of(401, "token-missing").header("WWW-Authenticate", "Bearer realm=\"stafett\""), headers);
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException invalid, HttpHeaders headers) {
        String challenge = "Bearer realm=\"stafett\", error=\"invalid_token\"";
        return answer(Problem.of(401, "token-invalid").header("WWW-Authenticate", challenge), headers);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, HttpHeaders headers) {
        return answer(Problem.of(403, "role-not-allowed"), headers);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing, HttpHeaders headers) {
        return answer(Problem.of(404, "not-found"), headers);
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException refused, HttpHeaders headers) {
        String allowed = AllowedMethods.at(CurrentRequestManager.get());
        return answer(HttpProblems.of(405).header(HttpHeaders.ALLOW, allowed), headers);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException wrong, HttpHeaders headers) {
        return json(wrong, headers);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException wrong, HttpHeaders headers) {
        return answer(JsonProblems.of(wrong), headers);
    }

    @ServerExceptionMapper
    Response notUnicode(CharConversionException wrong, HttpHeaders headers) {
        return answer(Problem.of(400, "body-malformed"), headers);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        return invalid.getConstraintViolations().stream().allMatch(ConstraintProblems::isCallersFault)
                ? answer(ConstraintProblems.of(invalid.getConstraintViolations()), headers)
                : unexpected(invalid, headers);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException refused, HttpHeaders headers) {
        if (refused.getCause() instanceof JsonProcessingException wrong) {
            return json(wrong, headers);
        }
        Response response = refused.getResponse();
        return response.getStatus() < 400 ? response : answer(HttpProblems.of(response.getStatus()), headers);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, HttpHeaders headers) {
        return foreseen.stream()
                .flatMap(one -> one.problem(failure).stream())
                .findFirst()
                .map(problem -> answer(problem, headers))
                .orElseGet(() -> unexpected.answer(failure, language(headers)));
    }

    private Response answer(Problem problem, HttpHeaders headers) {
        return writer.response(problem, language(headers));
    }

    private static Language language(HttpHeaders headers) {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
