// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.hotseat.base.id.HostId;

/**
 * Lets each numbered datagram in once. Datagrams may overtake each other by a few; what is older than all that are
 * remembered is refused. Each boot of a sender has its own memory, so that a recording of an earlier boot can neither
 * pass as new twice nor push the present one out. Owned by one thread.
 *
 * <p>A process that starts anew remembers nothing; the protocol bears old messages (see lease.md), this only keeps
 * them cheap and countable.
 */
final class ReplayGuard {

    private static final int REMEMBERED = 64;
    private static final int MOST_STREAMS = 8192;

    /** Numbers come from one of these. */
    private record Stream(HostId sender, UUID boot, Role role, Plane plane) {
    }

    private final Map<Stream, TreeSet<Long>> seen = new LinkedHashMap<>(16, 0.75f, true);

    boolean firstTime(Envelope envelope) {
        TreeSet<Long> numbers = seen.computeIfAbsent(
                new Stream(envelope.sender(), envelope.boot(), envelope.role(), envelope.plane()),
                stream -> new TreeSet<>());
        forgetIdle();
        long number = envelope.counter();
        if (numbers.size() == REMEMBERED && number < numbers.first()) {
            return false;
        }
        boolean first = numbers.add(number);
        if (numbers.size() > REMEMBERED) {
            numbers.pollFirst();
        }
        return first;
    }

    private void forgetIdle() {
        if (seen.size() > MOST_STREAMS) {
            seen.remove(seen.keySet().iterator().next());
        }
    }
}
