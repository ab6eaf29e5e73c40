// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.load.Meter;

/** One machine as one host knows it. Guarded by the lock of its world. */
public final class SimMachine {

    private final MachineId id;
    private @Nullable Domain stored;
    private @Nullable Domain live;
    private MachineState state = MachineState.OFF;
    private Meter meter;
    private boolean agent;
    private boolean busy;
    private boolean frozen;
    private int life;
    private Instant since = Instant.EPOCH;
    private @Nullable Instant arriving;

    SimMachine(MachineId id, Meter meter) {
        this.id = id;
        this.meter = meter;
    }

    /**
     * Which machine.
     *
     * @return its id
     */
    public MachineId id() {
        return id;
    }

    /**
     * What the next start will use.
     *
     * @return null for a machine that vanishes when it ends
     */
    public @Nullable Domain stored() {
        return stored;
    }

    /**
     * What runs.
     *
     * @return null while nothing does
     */
    public @Nullable Domain live() {
        return live;
    }

    /**
     * What runs, else what is stored.
     *
     * @return one of the two always exists
     */
    public Domain present() {
        Domain running = live;
        Domain kept = running != null ? running : stored;
        if (kept == null) {
            throw new IllegalStateException("neither runs nor is stored: " + id);
        }
        return kept;
    }

    /**
     * What it does, or did before it was frozen.
     *
     * @return the state
     */
    public MachineState state() {
        return state;
    }

    /**
     * What it is seen to do.
     *
     * @return the state, or FROZEN
     */
    public MachineState seen() {
        return frozen ? MachineState.FROZEN : state;
    }

    /**
     * Whether it stands still, whatever it did before.
     *
     * @return true until it is thawed or ends
     */
    public boolean frozen() {
        return frozen;
    }

    /**
     * Its counters.
     *
     * @return the meter
     */
    public Meter meter() {
        return meter;
    }

    /**
     * Whether its guest's agent answers.
     *
     * @return true once the guest is up
     */
    public boolean agent() {
        return agent;
    }

    /**
     * Whether an act is changing it.
     *
     * @return true while others have to wait
     */
    public boolean busy() {
        return busy;
    }

    /**
     * Tells one run of it from the next.
     *
     * @return changes with each start
     */
    public int life() {
        return life;
    }

    /**
     * When its guest was started.
     *
     * @return time of day; of no meaning while it is not active
     */
    public Instant since() {
        return since;
    }

    /**
     * Takes or gives back the right to change it.
     *
     * @param now whether an act is changing it
     */
    public void setBusy(boolean now) {
        busy = now;
    }

    /**
     * Says whether its next start is its arrival from another simulation.
     *
     * @param started when it was started there; null for a start of its own
     */
    public void arrive(@Nullable Instant started) {
        arriving = started;
    }

    @Nullable Instant arriving() {
        return arriving;
    }

    void setStored(@Nullable Domain domain) {
        stored = domain;
    }

    void setLive(@Nullable Domain domain) {
        live = domain;
    }

    void setState(MachineState next) {
        state = next;
    }

    void setFrozen(boolean still) {
        frozen = still;
    }

    void setAgent(boolean answers) {
        agent = answers;
    }

    void setMeter(Meter moved) {
        meter = moved;
    }

    void setSince(Instant start) {
        since = start;
    }

    void newLife() {
        life++;
    }
}
