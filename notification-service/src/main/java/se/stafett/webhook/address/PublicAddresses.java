package se.stafett.webhook.address;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Addresses that everybody can reach, by the special-purpose registries of IANA (RFC 6890 and later). */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Within the global unicast block: protocol assignments with Teredo, documentation, 6to4, and more
                    // of them.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "2620:4f:8000::/48",
                    "3fff::/20")
            .map(Block::parse)
            .toList();
    private static final Block GLOBAL_UNICAST = Block.parse("2000::/3");
    // An IPv4 address for a translator on the way (RFC 6052): it is that address which is reached.
    private static final Block TRANSLATED = Block.parse("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address instanceof Inet6Address) {
            Optional<InetAddress> inside = inside(address);
            return inside.isPresent() ? contain(inside.get()) : GLOBAL_UNICAST.contains(address) && isOrdinary(address);
        }
        return address instanceof Inet4Address && isOrdinary(address);
    }

    private static boolean isOrdinary(InetAddress address) {
        return NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    private static Optional<InetAddress> inside(InetAddress address) {
        if (!TRANSLATED.contains(address)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16)));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }
}
