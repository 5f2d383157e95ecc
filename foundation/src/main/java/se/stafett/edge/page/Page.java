package se.stafett.edge.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page.
 *
 * @param next the cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** 200 with the page, and a {@code Link} to the next one if there is one. */
    public Response answer(UriInfo asked) {
        var response = Response.ok(this);
        return next == null
                ? response.build()
                : response.header(HttpHeaders.LINK, link(asked, next)).build();
    }

    /** Without scheme and host: what the caller claims to have called is nothing to repeat. */
    private static String link(UriInfo asked, String cursor) {
        URI uri =
                asked.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"";
    }
}
