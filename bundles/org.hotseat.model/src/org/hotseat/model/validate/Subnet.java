// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of addresses in the form address/bits, for IPv4 and IPv6.
 *
 * @param network its first address as a number
 * @param bits length of the prefix
 * @param width 32 or 128
 */
record Subnet(BigInteger network, int bits, int width) {

    private static final Pattern FORM = Pattern.compile("([0-9a-fA-F:.]+)/([0-9]{1,3})");
    private static final Pattern V4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    static Optional<Subnet> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(matcher.group(2));
        return bytes(matcher.group(1)).filter(address -> bits <= address.length * Byte.SIZE)
                .map(address -> of(address, bits));
    }

    boolean holds(String address) {
        return bytes(address).map(some -> of(some, bits).equals(this)).orElse(false);
    }

    /** Whether a text is an address and not a name. */
    static boolean isAddress(String text) {
        return bytes(text).isPresent();
    }

    private static Subnet of(byte[] address, int bits) {
        int width = address.length * Byte.SIZE;
        int rest = Math.max(0, width - bits);
        return new Subnet(new BigInteger(1, address).shiftRight(rest).shiftLeft(rest), bits, width);
    }

    /** The forms are checked first, so that no name is ever looked up in the network. */
    private static Optional<byte[]> bytes(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            System.getLogger(Subnet.class.getName()).log(System.Logger.Level.DEBUG, "no address: {0}", text, e);
            return Optional.empty();
        }
    }
}
