// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.console.session.Session;
import org.hotseat.console.support.FakeHypervisor;
import org.hotseat.console.support.FakeHypervisor.Machine;
import org.hotseat.console.support.TestCluster;
import org.hotseat.console.support.TestTime;
import org.hotseat.console.support.Wait;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.LinkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts beside each other on real threads: a bad one holds up nobody. */
class ManyHostsTest {

    @TempDir
    Path folder;

    @Test
    void aHostThatHangsInConnectingAndOneThatHangsInACallDelayNoOther() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        try (ThreadWorkers workers = new ThreadWorkers();
                TestCluster cluster = new TestCluster(MonotonicClock.SYSTEM)) {
            cluster.host("deaf");
            cluster.doors.put(new HostId("deaf"), secrets -> hang(release));
            FakeHypervisor mute = cluster.host("mute");
            mute.trouble = () -> hang(release);
            for (int i = 0; i < 20; i++) {
                cluster.host("good-" + i).add("m" + i, MachineState.RUNNING);
            }
            Session session = cluster.open(folder, workers);
            Wait.until(() -> session.inventory().machines().size() == 20);
            Wait.until(() -> session.inventory().hosts().stream()
                    .filter(host -> host.link() == LinkState.LIVE).count() == 20);
            assertEquals(LinkState.CONNECTING, session.inventory().host(new HostId("deaf")).orElseThrow().link());
            FakeHypervisor good = cluster.host("good-7");
            Machine machine = good.machines.values().iterator().next();
            machine.state = MachineState.PAUSED; // so that a cycle that runs beside says the same
            good.emit(machine.id, Change.SUSPENDED, "paused");
            Wait.until(() -> session.inventory().machine(machine.id).orElseThrow().state() == MachineState.PAUSED);
            int before = good.asked.size();
            Wait.until(() -> good.asked.size() > before + 1);
            release.countDown();
            session.close();
            assertTrue(((ClusterSession) session).rest(Duration.ofSeconds(30))); // the folder goes
        }
    }

    private static void hang(CountDownLatch release) throws FailureException {
        try {
            release.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new FailureException(FailureCode.TIMEOUT, "hangs", "");
    }

    @Test
    void fiveThousandMachinesAreListedOnceAndCostNothingWhileTheyIdle() {
        TestTime time = new TestTime();
        try (TestCluster cluster = new TestCluster(time)) {
            for (int h = 0; h < 5; h++) {
                FakeHypervisor host = cluster.host("host-" + h);
                for (int i = 0; i < 1_000; i++) {
                    host.add("vm-" + h + '-' + i, i % 2 == 0 ? MachineState.RUNNING : MachineState.OFF);
                }
            }
            Session session = cluster.open(folder, time);
            time.advance(Duration.ofSeconds(30));
            assertEquals(5_000, session.inventory().machines().size());
            var settled = session.inventory().machines();
            int[] told = new int[1];
            session.inventory().onChange(change -> told[0] += change.machines().size());
            time.advance(Duration.ofSeconds(30));
            assertEquals(0, told[0], "nothing changed that a person could see");
            assertEquals(settled, session.inventory().machines());
            assertTrue(session.inventory().machinesOn(new HostId("host-3")).size() == 1_000);
        }
    }
}
