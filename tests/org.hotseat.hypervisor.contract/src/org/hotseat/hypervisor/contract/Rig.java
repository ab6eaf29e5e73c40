// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.image.NewImage;
import org.junit.jupiter.api.function.Executable;

/** An open connection with an ear on it, and what a test has made there; removes it at the end. */
public final class Rig implements AutoCloseable {

    /** Mostly a moment; how long it takes is not what is tested, and a busy computer is given its time. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final UndefineOptions ALL = new UndefineOptions(true, true);

    private final ContractWorld world;
    private final Hypervisor host;
    private final Ear ear = new Ear();
    private final List<Hypervisor> opened = new ArrayList<>();
    private final List<MachineId> made = new ArrayList<>();
    private final List<NewImage> images = new ArrayList<>();

    Rig(ContractWorld world) throws FailureException {
        this.world = world;
        this.host = open(world.host());
        host.subscribe(ear);
    }

    public ContractWorld world() {
        return world;
    }

    public Hypervisor host() {
        return host;
    }

    public Ear ear() {
        return ear;
    }

    /** Opens another connection, closed at the end. */
    public Hypervisor open(HypervisorTarget target) throws FailureException {
        Hypervisor made = world.driver().open(target, Deadline.in(world.slowest()));
        opened.add(made);
        return made;
    }

    public boolean can(Capability capability) {
        return host.capabilities().contains(capability);
    }

    /** Leaves the test out when the connection cannot do it; that it refuses it then is a test of its own. */
    public void needs(Capability... capabilities) {
        for (Capability one : capabilities) {
            assumeTrue(can(one), () -> "the driver does not claim " + one);
        }
    }

    public Run run() {
        return run(Progress.NONE);
    }

    public Run run(Progress progress) {
        return new Run(progress, Deadline.in(world.slowest()));
    }

    /** A run that is over before it begins. */
    public static Run late() {
        return Run.within(Duration.ZERO);
    }

    public String xml(String name) {
        return world.machine(name + '-' + UUID.randomUUID().toString().substring(0, 8), UUID.randomUUID());
    }

    public MachineId define(String xml) throws FailureException {
        MachineId id = host.define(xml, run());
        made.add(id);
        return id;
    }

    /** An image to be deleted at the end. */
    void made(NewImage image) {
        images.add(image);
    }

    /** A machine that is off. */
    public MachineId off() throws FailureException {
        needs(Capability.DEFINE);
        return define(xml("contract"));
    }

    /** A machine that runs. */
    public MachineId running() throws Exception {
        needs(Capability.DEFINE, Capability.LIFE_CYCLE);
        MachineId id = off();
        host.start(id, false, run());
        awaitState(id, MachineState.RUNNING);
        return id;
    }

    public static Optional<MachineSample> sample(Hypervisor on, MachineId id) throws FailureException {
        return on.sample(Set.of(), Deadline.in(PATIENCE)).stream().filter(one -> one.id().equals(id))
                .findFirst();
    }

    public Optional<MachineSample> sample(MachineId id) throws FailureException {
        return sample(host, id);
    }

    public MachineState state(MachineId id) throws FailureException {
        return sample(id).orElseThrow(() -> new AssertionError("no machine " + id)).state();
    }

    public void awaitState(MachineId id, MachineState state) throws Exception {
        Wait.until(PATIENCE, "state " + state, () -> state(id) == state);
    }

    /** The call fails with the code and tells a person why. */
    public static FailureException refused(FailureCode code, Executable call) {
        FailureException failed = assertThrows(FailureException.class, call);
        assertEquals(code, failed.code(), failed.getMessage());
        assertFalse(failed.failure().message().isBlank());
        return failed;
    }

    @Override
    public void close() throws Exception {
        try {
            world.freeze(Set.of());
            for (NewImage image : images) {
                host.deleteImage(image.path(), run());
            }
            clean(world.host());
            if (world.otherHost().isPresent()) {
                clean(world.otherHost().get());
            }
        } finally {
            opened.forEach(Hypervisor::close);
            world.close();
        }
    }

    private void clean(HypervisorTarget target) throws FailureException {
        if (made.isEmpty() || !world.shared()) {
            return;
        }
        try (Hypervisor cleaner = world.driver().open(target, Deadline.in(world.slowest()))) {
            for (MachineSample one : cleaner.sample(Set.of(), Deadline.in(world.slowest()))) {
                if (made.contains(one.id())) {
                    remove(cleaner, one);
                }
            }
        }
    }

    private void remove(Hypervisor cleaner, MachineSample machine) throws FailureException {
        if (machine.state().isActive()) {
            cleaner.forceOff(machine.id(), run());
        }
        if (machine.persistent()) {
            cleaner.undefine(machine.id(), ALL, run());
        }
    }
}
