// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.hypervisor.HypervisorEvent.AgentChanged;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.HypervisorEvent.Rebooted;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.domain.DomainEdits;
import org.hotseat.simulated.internal.load.Figures;
import org.hotseat.simulated.internal.load.Meter;

/**
 * How machines of a host begin, stand still, go on, move and end. Guarded by the lock of the world; tells each change
 * in the order in which a real hypervisor does.
 */
public final class Lives {

    private static final double AGENT_AFTER = 4;

    private final SimHost host;

    Lives(SimHost host) {
        this.host = host;
    }

    /**
     * Lets a machine begin.
     *
     * @param machine with a stored description
     * @param paused whether its vCPUs stand
     * @param restored whether it goes on from saved memory
     */
    public void begin(SimMachine machine, boolean paused, boolean restored) {
        machine.setLive(DomainEdits.started(machine.present(), host.nextNumber()));
        machine.newLife();
        machine.setState(paused ? MachineState.PAUSED : MachineState.RUNNING);
        Instant before = machine.arriving();
        if (before != null) {
            arrive(machine, before);
        } else {
            if (!restored) {
                machine.setSince(host.world().time().clock().wall());
            }
            host.tell(machine, Change.STARTED, restored ? "restored" : "booted");
        }
        if (paused) {
            host.tell(machine, Change.SUSPENDED, "paused");
        } else {
            machine.meter().run(host.world().now(), machine.present().shape().vcpus());
            agentSoon(machine);
        }
    }

    /** It has run elsewhere, and its guest's agent answers as it did there. */
    private void arrive(SimMachine machine, Instant since) {
        machine.arrive(null);
        machine.setSince(since);
        machine.setAgent(machine.present().shape().traits().agent());
        host.tell(machine, Change.STARTED, "migrated");
    }

    private void agentSoon(SimMachine machine) {
        int life = machine.life();
        if (machine.present().shape().traits().agent() && !machine.agent()) {
            host.world().later(AGENT_AFTER / host.settings().speed(), () -> {
                if (machine.life() == life && machine.seen() == MachineState.RUNNING && !machine.agent()) {
                    setAgent(machine, true);
                }
            });
        }
    }

    private void setAgent(SimMachine machine, boolean answers) {
        machine.setAgent(answers);
        host.tell(new AgentChanged(machine.id(), machine.present().name(), answers));
    }

    /**
     * Lets a machine end.
     *
     * @param machine active
     * @param state what it is afterwards
     * @param detail why
     */
    public void end(SimMachine machine, MachineState state, String detail) {
        boolean agent = machine.agent();
        String name = machine.present().name();
        retire(machine);
        machine.setFrozen(false);
        machine.setState(state);
        machine.setAgent(false);
        machine.newLife();
        if (agent) {
            host.tell(new AgentChanged(machine.id(), name, false));
        }
        if (machine.stored() == null) {
            host.remove(machine);
        }
        machine.setLive(machine.stored() == null ? machine.live() : null);
        host.tell(new LifeChange(machine.id(), name, Change.STOPPED, detail));
    }

    /** Its counters are the host's from now on and begin at zero. */
    private void retire(SimMachine machine) {
        host.addEnded(machine.meter().at(host.world().now()));
        machine.meter().restart(0, 0);
    }

    /**
     * Stops vCPUs in place.
     *
     * @param machine running
     * @param detail why
     */
    public void pause(SimMachine machine, String detail) {
        machine.meter().stop(host.world().now());
        machine.setState(MachineState.PAUSED);
        host.tell(machine, Change.SUSPENDED, detail);
    }

    /**
     * Lets vCPUs go on.
     *
     * @param machine paused
     * @param detail why
     */
    public void goOn(SimMachine machine, String detail) {
        machine.meter().run(host.world().now(), machine.present().shape().vcpus());
        machine.setState(MachineState.RUNNING);
        host.tell(machine, Change.RESUMED, detail);
        agentSoon(machine);
    }

