package se.stafett.webhook.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.webhook.domain.UrlFault.HOST;
import static se.stafett.webhook.domain.UrlFault.MALFORMED;
import static se.stafett.webhook.domain.UrlFault.NOT_HTTP;
import static se.stafett.webhook.domain.UrlFault.PORT;
import static se.stafett.webhook.domain.UrlFault.WITH_CREDENTIALS;
import static se.stafett.webhook.domain.UrlFault.WITH_FRAGMENT;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.webhook.domain.UrlFault;

class TargetUrlTest {

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("", NOT_HTTP),
                Arguments.of("hooks.example.se/in", NOT_HTTP),
                Arguments.of("//hooks.example.se/in", NOT_HTTP),
                Arguments.of("ftp://hooks.example.se/", NOT_HTTP),
                Arguments.of("file:///etc/passwd", NOT_HTTP),
                Arguments.of("gopher://hooks.example.se:70/_x", NOT_HTTP),
                Arguments.of("jar:http://hooks.example.se!/", NOT_HTTP),
                Arguments.of("javascript:alert(1)", NOT_HTTP),
                Arguments.of("https:hooks.example.se", HOST),
                Arguments.of("https:///in", HOST),
                Arguments.of("https://", MALFORMED),
                Arguments.of("https://hooks example.se/", MALFORMED),
                Arguments.of("https://hooks.example.se/a b", MALFORMED),
                Arguments.of("https://hooks.example.se/\r\nHost: other", MALFORMED),
                Arguments.of("https://hooks.example.se/%zz", MALFORMED),
                Arguments.of("https://hooks.example.se/å", MALFORMED),
                Arguments.of("https://räksmörgås.example/", MALFORMED),
                Arguments.of("https://hooks.example.se\\@127.0.0.1/", MALFORMED),
                Arguments.of("https://hooks.example.se/" + "a".repeat(2000), MALFORMED),
                Arguments.of("https://user@hooks.example.se/", WITH_CREDENTIALS),
                Arguments.of("https://user:secret@hooks.example.se/", WITH_CREDENTIALS),
                Arguments.of("https://hooks.example.se@127.0.0.1/", WITH_CREDENTIALS),
                Arguments.of("https://@hooks.example.se/", WITH_CREDENTIALS),
                Arguments.of("https://a@b@hooks.example.se/", WITH_CREDENTIALS),
                Arguments.of("https://2130706433/", HOST),
                Arguments.of("https://0x7f000001/", HOST),
                Arguments.of("https://0x7f.0.0.1/", HOST),
                Arguments.of("https://0177.0.0.1/", HOST),
                Arguments.of("https://127.1/", HOST),
                Arguments.of("https://127.0.0.01/", HOST),
                Arguments.of("https://256.0.0.1/", HOST),
                Arguments.of("https://1.2.3.4.5/", HOST),
                Arguments.of("https://hooks.example.0x1/", HOST),
                Arguments.of("https://[fe80::1%25eth0]/", HOST),
                Arguments.of("https://hooks..example.se/", HOST),
                Arguments.of("https://a_b.example.se/", HOST),
                Arguments.of("https://hooks.example.se./", HOST),
                Arguments.of("https://.example.se/", HOST),
                Arguments.of("https://-hooks.example.se/", HOST),
                Arguments.of("https://hooks.example.se:0/", PORT),
                Arguments.of("https://hooks.example.se:65536/", PORT),
                Arguments.of("https://hooks.example.se:/", PORT),
                Arguments.of("https://hooks.example.se/in#here", WITH_FRAGMENT));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void what_can_be_no_receiver_is_refused(String url, UrlFault fault) {
        assertThat(TargetUrl.faultOf(url)).contains(fault);
        assertThatThrownBy(() -> TargetUrl.of(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.se",
                "https://hooks.example.se/",
                "HTTPS://Hooks.Example.se/In?unit=SE0000000001-STROKE&x=%20",
                "http://127.0.0.1:8080/hooks",
                "https://[2a00:1450::1]:8443/in",
                "https://[::ffff:10.0.0.1]/in",
                "https://localhost:8443/",
                "https://hooks.example.se:65535/x;y=1"
            })
    void what_is_written_as_it_should_be_is_judged_by_where_it_leads(String url) {
        assertThat(TargetUrl.faultOf(url)).isEmpty();
    }

    @Test
    void an_address_is_taken_apart() {
        assertThat(TargetUrl.of("HTTPS://Hooks.Example.se/In?a=%20b"))
                .isEqualTo(new TargetUrl(true, "hooks.example.se", 443, "/In?a=%20b"));
        assertThat(TargetUrl.of("http://hooks.example.se?x"))
                .isEqualTo(new TargetUrl(false, "hooks.example.se", 80, "/?x"));
        assertThat(TargetUrl.of("https://[::1]:8443/a")).isEqualTo(new TargetUrl(true, "[::1]", 8443, "/a"));
    }
}
