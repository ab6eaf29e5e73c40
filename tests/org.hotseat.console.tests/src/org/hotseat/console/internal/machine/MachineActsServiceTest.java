// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.hotseat.agent.lab.AwaitedWorkers;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.console.support.FakeHypervisor;
import org.hotseat.console.support.FakeHypervisor.Machine;
import org.hotseat.console.support.TestCluster;
import org.hotseat.console.support.TestTime;
import org.hotseat.console.support.Wait;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.observed.event.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts on machines: which are possible, what they do, what takes them back. */
class MachineActsServiceTest {

    @TempDir
    Path folder;
    private final TestTime time = new TestTime();
    private final TestCluster cluster = new TestCluster(time);
    private FakeHypervisor host;

    @BeforeEach
    void oneHost() {
        host = cluster.host("host-01");
    }

    private Session open() {
        Session session = cluster.open(folder, time);
        time.run();
        return session;
    }

    @ParameterizedTest
    @CsvSource({ "RUNNING, SHUT_DOWN FORCE_OFF RESET SUSPEND SAVE", "OFF, START", "SAVED, START",
        "PAUSED, FORCE_OFF RESET RESUME SAVE", "CRASHED, FORCE_OFF RESET" })
    void eachStateAllowsItsActsAndGivesAReasonForTheOthers(MachineState state, String allowed) {
        Machine machine = host.add("plot-1", state);
        Session session = open();
        for (MachineAct act : MachineAct.values()) {
            Optional<String> obstacle = session.machines().obstacle(act, machine.id);
            boolean possible = List.of(allowed.split(" ")).contains(act.name());
            assertEquals(possible, obstacle.isEmpty(), () -> act + " of a machine that is " + state + ": " + obstacle);
            assertTrue(obstacle.isEmpty() || obstacle.get().length() > 10);
        }
    }

    @Test
    void nothingIsPossibleOnAHostThatDoesNotAnswer() {
        Machine machine = host.add("plot-1", MachineState.OFF);
        Session session = open();
        session.disconnect(new HostId("host-01"));
        time.run();
        assertTrue(session.machines().obstacle(MachineAct.START, machine.id).orElseThrow().contains("host-01"));
    }

    @Test
    void aShutDownUsesThePatienceOfThePreferences() throws FailureException {
        Machine machine = host.add("plot-1", MachineState.RUNNING);
        Session session = open();
        session.setShutdownPlan(new ShutdownPlan(Duration.ofSeconds(90), true));
        session.machines().operation(MachineAct.SHUT_DOWN, List.of(machine.id)).run(Progress.NONE);
        assertEquals(List.of("shutDown 90 " + machine.id), host.calls);
    }

    @Test
    void suspendIsTakenBackByResume() throws FailureException {
        Machine machine = host.add("plot-1", MachineState.RUNNING);
        Session session = open();
        Operation suspend = session.machines().operation(MachineAct.SUSPEND, List.of(machine.id));
        assertEquals("Suspend plot-1", suspend.title());
        suspend.run(Progress.NONE);
        assertEquals(MachineState.PAUSED, machine.state);
        Operation back = suspend.inverse().orElseThrow();
        assertEquals("Resume plot-1", back.title());
        back.run(Progress.NONE);
        assertEquals(MachineState.RUNNING, machine.state);
    }

    @Test
    void anActFromHereIsCalledSoInTheEvents() throws FailureException {
        Machine machine = host.add("plot-1", MachineState.OFF);
        Session session = open();
        session.machines().operation(MachineAct.START, List.of(machine.id)).run(Progress.NONE);
        assertEquals("Asked for from this console.", session.events().all().getLast().why());
    }

    @Test
    void pluggingIsWrittenDownAndTakenBackByUnpluggingTheSame() throws FailureException {
        Machine machine = host.add("plot-1", MachineState.RUNNING);
        Session session = open();
        String disk = "<disk type='file'><source file='/a.qcow2'/><target dev='vdb'/></disk>";
        Operation out = session.machines().device(machine.id, disk, false, ChangeScope.BOTH);
        assertEquals("Unplug disk vdb from plot-1", out.title());
        out.run(Progress.NONE);
        Event told = session.events().all().getLast();
        assertEquals("disk vdb was unplugged from plot-1 on host-01", told.text());
        assertEquals(machine.id.toString(), told.subject().id());
        assertEquals(System.getProperty("user.name"), told.setting().who());
        Operation back = out.inverse().orElseThrow();
        assertEquals("Plug disk vdb into plot-1", back.title());
        back.run(Progress.NONE);
        assertEquals("disk vdb was plugged into plot-1 on host-01", session.events().all().getLast().text());
        assertEquals(List.of("detach " + machine.id, "attach " + machine.id), host.calls);
    }

