// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.config;

import static java.time.Duration.ofMillis;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.keeper.local.Members.Place;
import org.hotseat.lease.timing.Assumptions;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.timing.TimingSetting;

/** Values of the keeper's files. Each throws IllegalArgumentException with what would be right. */
final class Readings {

    private static final int MOST_PORT = 65_535;
    private static final int FIGURES = 11;

    private Readings() {
    }

    static Path path(String text) {
        Path path = Path.of(text);
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("expected an absolute path, not '" + text + "'");
        }
        return path;
    }

    static long cluster(String text) {
        if (!text.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("expected 16 digits of 0-9a-f, not '" + text + "'");
        }
        return Long.parseUnsignedLong(text, 16);
    }

    static Profile profile(String text) {
        return Stream.of(Profile.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected calm, default or quick, not '" + text + "'"));
    }

    /** The settings of the cluster in the order of docs/keeper.md: nine spans in ms, a number, millionths. */
    static Timing times(String text) {
        String[] parts = text.split("\\s+");
        if (parts.length != FIGURES) {
            throw new IllegalArgumentException("expected " + FIGURES + " numbers: L D g S J F RTTmax Emax R m rate");
        }
        long[] n = Stream.of(parts).mapToLong(Readings::number).toArray();
        Assumptions assumed = new Assumptions(ofMillis(n[4]), ofMillis(n[5]), ofMillis(n[6]), ofMillis(n[7]),
                ofMillis(n[8]), (int) Math.min(n[9], Integer.MAX_VALUE), (int) Math.min(n[10], Integer.MAX_VALUE));
        return new Timing(new TimingSetting(ofMillis(n[0]), ofMillis(n[1]), ofMillis(n[2]), ofMillis(n[3]), assumed));
    }

    static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("expected a number, not '" + text + "'");
        }
        return Long.parseLong(text);
    }

    static List<HostId> hosts(String text) {
        return Stream.of(text.split("\\s+")).map(HostId::new).toList();
    }

    static Place place(String text) {
        String[] both = text.split("\\s+");
        if (both.length != 2) {
            throw new IllegalArgumentException("expected two addresses (management, storage), not '" + text + "'");
        }
        return new Place(address(both[0]), address(both[1]));
    }

    /** Numbers only: a name would have to be looked up, which can take for ever. */
    static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        boolean six = host.matches("\\[[0-9a-fA-F:.]+(%[a-zA-Z0-9]+)?\\]");
        boolean four = host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
        if (!six && !four) {
            throw new IllegalArgumentException("expected ADDRESS:PORT or [ADDRESS]:PORT, not '" + text + "'");
        }
        long port = number(text.substring(colon + 1));
        if (port < 1 || port > MOST_PORT) {
            throw new IllegalArgumentException("port " + port + " is not between 1 and " + MOST_PORT);
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(host), (int) port);
        } catch (UnknownHostException wrong) {
            throw new IllegalArgumentException("'" + host + "' is no address", wrong);
        }
    }

    static String text(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? '[' + host + ']' : host) + ':' + address.getPort();
    }
}
