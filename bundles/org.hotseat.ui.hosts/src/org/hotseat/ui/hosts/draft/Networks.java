// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Addresses and their networks. Pure; asks no name server. */
final class Networks {

    private static final String LITERAL = "\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*";

    private Networks() {
    }

    /** Without the length of its network. */
    static String bare(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? address : address.substring(0, slash);
    }

    static boolean holds(String subnet, String address) {
        Optional<byte[]> net = bytes(bare(subnet));
        Optional<byte[]> one = bytes(bare(address));
        String length = subnet.substring(Math.min(subnet.length(), bare(subnet).length() + 1));
        if (net.isEmpty() || one.isEmpty() || net.get().length != one.get().length || !length.matches("\\d{1,3}")) {
            return false;
        }
        int bits = Math.min(Integer.parseInt(length), net.get().length * Byte.SIZE);
        for (int bit = 0; bit < bits; bit++) {
            if (((net.get()[bit / Byte.SIZE] ^ one.get()[bit / Byte.SIZE]) >> 7 - bit % Byte.SIZE & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<byte[]> bytes(String address) {
        if (!address.matches(LITERAL)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException odd) {
            return Optional.empty();
        }
    }
}
