// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Live moves to a simulation of another process, which is seen through the port only. */
class FarMoveTest {

    private static final MigrationOptions PLAIN = new MigrationOptions("", Duration.ZERO, 0, false, true);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Bench near = new Bench();
    private final Bench far = new Bench();
    private final Ear heardHere = new Ear();
    private final Ear heardThere = new Ear();
    private Hypervisor here;
    private Hypervisor direct;
    private Hypervisor there;
    private volatile String broken = "";

    @BeforeEach
    void open() throws FailureException {
        here = near.open("sim:training/host-03");
        direct = far.open("sim:training/host-07");
        here.subscribe(heardHere);
        direct.subscribe(heardThere);
        there = (Hypervisor) Proxy.newProxyInstance(Hypervisor.class.getClassLoader(),
                new Class<?>[] { Hypervisor.class }, (proxy, method, values) -> {
                    if (method.getName().equals(broken)) {
                        throw new FailureException(FailureCode.UNREACHABLE, "cut by the test", "");
                    }
                    try {
                        return method.invoke(direct, values);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    @AfterEach
    void close() {
        near.close();
        far.close();
    }

    @Test
    void itGoesOnThereAndIsGoneHere() throws Exception {
        MachineId id = near.named(here, "plot-7").id();
        Watched progress = Watched.only();
        here.migrate(id, there, PLAIN, near.run(progress));
        assertEquals(MachineState.RUNNING, far.sample(direct, id).state());
        assertTrue(far.sample(direct, id).persistent());
        assertEquals(42, Duration.between(far.starts(direct).get("plot-7"), far.time.wall()).toDays());
        assertFalse(direct.xml(id, XmlKind.STORED, far.run()).contains("hotseat-runs-since"));
        assertFalse(near.names(here).contains("plot-7"));
        assertTrue(direct.xml(id, XmlKind.STORED, far.run()).contains(id.toString()));
        assertEquals(1, progress.fractions().getLast());
        heardThere.awaitInOrder(SOON, id, Change.DEFINED, Change.STARTED, Change.SUSPENDED, Change.RESUMED);
        heardHere.awaitInOrder(SOON, id, Change.SUSPENDED, Change.STOPPED, Change.UNDEFINED);
    }

    @Test
    void whatArrivedAndStartsAnewBeginsAnew() throws Exception {
        MachineId id = near.named(here, "plot-7").id();
        here.migrate(id, there, PLAIN, near.run());
        direct.forceOff(id, far.run());
        direct.start(id, false, far.run());
        assertEquals(0, Duration.between(far.starts(direct).get("plot-7"), far.time.wall()).toDays());
        heardThere.await(SOON, "arrival", event -> event instanceof LifeChange life && life.detail().equals(
                "migrated"));
        heardThere.await(SOON, "start", event -> event instanceof LifeChange life && life.detail().equals("booted"));
    }

    @Test
    void aCancelledMoveLeavesNothingThere() throws Exception {
        MachineId id = near.named(here, "plot-7").id();
        Rig.refused(FailureCode.CANCELLED, () -> here.migrate(id, there, PLAIN, near.run(Watched.cancelAt(0.3))));
        assertEquals(MachineState.RUNNING, near.sample(here, id).state());
        assertFalse(far.names(direct).contains("plot-7"));
    }

    @Test
    void whereNobodyKnowsWhetherItRunsThereItStandsHere() throws Exception {
        MachineId id = near.named(here, "plot-7").id();
        Watched atTheEnd = Watched.only();
        broken = "resume";
        Rig.refused(FailureCode.UNREACHABLE, () -> here.migrate(id, there, PLAIN, near.run(atTheEnd)));
        assertEquals(MachineState.RUNNING, near.sample(here, id).state(), "the rest could be removed there");
        assertFalse(far.names(direct).contains("plot-7"));
    }

    @Test
    void aTargetThatIsLostBeforeTheEndCostsNothing() throws Exception {
        MachineId id = near.named(here, "plot-7").id();
        broken = "xml";
        Rig.refused(FailureCode.UNREACHABLE, () -> here.migrate(id, there, PLAIN, near.run()));
        assertEquals(MachineState.RUNNING, near.sample(here, id).state());
    }

    @Test
    void whatRunsThereIsNotOverwritten() throws Exception {
        MachineId id = near.named(here, "plot-7").id();
        here.migrate(id, there, PLAIN, near.run());
        Bench third = new Bench();
        try {
            Hypervisor again = third.open("sim:training/host-03");
            Rig.refused(FailureCode.EXISTS, () -> again.migrate(id, there, PLAIN, third.run()));
            assertEquals(MachineState.RUNNING, far.sample(direct, id).state());
            assertEquals(1, again.sample(Set.of(), third.deadline()).stream().filter(one -> one.id().equals(id))
                    .count());
        } finally {
            third.close();
        }
    }
}