    @Test
    void severalMachinesAreActedOnAndTheOnesThatCannotAreNamed() {
        try (AwaitedWorkers workers = new AwaitedWorkers(); TestCluster real = new TestCluster(MonotonicClock.SYSTEM)) {
            FakeHypervisor server = real.host("host-01");
            List<MachineId> ids = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                ids.add(server.add("m" + i, i % 10 == 0 ? MachineState.RUNNING : MachineState.OFF).id);
            }
            Session session = real.open(folder, workers);
            Wait.until(() -> session.inventory().machines().size() == 30);
            Wait.until(() -> session.machines().obstacle(MachineAct.START, ids.get(1)).isEmpty());
            Operation start = session.machines().operation(MachineAct.START, ids);
            assertEquals("Start 30 machines", start.title());
            List<String> steps = Collections.synchronizedList(new ArrayList<>());
            FailureException some = assertThrows(FailureException.class, () -> start.run(new Steps(steps)));
            assertTrue(some.getMessage().startsWith("3 of 30 machines did not follow."), some.getMessage());
            assertTrue(some.getMessage().contains("m10: It runs already."), some.getMessage());
            assertTrue(server.machines.values().stream().allMatch(one -> one.state == MachineState.RUNNING));
            assertEquals(30, steps.size());
            session.close();
        }
    }

    private record Steps(List<String> told) implements Progress {
        @Override
        public void report(double fraction, String step) {
            told.add(step);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    @Test
    void aCancelledBulkActLeavesOutWhatHasNotBegun() {
        List<MachineId> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(host.add("m" + i, MachineState.OFF).id);
        }
        Session session = open();
        Operation start = session.machines().operation(MachineAct.START, ids);
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String step) {
                throw new AssertionError("nothing was done");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (ThreadWorkers workers = new ThreadWorkers()) {
            MachineDesk desk = new MachineDesk(null, null, null, null);
            BulkAct act = new BulkAct(MachineAct.START, ids, new ActOnOne(desk, new ShutdownPlan(Duration.ZERO, false)),
                    desk, workers);
            FailureException end = assertThrows(FailureException.class, () -> act.run(cancelled));
            assertEquals(FailureCode.CANCELLED, end.code());
        }
        assertFalse(start.inverse().isPresent());
        assertTrue(host.calls.isEmpty());
    }

    @Test
    void aDefinitionIsTakenBackByTheOneBefore() throws FailureException {
        Machine machine = host.add("plot-1", MachineState.OFF);
        Session session = open();
        String before = machine.xml;
        Operation define = session.machines().define(new HostId("host-01"),
                before.replace("<devices/>", "<devices><watchdog model='itco'/></devices>"));
        define.run(Progress.NONE);
        assertTrue(session.machines().readXml(machine.id, XmlKind.STORED, Progress.NONE).contains("itco"));
        define.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(before, machine.xml);
    }

    @Test
    void aCountThatWouldEndTheLibvirtOfTheHostIsNotSent() {
        Session session = open();
        for (String harm : List.of("<vcpu>-4</vcpu>", "<vcpu>4294967292</vcpu>", "<iothreads>400000000</iothreads>")) {
            Operation define = session.machines().define(new HostId("host-01"), "<domain type='kvm'><name>new</name>"
                    + "<uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>" + harm + "</domain>");
            FailureException refused = assertThrows(FailureException.class, () -> define.run(Progress.NONE));
            assertEquals(FailureCode.INVALID, refused.code());
        }
        assertTrue(host.machines.isEmpty());
    }

    @Test
    void aNewMachineIsTakenBackByRemovingIt() throws FailureException {
        Session session = open();
        String xml = "<domain type='kvm'><name>new</name><uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid></domain>";
        Operation define = session.machines().define(new HostId("host-01"), xml);
        assertEquals("Store the description of new on host-01", define.title());
        define.run(Progress.NONE);
        assertEquals("Remove new", define.inverse().orElseThrow().title(), "also before its host has told of it");
        time.advance(Duration.ofMillis(300));
        assertEquals(1, session.inventory().machines().size());
        define.inverse().orElseThrow().run(Progress.NONE);
        assertTrue(host.machines.isEmpty());
    }

    @Test
    void aRunningMachineIsNotRemovedAndOneThatIsOffCanBeBroughtBack() throws FailureException {
        Machine machine = host.add("plot-1", MachineState.RUNNING);
        Session session = open();
        Operation remove = session.machines().undefine(machine.id);
        FailureException refused = assertThrows(FailureException.class, () -> remove.run(Progress.NONE));
        assertEquals(FailureCode.WRONG_STATE, refused.code());
        session.machines().operation(MachineAct.FORCE_OFF, List.of(machine.id)).run(Progress.NONE);
        remove.run(Progress.NONE);
        assertTrue(host.machines.isEmpty());
        remove.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(machine.xml, host.machines.get(machine.id).xml);
    }

    @Test
    void vcpusAndMemoryAreTakenBackByTheOldFigures() throws FailureException {
        Machine machine = host.add("plot-1", MachineState.RUNNING);
        Session session = open();
        Operation vcpus = session.machines().setVcpus(machine.id, 4);
        vcpus.run(Progress.NONE);
        vcpus.inverse().orElseThrow().run(Progress.NONE);
        Operation memory = session.machines().setMemory(machine.id, 2 << 20);
        memory.run(Progress.NONE);
        memory.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(List.of("setVcpus 4 BOTH " + machine.id, "setVcpus 2 BOTH " + machine.id,
                "setMemory 2097152 BOTH " + machine.id, "setMemory 1048576 BOTH " + machine.id), host.calls);
    }
}
