package se.stafett.webhook.address;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.webhook.domain.UrlFault;

/** What an operator allows besides the public network: a receiver on the same machine, or within the region's own network. */
public final class AllowedTargets {
    private static final String LOOPBACK = "loopback";
    private static final List<Block> LOOPBACK_BLOCKS = List.of(Block.parse("127.0.0.0/8"), Block.parse("::1"));

    private final List<Block> allowed;

    private AllowedTargets(List<Block> allowed) {
        this.allowed = allowed;
    }

    /** Only the public network. */
    public static AllowedTargets publicOnly() {
        return new AllowedTargets(List.of());
    }

    /**
     * @param exceptions {@code loopback}, or blocks such as {@code 10.20.0.0/16}
     * @throws IllegalArgumentException when one is neither
     */
    public static AllowedTargets with(List<String> exceptions) {
        return new AllowedTargets(
                exceptions.stream().flatMap(AllowedTargets::blocks).toList());
    }

    private static Stream<Block> blocks(String exception) {
        return exception.strip().equals(LOOPBACK) ? LOOPBACK_BLOCKS.stream() : Stream.of(Block.parse(exception));
    }

    /**
     * What speaks against connecting to this very address. In the clear only where an operator has said that the network is
     * theirs.
     */
    public Optional<UrlFault> faultOf(InetAddress address, boolean encrypted) {
        if (allowed.stream().anyMatch(block -> block.contains(address))) {
            return Optional.empty();
        }
        if (!PublicAddresses.contain(address)) {
            return Optional.of(UrlFault.NOT_PUBLIC);
        }
        return encrypted ? Optional.empty() : Optional.of(UrlFault.NOT_ENCRYPTED);
    }
}