    /**
     * Stops the whole process of a machine, or lets it go on. Nothing is told: whoever freezes does not ask the
     * hypervisor.
     *
     * @param machine any; what is off stays off
     * @param still whether it stands
     */
    public void freeze(SimMachine machine, boolean still) {
        boolean stands = still && machine.state().isActive();
        if (machine.frozen() == stands) {
            return;
        }
        machine.setFrozen(stands);
        if (stands) {
            machine.meter().stop(host.world().now());
        } else if (machine.state() == MachineState.RUNNING || machine.state() == MachineState.SHUTTING_DOWN) {
            machine.meter().run(host.world().now(), machine.present().shape().vcpus());
            agentSoon(machine);
        }
    }

    /**
     * The guest begins anew.
     *
     * @param machine active
     */
    public void reboot(SimMachine machine) {
        host.tell(new Rebooted(machine.id(), machine.present().name()));
        agentRestarts(machine);
    }

    /** The guest's agent goes away and comes back, if it has one. */
    void agentRestarts(SimMachine machine) {
        if (machine.agent()) {
            setAgent(machine, false);
        }
        agentSoon(machine);
    }

    /**
     * The guest has been asked to shut down and does so.
     *
     * @param machine running
     * @param seconds it needs
     */
    public void guestLeaves(SimMachine machine, double seconds) {
        machine.setState(MachineState.SHUTTING_DOWN);
        guestGone(machine, machine.life(), seconds);
    }

    private void guestGone(SimMachine machine, int life, double seconds) {
        host.world().later(seconds, () -> {
            if (machine.life() != life || machine.state() != MachineState.SHUTTING_DOWN) {
                return;
            }
            if (machine.frozen()) {
                guestGone(machine, life, seconds); // it has yet to do what it did not do meanwhile
            } else {
                host.tell(machine, Change.SHUT_DOWN, "finished");
                end(machine, MachineState.OFF, "shutdown");
            }
        });
    }

    /**
     * Takes a machine that is moved here; paused and without a stored description until it has arrived.
     *
     * @param moved as it runs there
     * @return the machine here
     */
    public SimMachine expect(SimMachine moved) {
        SimMachine known = host.known(moved.id());
        SimMachine here = known == null ? new SimMachine(moved.id(), new Meter(moved.meter().load())) : known;
        here.setLive(DomainEdits.started(moved.present(), host.nextNumber()));
        here.setState(MachineState.PAUSED);
        here.setSince(moved.since());
        here.newLife();
        here.setBusy(true);
        host.put(here);
        host.tell(here, Change.STARTED, "migrated");
        return here;
    }

    /**
     * Takes over what arrives with a machine and lets it go on.
     *
     * @param here as returned by {@link #expect}
     * @param stored its description; null for a machine without one
     * @param from where its counters come from
     */
    public void arrive(SimMachine here, @Nullable Domain stored, SimMachine from) {
        host.addEnded(Figures.ZERO.minus(from.meter().at(host.world().now())));
        here.setMeter(from.meter());
        here.setAgent(from.agent());
        here.setSince(from.since());
        here.setBusy(false);
        if (stored != null) {
            here.setStored(stored);
            host.tell(here, Change.DEFINED, "added");
        }
    }

    /**
     * Lets a machine go that runs elsewhere now.
     *
     * @param machine as it was here
     */
    public void leave(SimMachine machine) {
        String name = machine.present().name();
        boolean kept = machine.stored() != null;
        host.addEnded(machine.meter().at(host.world().now()));
        machine.setMeter(new Meter(machine.meter().load()));
        machine.setState(MachineState.OFF);
        machine.newLife();
        host.remove(machine);
        host.tell(new LifeChange(machine.id(), name, Change.STOPPED, "migrated"));
        if (kept) {
            host.tell(new LifeChange(machine.id(), name, Change.UNDEFINED, "removed"));
        }
    }
}
