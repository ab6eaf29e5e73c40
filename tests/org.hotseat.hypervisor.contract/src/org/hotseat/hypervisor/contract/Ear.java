// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;

/** Remembers events in order. */
public final class Ear implements Consumer<HypervisorEvent> {

    private final List<HypervisorEvent> heard = new CopyOnWriteArrayList<>();

    @Override
    public void accept(HypervisorEvent event) {
        heard.add(event);
    }

    public List<HypervisorEvent> heard() {
        return List.copyOf(heard);
    }

    /** Changes of one machine's life in order. */
    public List<Change> lifeOf(MachineId id) {
        List<Change> changes = new ArrayList<>();
        for (HypervisorEvent event : heard) {
            if (event instanceof LifeChange life && life.id().equals(id)) {
                changes.add(life.change());
            }
        }
        return changes;
    }

    /** Waits until an event has come. */
    public void await(Duration limit, String what, Predicate<HypervisorEvent> wanted) throws Exception {
        Wait.until(limit, what + " among " + heard, () -> heard.stream().anyMatch(wanted));
    }

    /** Waits until changes have come in this order; others may come between. */
    public void awaitInOrder(Duration limit, MachineId id, Change... wanted) throws Exception {
        Wait.until(limit, List.of(wanted) + " in order", () -> contains(lifeOf(id), wanted));
    }

    private static boolean contains(List<Change> changes, Change... wanted) {
        int at = 0;
        for (Change change : changes) {
            if (at < wanted.length && change == wanted[at]) {
                at++;
            }
        }
        return at == wanted.length;
    }
}
