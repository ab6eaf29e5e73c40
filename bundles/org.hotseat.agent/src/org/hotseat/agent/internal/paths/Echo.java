// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.paths;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Asks another host for a sign of life. */
@FunctionalInterface
interface Echo {

    /**
     * By ICMP where the agent may (as root), else by a connection to TCP port 7, where a refusal is an answer too: so
     * nothing has to listen on the plane of the guests. The figure includes what Java takes for it, about 0.1 ms.
     */
    Echo NETWORK = (own, other, limit) -> {
        NetworkInterface way = NetworkInterface.getByInetAddress(InetAddress.getByName(own));
        long begun = System.nanoTime();
        boolean answered = InetAddress.getByName(other).isReachable(way, 0, (int) limit.toMillis());
        return answered ? Optional.of(Duration.ofNanos(System.nanoTime() - begun)) : Optional.empty();
    };

    /**
     * Asks. Blocks until there is an answer, at most for the limit.
     *
     * @param own address of this host, which says by which interface
     * @param other address of the other host, in numbers
     * @param limit how long an answer is waited for
     * @return there and back; empty when nobody answered
     * @throws IOException when it cannot be asked that way
     */
    Optional<Duration> ask(String own, String other, Duration limit) throws IOException;

    /** Says what a failure is about. */
    static String text(IOException failed) {
        @Nullable String why = failed.getMessage();
        return why == null ? failed.getClass().getSimpleName() : why;
    }
}
