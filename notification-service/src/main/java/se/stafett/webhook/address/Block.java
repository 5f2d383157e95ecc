package se.stafett.webhook.address;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A block of addresses, written as {@code 10.0.0.0/8} or {@code fc00::/7}. */
record Block(int width, BigInteger prefix, int length) {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** @throws IllegalArgumentException when it is no block */
    static Block parse(String text) {
        String[] parts = text.strip().split("/", -1);
        InetAddress address = literal(parts[0]);
        int width = address.getAddress().length * Byte.SIZE;
        int length = parts.length == 1 ? width : Integer.parseInt(parts[1]);
        if (parts.length > 2 || length < 0 || length > width) {
            throw new IllegalArgumentException("not a block of addresses: " + text);
        }
        return new Block(width, number(address).shiftRight(width - length), length);
    }

    boolean contains(InetAddress address) {
        return address.getAddress().length * Byte.SIZE == width
                && number(address).shiftRight(width - length).equals(prefix);
    }

    /** Never asks a name server. */
    private static InetAddress literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            throw new IllegalArgumentException("not an address: " + text);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address: " + text, e);
        }
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }
}
