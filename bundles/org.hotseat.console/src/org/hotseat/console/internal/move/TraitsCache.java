// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.console.internal.machine.MachineDesk;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.observed.inventory.InventoryChange;

/**
 * Reads descriptions in the background, so that a preview never waits: the first asks for it, a later one has it.
 * Thread-safe.
 */
final class TraitsCache {

    private static final Logger LOG = System.getLogger(TraitsCache.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final MachineDesk desk;
    private final Executor background;
    private final Map<MachineId, DomainTraits> known = new ConcurrentHashMap<>();
    private final Set<MachineId> asked = ConcurrentHashMap.newKeySet();

    TraitsCache(MachineDesk desk, Executor background) {
        this.desk = desk;
        this.background = background;
    }

    /** What is known; asks for it when nothing is. */
    Optional<DomainTraits> get(MachineId id) {
        DomainTraits traits = known.get(id);
        if (traits == null && asked.add(id)) {
            try {
                background.execute(() -> read(id));
            } catch (RejectedExecutionException closing) {
                LOG.log(Level.DEBUG, "description not read, the session ends", closing);
            }
        }
        return Optional.ofNullable(traits);
    }

    private void read(MachineId id) {
        try {
            String xml = desk.host(desk.machine(id).host()).hypervisor().xml(id, XmlKind.LIVE, Run.within(LIMIT));
            known.put(id, DomainTraits.of(xml));
            desk.inventory().touch(id);
        } catch (FailureException | DomainSyntaxException failed) {
            LOG.log(Level.INFO, "description of {0} cannot be read: {1}", id, failed.getMessage());
        } finally {
            asked.remove(id);
        }
    }

    /** A description may have changed: it is read again when it is asked for. */
    void forget(MachineId id) {
        known.remove(id);
    }

    /** Machines that are gone need no entry. */
    void prune(InventoryChange change) {
        if (change.structure()) {
            known.keySet().removeIf(id -> desk.inventory().machine(id).isEmpty());
        }
    }
}
