// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.hotseat.base.id.MachineId;

/**
 * Decides about the machines of this host: freezes all of them when the lease is not valid, kills what another host
 * owns, thaws the rest when the lease was acquired again and every copy was compared with its authority, and permits
 * each start. Only this class thaws.
 *
 * <p>Owned by the keeper's one thread, as its {@link HostLease} is. No I/O: the caller writes what {@link #turn}
 * decides, and stores {@link #record()} <em>before</em> it answers a permit or says that a machine is dead, released,
 * started or moved.
 */
public final class HostGuard {

    /** How long machines stay frozen before they are given up. */
    public static final Duration FROZEN_AT_MOST = Duration.ofSeconds(60);

    private final HostLease lease;
    private final Set<Safeguard> safeguards;
    private final Set<Copy> copies;
    private final Set<Copy> doomed;
    private final Map<MachineId, Long> floors;
    private final Map<MachineId, Long> started;
    private long cleared;
    private long swept;
    private boolean frozen = true;
    private boolean counting;
    private long frozenSince;

    /**
     * Begins, or goes on where a keeper of the same boot stopped.
     *
     * @param lease of this host
     * @param stored in this boot; else {@link GuardRecord#EMPTY}
     */
    public HostGuard(HostLease lease, GuardRecord stored) {
        this(lease, stored, Safeguard.all());
    }

    HostGuard(HostLease lease, GuardRecord stored, Set<Safeguard> safeguards) {
        this.lease = lease;
        this.safeguards = safeguards;
        this.cleared = stored.cleared();
        this.copies = new LinkedHashSet<>(stored.copies());
        this.doomed = new LinkedHashSet<>(stored.doomed());
        this.floors = new HashMap<>(stored.floors());
        this.started = new HashMap<>(stored.started());
    }

    /**
     * Looks at the time and decides. The first act of every turn, before any datagram or request is looked at.
     *
     * @param time now
     * @return what to write
     */
    public Decision turn(long time) {
        if (mayRun(time)) {
            boolean thaw = frozen;
            frozen = false;
            counting = false;
            return new Decision(thaw ? Decision.Act.THAW : Decision.Act.RUN, Set.copyOf(doomed));
        }
        if (!counting) {
            counting = true;
            frozenSince = time;
        }
        frozen = true;
        if (time - frozenSince >= FROZEN_AT_MOST.toNanos()) {
            doomed.addAll(copies);
        }
        return new Decision(Decision.Act.FREEZE, Set.copyOf(doomed));
    }

    /** The scopes were found frozen although they may run: the agent froze them on an old deadline. Thaws them next. */
    public void foundFrozen() {
        frozen = true;
    }

    /**
     * A copy was made, and is held: its guest is paused inside its process and its scope is in place.
     *
     * @param copy not yet running
     * @return false when the machine has left this host under that epoch: it must be discarded
     */
    public boolean register(Copy copy) {
        if (copy.epoch() < floor(copy.machine())) {
            return false;
        }
        copies.add(copy);
        return true;
    }

    /**
     * Whether a held copy may run. The caller resumes it only after the answer, and need not hurry: its scope is
     * registered, so it is frozen like all others when the lease has ended meanwhile.
     *
     * @param copy registered
     * @param readAt monotonic time <em>before</em> the linearizable read that named this host, this boot and this
     *     epoch, and no intent on this host, was sent
     * @param time now
     * @return granted once per epoch
     */
    public Permit permit(Copy copy, long readAt, long time) {
        if (!copies.contains(copy) || doomed.contains(copy)) {
            return Permit.UNKNOWN_COPY;
        }
        if (copy.epoch() < floor(copy.machine())) {
            return Permit.BELOW_FLOOR;
        }
        if (safeguards.contains(Safeguard.ONCE) && copy.epoch() <= started.getOrDefault(copy.machine(), 0L)) {
            return Permit.USED_UP;
        }
        if (!mayRun(time) || safeguards.contains(Safeguard.UNBROKEN) && !lease.unbroken(readAt, time)) {
            return Permit.LEASE_BROKEN;
        }
        started.merge(copy.machine(), copy.epoch(), Math::max);
        return Permit.GRANTED;
    }

    /**
     * The authorities were read after the lease was acquired again: what they do not name dies.
     *
     * @param named per machine the epoch under which this host and this boot own it
     * @param readAt monotonic time before the linearizable read was sent
     * @param time now
     * @return false when the lease has not been valid since then: read again
     */
    public boolean sweep(Map<MachineId, Long> named, long readAt, long time) {
        if (!lease.unbroken(readAt, time)) {
            return false;
        }
        if (safeguards.contains(Safeguard.SWEEP)) {
            copies.stream().filter(copy -> named.getOrDefault(copy.machine(), 0L) != copy.epoch())
                    .forEach(doomed::add);
        }
        swept = lease.record().incarnation();
        return true;
    }

    /**
     * The authority of a copy names it no longer, or an administrator wants it gone.
     *
     * @param copy killed from the next turn on
     */
    public void doom(Copy copy) {
        if (copies.contains(copy)) {
            doomed.add(copy);
        }
    }

    /**
     * No process of a copy is left.
     *
     * @param copy forgotten
     */
    public void gone(Copy copy) {
        copies.remove(copy);
        doomed.remove(copy);
    }

    /**
     * Nothing of a machine below an epoch will run here in this boot. Store {@link #record()} before anybody is told.
     *
     * @param machine that died, was released or moved
     * @param epoch the lowest that may still be started
     */
    public void raiseFloor(MachineId machine, long epoch) {
        if (!safeguards.contains(Safeguard.FLOOR)) {
            return;
        }
        floors.merge(machine, epoch, Math::max);
        copies.stream().filter(copy -> copy.machine().equals(machine) && copy.epoch() < epoch).forEach(doomed::add);
    }

    /**
     * Whether machines that were let run may run at this moment.
     *
     * @param time now
     * @return the lease is valid, and what stood here when it was acquired was compared with the authorities
     */
    public boolean mayRun(long time) {
        if (lease.state(time) != LeaseState.VALID) {
            return false;
        }
        long incarnation = lease.record().incarnation();
        boolean compared = copies.isEmpty() || swept == incarnation && doomed.isEmpty();
        if (cleared != incarnation && compared) {
            cleared = incarnation;
        }
        return cleared == incarnation;
    }

    /**
     * What to store.
     *
     * @return a snapshot
     */
    public GuardRecord record() {
        return new GuardRecord(cleared, copies, doomed, floors, started);
    }

    private long floor(MachineId machine) {
        return floors.getOrDefault(machine, 0L);
    }
}
