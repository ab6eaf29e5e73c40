// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.sample;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.SampleGroup;

/**
 * Tells a monitor that hangs from one that was busy for a moment: it is called silent when its figures were missing
 * for a while, and until it tells some again, also in cycles that do not ask it. Thread-safe.
 */
final class Silence {

    private static final long GRACE = 2_000_000_000L;

    private final Map<MachineId, Long> since = new ConcurrentHashMap<>();

    /**
     * Learns from one record.
     *
     * @param asked what the call should bring
     * @param now monotonic nanoseconds
     * @return whether the machine's monitor counts as answering
     */
    boolean answers(MachineId id, Figures figures, Set<SampleGroup> asked, long now) {
        if (!figures.state().isActive() || figures.monitorTold()) {
            since.remove(id);
        } else if (figures.monitorMissed(asked)) {
            since.putIfAbsent(id, now);
        }
        Long first = since.get(id);
        return first == null || now - first < GRACE;
    }

    /** Forgets machines that are gone. */
    void keepOnly(Collection<MachineId> ids) {
        since.keySet().retainAll(ids);
    }
}
