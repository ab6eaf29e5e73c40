// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.move.MovePreview;

/**
 * One machine held by hand, what is known of all targets, and over which it is held. Immutable: every step gives a new
 * plan, so that giving up leaves nothing behind.
 *
 * @param machine what is held
 * @param target host it is held over
 * @param previews per host, fitting first; empty until they are computed
 */
public record DragPlan(MachineId machine, Optional<HostId> target, Map<HostId, MovePreview> previews) {

    /**
     * A machine has just been picked up.
     *
     * @param machine which
     * @return the plan
     */
    public static DragPlan pickUp(MachineId machine) {
        return new DragPlan(machine, Optional.empty(), Map.of());
    }

    /**
     * It is held over a host, or over nothing.
     *
     * @param host the host
     * @return the plan
     */
    public DragPlan over(Optional<HostId> host) {
        return new DragPlan(machine, host, previews);
    }

    /**
     * The previews are there.
     *
     * @param candidates one per host, in order
     * @return the plan; the same one when they are for another machine
     */
    public DragPlan with(List<MovePreview> candidates) {
        Map<HostId, MovePreview> map = new LinkedHashMap<>();
        for (MovePreview candidate : candidates) {
            if (!candidate.machine().equals(machine)) {
                return this;
            }
            map.put(candidate.target(), candidate);
        }
        return new DragPlan(machine, target, map);
    }

    /**
     * What a drop here would do.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (target.isEmpty()) {
            return new Verdict.Nowhere();
        }
        MovePreview preview = previews.get(target.get());
        if (preview == null) {
            return previews.isEmpty() ? new Verdict.Computing() : new Verdict.Nowhere();
        }
        Optional<String> obstacle = preview.obstacle();
        return obstacle.isPresent() ? new Verdict.Unfit(preview, obstacle.get()) : new Verdict.Fits(preview);
    }

    /**
     * The hosts that cannot take it.
     *
     * @return reason per host
     */
    public Map<HostId, String> unfit() {
        Map<HostId, String> reasons = new HashMap<>();
        previews.values().forEach(preview -> preview.obstacle().ifPresent(
                reason -> reasons.put(preview.target(), reason)));
        return Map.copyOf(reasons);
    }
}
