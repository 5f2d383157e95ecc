package se.stafett.webhook.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.webhook.domain.UrlFault;

class AllowedTargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.0.170",
                "192.0.2.7",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "192.175.48.1",
                "192.31.196.1",
                "192.52.193.1"
            })
    void no_special_address_of_ipv4_is_sent_to(String address) {
        assertThat(AllowedTargets.publicOnly().faultOf(at(address), true)).contains(UrlFault.NOT_PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "::2",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:53aa:64c:0:fbff:8096:8096",
                "2001:10::1",
                "2001:db8::1",
                "2001:1ff:ffff::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2620:4f:8000::1",
                "3fff::1",
                "3fff:fff:ffff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456:789a::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1"
            })
    void no_special_address_of_ipv6_is_sent_to(String address) {
        assertThat(AllowedTargets.publicOnly().faultOf(at(address), true)).contains(UrlFault.NOT_PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.0.3.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "64:ff9b::808:808",
                "2001:200::1",
                "2001:db9::1",
                "2001:4860:4860::8888",
                "2003::1",
                "2a00:1450::1",
                "2620:4f:8001::1",
                "3ffe:ffff::1"
            })
    void public_addresses_are_sent_to_when_encrypted(String address) {
        assertThat(AllowedTargets.publicOnly().faultOf(at(address), true)).isEmpty();
        assertThat(AllowedTargets.publicOnly().faultOf(at(address), false)).contains(UrlFault.NOT_ENCRYPTED);
    }

    @Test
    void loopback_alone_is_what_loopback_allows_and_in_the_clear() {
        AllowedTargets allowed = AllowedTargets.with(List.of("loopback"));

        assertThat(allowed.faultOf(at("127.0.0.1"), false)).isEmpty();
        assertThat(allowed.faultOf(at("127.9.9.9"), false)).isEmpty();
        assertThat(allowed.faultOf(at("::1"), false)).isEmpty();
        assertThat(allowed.faultOf(at("::ffff:127.0.0.1"), true)).isEmpty();
        assertThat(allowed.faultOf(at("10.0.0.1"), true)).contains(UrlFault.NOT_PUBLIC);
        assertThat(allowed.faultOf(at("169.254.169.254"), true)).contains(UrlFault.NOT_PUBLIC);
        assertThat(allowed.faultOf(at("1.1.1.1"), false)).contains(UrlFault.NOT_ENCRYPTED);
    }

    @Test
    void blocks_allow_what_lies_in_them_and_nothing_beside() {
        AllowedTargets allowed = AllowedTargets.with(List.of("10.20.0.0/16", " fd00:1::/32", "192.168.7.7"));

        assertThat(allowed.faultOf(at("10.20.255.255"), false)).isEmpty();
        assertThat(allowed.faultOf(at("10.21.0.0"), true)).contains(UrlFault.NOT_PUBLIC);
        assertThat(allowed.faultOf(at("fd00:1:2::3"), true)).isEmpty();
        assertThat(allowed.faultOf(at("fd00:2::3"), true)).contains(UrlFault.NOT_PUBLIC);
        assertThat(allowed.faultOf(at("192.168.7.7"), false)).isEmpty();
        assertThat(allowed.faultOf(at("192.168.7.8"), true)).contains(UrlFault.NOT_PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/8/8",
                "fd00::/129",
                "internal.example/8",
                "",
                "/8",
                "10.0.0/x"
            })
    void what_is_no_block_stops_the_start(String exception) {
        assertThatThrownBy(() -> AllowedTargets.with(List.of(exception))).isInstanceOf(IllegalArgumentException.class);
    }

    private static InetAddress at(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
