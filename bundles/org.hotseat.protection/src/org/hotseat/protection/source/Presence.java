// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.hotseat.base.id.HostId;

/**
 * Which hosts count as alive: those whose agents were heard a short while ago. At the begin that is everybody: an agent
 * that was started anew hears the others one after another, and a standby that it hears last is not given up for the one
 * that it hears first. For one thread.
 */
final class Presence {

    /** A standby whose agent is started anew is not given up for that either. */
    static final Duration GRACE = Duration.ofSeconds(20);

    private final Map<HostId, Long> heard = new HashMap<>();
    private boolean begun;

    /**
     * Looks around.
     *
     * @param hosts all of the cluster
     * @param isHeard whether an agent is heard now
     * @param now monotonic nanoseconds
     * @return a copy
     */
    Set<HostId> lives(Collection<HostId> hosts, Predicate<HostId> isHeard, long now) {
        hosts.stream().filter(host -> !begun || isHeard.test(host)).forEach(host -> heard.put(host, now));
        begun = true;
        heard.values().removeIf(at -> now - at > GRACE.toNanos());
        return Set.copyOf(heard.keySet());
    }
}
