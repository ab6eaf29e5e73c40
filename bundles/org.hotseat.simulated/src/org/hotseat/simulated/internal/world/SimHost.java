// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.event.Listeners;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.load.Figures;
import org.hotseat.simulated.internal.load.Meter;
import org.hotseat.simulated.internal.roster.HostPlan;
import org.hotseat.simulated.internal.roster.MachinePlan;

/**
 * One host and its machines. Guarded by the lock of its world; every change tells all connections in the order in
 * which a real hypervisor does.
 */
public final class SimHost {

    private static final double UP = 60 * 86_400.0;
    private static final String RENAMED = "renamed";

    private final World world;
    private final HostPlan plan;
    private final HostSettings settings;
    private final Map<MachineId, SimMachine> machines = new LinkedHashMap<>();
    private final List<Listeners> connections = new CopyOnWriteArrayList<>();
    private final Meter own;
    private final Lives lives;
    private final Memory memory;
    private final Copies copies = new Copies();
    private Figures ended = Figures.ZERO;
    private int numbers;

    /**
     * A host as its plan begins.
     *
     * @param world it belongs to
     * @param plan its beginning
     * @param settings how it behaves
     */
    public SimHost(World world, HostPlan plan, HostSettings settings) {
        this.world = world;
        this.plan = plan;
        this.settings = settings;
        this.own = new Meter(plan.own());
        this.lives = new Lives(this);
        this.memory = new Memory(world, settings.memory());
        own.restart(UP, plan.cpus());
        own.run(world.now(), plan.cpus());
        new Beginning(this).place(memory.read());
        if (settings.eventful()) {
            new Incidents(this).begin();
        }
    }

    /**
     * Where it belongs.
     *
     * @return its world
     */
    public World world() {
        return world;
    }

    /**
     * How its machines live.
     *
     * @return what lets them begin and end
     */
    public Lives lives() {
        return lives;
    }

    /**
     * How it began.
     *
     * @return its plan
     */
    public HostPlan plan() {
        return plan;
    }

    /**
     * How it behaves.
     *
     * @return its settings
     */
    public HostSettings settings() {
        return settings;
    }

    /**
     * Tells a connection from now on.
     *
     * @param connection its listeners
     */
    public void connect(Listeners connection) {
        connections.add(connection);
    }

    /**
     * Tells a connection no more.
     *
     * @param connection its listeners
     */
    public void disconnect(Listeners connection) {
        connections.remove(connection);
    }

    /**
     * All machines.
     *
     * @return running or not
     */
    public Collection<SimMachine> machines() {
        return machines.values();
    }

    /**
     * One machine.
     *
     * @param id which
     * @return the machine
     * @throws FailureException NOT_FOUND
     */
    public SimMachine machine(MachineId id) throws FailureException {
        SimMachine machine = machines.get(id);
        if (machine == null) {
            throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noMachine, plan.name(), id), "");
        }
        return machine;
    }

    /**
     * Whether a machine stands still.
     *
     * @param id any
     * @return false also for one that is not here
     */
    public boolean isFrozen(MachineId id) {
        SimMachine machine = machines.get(id);
        return machine != null && machine.frozen();
    }

    /**
     * What was cut of its machines.
     *
     * @return by machine
     */
    public Copies copies() {
        return copies;
    }

    Meter own() {
        return own;
    }

    Figures ended() {
        return ended;
    }

    /** Counts what has ended here; negative for what arrives with a past elsewhere. */
    void addEnded(Figures figures) {
        ended = ended.plus(figures);
    }

    int nextNumber() {
        return ++numbers;
    }

    void put(SimMachine machine) {
        machines.put(machine.id(), machine);
    }

    void remove(SimMachine machine) {
        machines.remove(machine.id());
    }

    @Nullable SimMachine known(MachineId id) {
        return machines.get(id);
    }

    /**
     * A copy of a machine, which is nobody's own.
     *
     * @param id of the copy
     * @return empty when there is none, or none any more
     */
    public Optional<SimMachine> copy(MachineId id) {
        return Optional.ofNullable(known(id));
    }

    /**
     * Stores a description.
     *
     * @param domain the description
     * @throws FailureException EXISTS when its name or its id is another machine's
     */
    public void define(Domain domain) throws FailureException {
        SimMachine known = machines.get(domain.id());
        for (SimMachine other : machines.values()) {
            boolean clash = other == known ? !other.present().name().equals(domain.name())
                    : other.present().name().equals(domain.name());
            if (clash) {
                throw new FailureException(FailureCode.EXISTS, NLS.bind(Messages.exists,
                        other.present().name(), other.id()), Messages.existsRemedy);
            }
        }
        SimMachine machine = known == null ? new SimMachine(domain.id(), new Meter(MachinePlan.loadOf(domain)))
                : known;
        String detail = machine.stored() == null ? "added" : "updated";
        machine.setStored(domain);
        machines.put(machine.id(), machine);
        tell(machine, Change.DEFINED, detail);
    }

    /**
     * Removes a description; what runs goes on without it.
     *
     * @param machine the machine
     */
    public void undefine(SimMachine machine) {
        String name = machine.present().name();
        machine.setStored(null);
        if (machine.live() == null) {
            machines.remove(machine.id());
        }
        tell(new LifeChange(machine.id(), name, Change.UNDEFINED, "removed"));
    }

    /**
     * Stores a description under another name.
     *
     * @param machine the machine
     * @param domain its description with the new name
     * @throws FailureException EXISTS when its name is another machine's
     */
    public void rename(SimMachine machine, Domain domain) throws FailureException {
        requireFree(machine, domain.name());
        String before = machine.present().name();
        machine.setStored(domain);
        tell(new LifeChange(machine.id(), before, Change.UNDEFINED, RENAMED));
        tell(machine, Change.DEFINED, RENAMED);
    }

    private void requireFree(SimMachine machine, String name) throws FailureException {
        for (SimMachine other : machines.values()) {
            if (other != machine && other.present().name().equals(name)) {
                throw new FailureException(FailureCode.EXISTS, NLS.bind(Messages.exists, name, other.id()),
                        Messages.existsRemedy);
            }
        }
    }

    /**
     * Puts changed descriptions in the place of the present ones.
     *
     * @param machine the machine
     * @param live what runs now; null leaves it
     * @param stored what the next start will use; null leaves it
     */
    public void change(SimMachine machine, @Nullable Domain live, @Nullable Domain stored) {
        if (live != null) {
            machine.setLive(live);
            if (machine.state() == MachineState.RUNNING) {
                machine.meter().run(world.now(), live.shape().vcpus());
            }
        }
        if (stored != null) {
            machine.setStored(stored);
            tell(machine, Change.DEFINED, "updated");
        }
    }

    void tell(SimMachine machine, Change change, String detail) {
        tell(new LifeChange(machine.id(), machine.present().name(), change, detail));
    }

    /**
     * Tells all connections.
     *
     * @param event what happened
     */
    public void tell(HypervisorEvent event) {
        connections.forEach(connection -> connection.tell(event));
        if (event instanceof LifeChange) {
            memory.changed(this);
        }
    }
}
