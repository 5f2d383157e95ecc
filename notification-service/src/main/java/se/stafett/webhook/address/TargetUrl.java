package se.stafett.webhook.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stafett.webhook.domain.UrlFault;

/**
 * The address of a receiver, in its parts.
 *
 * @param encrypted whether by {@code https}
 * @param host a name, or an address; one of IPv6 in brackets
 * @param path with the query, as it is sent; at least {@code /}
 */
public record TargetUrl(boolean encrypted, String host, int port, String path) {
    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");
    private static final Pattern FOUR_NUMBERS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.|$)){4}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:.]+");

    /** What speaks against the address as it is written, if anything does. Where it leads is not looked at. */
    public static Optional<UrlFault> faultOf(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of(UrlFault.MALFORMED);
        }
        return Optional.ofNullable(fault(url, uri));
    }

    /** @throws IllegalArgumentException when something speaks against the address */
    public static TargetUrl of(String url) {
        if (faultOf(url).isPresent()) {
            throw new IllegalArgumentException("not the address of a receiver");
        }
        URI uri = URI.create(url);
        boolean encrypted = uri.getScheme().equalsIgnoreCase("https");
        String host = uri.getHost();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new TargetUrl(
                encrypted,
                host.toLowerCase(Locale.ROOT),
                uri.getPort() < 0 ? (encrypted ? 443 : 80) : uri.getPort(),
                uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    private static @Nullable UrlFault fault(String url, URI uri) {
        if (url.length() > LONGEST || !url.chars().allMatch(c -> c > ' ' && c < 127)) {
            return UrlFault.MALFORMED;
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return UrlFault.NOT_HTTP;
        }
        if (uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') >= 0) {
            return UrlFault.WITH_CREDENTIALS;
        }
        if (uri.getHost() == null || !isHost(uri.getHost())) {
            return UrlFault.HOST;
        }
        if (uri.getPort() == 0
                || uri.getPort() > HIGHEST_PORT
                || uri.getRawAuthority().endsWith(":")) {
            return UrlFault.PORT;
        }
        return uri.getRawFragment() == null ? null : UrlFault.WITH_FRAGMENT;
    }

    /** A name whose last part looks like a number is read as an address by some and as a name by others. */
    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return SIX.matcher(host.substring(1, host.length() - 1)).matches();
        }
        String[] labels = host.split("\\.", -1);
        boolean numeric = NUMBER.matcher(labels[labels.length - 1]).matches();
        return numeric ? FOUR_NUMBERS.matcher(host).matches() : isName(labels);
    }

    private static boolean isName(String[] labels) {
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }
}
