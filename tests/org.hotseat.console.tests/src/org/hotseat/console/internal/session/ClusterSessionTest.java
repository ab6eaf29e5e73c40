// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.console.session.Session;
import org.hotseat.console.support.FakeHypervisor;
import org.hotseat.console.support.FakeHypervisor.Machine;
import org.hotseat.console.support.TestCluster;
import org.hotseat.console.support.TestTime;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session on fake hosts, step by step. */
class ClusterSessionTest {

    private static final HostId ONE = new HostId("host-01");
    private static final HostId TWO = new HostId("host-02");

    @TempDir
    Path folder;
    private final TestTime time = new TestTime();
    private final TestCluster cluster = new TestCluster(time);
    private FakeHypervisor one;
    private FakeHypervisor two;

    @BeforeEach
    void twoHosts() {
        one = cluster.host("host-01");
        two = cluster.host("host-02");
    }

    private Session open() {
        Session session = cluster.open(folder, time);
        time.run();
        return session;
    }

    private static FailureException unreachable() {
        return new FailureException(FailureCode.UNREACHABLE, "no route", "");
    }

    @Test
    void aSessionConnectsItsHostsAndListsTheirMachinesByName() {
        one.add("plot-2", MachineState.RUNNING);
        one.add("plot-1", MachineState.OFF);
        two.add("plot-3", MachineState.PAUSED);
        Session session = open();
        assertEquals(List.of("plot-1", "plot-2", "plot-3"),
                session.inventory().machines().stream().map(MachineView::name).toList());
        assertEquals(LinkState.LIVE, session.inventory().host(ONE).orElseThrow().link());
        assertEquals(2, session.inventory().machinesOn(ONE).size());
    }

    @Test
    void figuresAreRatesBetweenTwoAnswers() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Session session = open();
        assertTrue(Double.isNaN(session.inventory().machine(machine.id).orElseThrow().cpuPercent()));
        machine.cpuNanos += Duration.ofSeconds(4).toNanos();
        machine.netBytes += 8_000;
        time.advance(Duration.ofSeconds(4));
        MachineView view = session.inventory().machine(machine.id).orElseThrow();
        assertEquals(50.0, view.cpuPercent(), "2 vCPUs, 4 s of CPU in 4 s");
        assertTrue(view.netBytesPerSecond() >= 0, "a rate is known");
    }

    @Test
    void oneCallPerHostAndCycle() {
        for (int i = 0; i < 50; i++) {
            one.add("m" + i, MachineState.RUNNING);
        }
        open();
        int before = one.asked.size();
        time.advance(Duration.ofSeconds(20));
        assertEquals(10, one.asked.size() - before);
    }

    @Test
    void anEventShowsWithoutANewList() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Session session = open();
        int calls = one.asked.size();
        machine.state = MachineState.PAUSED;
        one.emit(machine.id, Change.SUSPENDED, "paused");
        assertEquals(MachineState.PAUSED, session.inventory().machine(machine.id).orElseThrow().state());
        assertEquals(calls, one.asked.size());
    }

    @Test
    void aDefinitionFromOutsideShowsAfterOneCheapCall() {
        Session session = open();
        Machine machine = one.add("from-virsh", MachineState.OFF);
        one.emit(machine.id, Change.DEFINED, "added");
        int calls = one.asked.size();
        time.advance(Duration.ofMillis(200));
        assertEquals("from-virsh", session.inventory().machine(machine.id).orElseThrow().name());
        assertEquals(List.of(Set.of()), one.asked.subList(calls, one.asked.size()));
    }

    @Test
    void aMachineRemovedFromOutsideGoesWithinASecond() {
        Machine machine = one.add("plot-1", MachineState.OFF);
        Session session = open();
        one.machines.clear();
        one.emit(machine.id, Change.UNDEFINED, "removed");
        time.advance(Duration.ofMillis(500));
        assertTrue(session.inventory().machine(machine.id).isEmpty());
    }

    @Test
    void aRenamedMachineKeepsItsIdentity() {
        Machine machine = one.add("plot-1", MachineState.OFF);
        Session session = open();
        machine.name = "战位 \"7\" <a>";
        one.emit(machine.id, Change.DEFINED, "renamed");
        time.advance(Duration.ofMillis(500));
        assertEquals("战位 \"7\" <a>", session.inventory().machine(machine.id).orElseThrow().name());
    }

    @Test
    void aLostHostKeepsItsLastFiguresAsStaleAndComesBackByItself() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Session session = open();
        cluster.doors.put(ONE, secrets -> {
            throw unreachable();
        });
        one.push(new Closed("keep-alive"));
        time.run();
        assertEquals(LinkState.LOST, session.inventory().host(ONE).orElseThrow().link());
        MachineView stale = session.inventory().machine(machine.id).orElseThrow();
        assertTrue(stale.stale());
        assertEquals(MachineState.RUNNING, stale.state());
        assertEquals(LinkState.LIVE, session.inventory().host(TWO).orElseThrow().link());
        cluster.doors.clear();
        time.advance(Duration.ofSeconds(40));
        assertEquals(LinkState.LIVE, session.inventory().host(ONE).orElseThrow().link());
        assertFalse(session.inventory().machine(machine.id).orElseThrow().stale());
    }

    @Test
    void tryNowDoesNotWaitForTheBackOff() {
        Session session = open();
        cluster.doors.put(ONE, secrets -> {
            throw unreachable();
        });
        one.push(new Closed("gone"));
        time.advance(Duration.ofMinutes(5));
        cluster.doors.clear();
        session.connect(ONE);
        time.run();
        assertEquals(LinkState.LIVE, session.inventory().host(ONE).orElseThrow().link());
    }

    @Test
    void threeOverrunsInARowLoseAHostButOneDoesNot() {
        Session session = open();
        one.trouble = () -> {
            throw new FailureException(FailureCode.TIMEOUT, "slow", "");
        };
        time.advance(Duration.ofSeconds(2));
        assertEquals(LinkState.LIVE, session.inventory().host(ONE).orElseThrow().link());
        cluster.doors.put(ONE, secrets -> {
            throw unreachable();
        });
        time.advance(Duration.ofSeconds(4));
        assertEquals(LinkState.LOST, session.inventory().host(ONE).orElseThrow().link());
    }

    @Test
    void aDriverThatBreaksLosesTheHostInsteadOfConnectingForEver() {
        cluster.doors.put(ONE, secrets -> {
            throw new NoClassDefFoundError("org/libvirt/Connect");
        });
        Session session = open();
        assertEquals(LinkState.LOST, session.inventory().host(ONE).orElseThrow().link());
        assertTrue(session.inventory().host(ONE).orElseThrow().trouble().orElseThrow().text().contains("libvirt"));
        cluster.doors.remove(ONE);
        session.connect(ONE);
        time.run();
        assertEquals(LinkState.LIVE, session.inventory().host(ONE).orElseThrow().link());
    }

    @Test
    void aDisconnectedHostStaysOff() {
        Session session = open();
        session.disconnect(ONE);
        time.advance(Duration.ofMinutes(2));
        assertEquals(LinkState.OFF, session.inventory().host(ONE).orElseThrow().link());
        assertEquals(1, cluster.opened.stream().filter(ONE::equals).count());
    }

    @Test
    void whatAPersonAsksOfAHostIsInTheEventsOnce() {
        Session session = open();
        session.disconnect(ONE);
        session.disconnect(ONE);
        session.connect(ONE);
        session.connect(ONE);
        time.run();
        var texts = session.events().all().stream().filter(event -> event.subject().id().equals(ONE.value()))
                .map(event -> event.text()).toList();
        String person = System.getProperty("user.name");
        assertEquals(List.of("host-01 answers", "host-01 was disconnected by " + person, "host-01 is being connected",
                "host-01 answers"), texts);
    }

    @Test
    void anUnknownHostKeyAsksAndIsTrustedBeforeTheNextTry() {
        List<String> order = new ArrayList<>();
        cluster.doors.put(ONE, secrets -> {
            if (order.isEmpty()) {
                throw new PersonNeeded(new PersonNeeded.Need.Trust("10.0.0.1", "ED25519", "SHA256:abc",
                        () -> order.add("trusted")), new Failure(FailureCode.HOST_KEY_UNKNOWN, "unknown key"));
            }
        });
        Session session = open();
        assertEquals(LinkState.BLOCKED, session.inventory().host(ONE).orElseThrow().link());
        assertEquals(List.of("trust host-01 SHA256:abc"), cluster.questions);
        time.advance(Duration.ofMinutes(5));
        assertEquals(1, cluster.opened.stream().filter(ONE::equals).count(), "nothing is tried before the answer");
        cluster.trust.complete(true);
        time.run();
        assertEquals(List.of("trusted"), order);
        assertEquals(LinkState.LIVE, session.inventory().host(ONE).orElseThrow().link());
    }

    @Test
    void aTrustedKeyThatCannotBeKeptIsToldAndNotAskedForAgain() {
        cluster.doors.put(ONE, secrets -> {
            throw new PersonNeeded(new PersonNeeded.Need.Trust("10.0.0.1", "ED25519", "SHA256:abc", () -> {
                throw new FailureException(new Failure(FailureCode.FILE, "the disk is full"));
            }), new Failure(FailureCode.HOST_KEY_UNKNOWN, "unknown key"));
        });
        Session session = open();
        cluster.trust.complete(true);
        time.run();
        assertEquals(List.of("trust host-01 SHA256:abc"), cluster.questions);
        assertEquals(LinkState.BLOCKED, session.inventory().host(ONE).orElseThrow().link());
        assertEquals("the disk is full", session.inventory().host(ONE).orElseThrow().trouble().orElseThrow().message());
    }

    @Test
    void anUnknownHostKeyThatIsRefusedStaysBlocked() {
        cluster.doors.put(ONE, secrets -> {
            throw new PersonNeeded(new PersonNeeded.Need.Trust("10.0.0.1", "ED25519", "SHA256:abc", () -> { }),
                    new Failure(FailureCode.HOST_KEY_UNKNOWN, "unknown key"));
        });
        Session session = open();
        cluster.trust.complete(false);
        time.advance(Duration.ofMinutes(5));
        assertEquals(LinkState.BLOCKED, session.inventory().host(ONE).orElseThrow().link());
        assertEquals(1, cluster.opened.stream().filter(ONE::equals).count());
    }

    @Test
    void aWrongPasswordAsksAgainAndARightOneConnects() {
        cluster.doors.put(ONE, secrets -> {
            Optional<char[]> given = secrets.get(SecretKind.PASSWORD);
            boolean right = given.map(String::new).filter("right"::equals).isPresent();
            if (!right) {
                secrets.wrong(SecretKind.PASSWORD);
                throw new PersonNeeded(new PersonNeeded.Need.Secret(SecretKind.PASSWORD, "root@host-01",
                        given.isPresent()), new Failure(FailureCode.AUTHENTICATION, "wrong password"));
            }
        });
        Session session = open();
        var first = cluster.secret;
        cluster.secret = new CompletableFuture<>();
        first.complete(Optional.of("wrong".toCharArray()));
        time.run();
        assertEquals(List.of("PASSWORD host-01", "PASSWORD host-01 again"), cluster.questions);
        assertEquals("wrong password",
                session.inventory().host(ONE).orElseThrow().trouble().orElseThrow().message());
        cluster.secret.complete(Optional.of("right".toCharArray()));
        time.run();
        assertEquals(LinkState.LIVE, session.inventory().host(ONE).orElseThrow().link());
    }

    @Test
    void manyChangesAreToldAtMostTenTimesASecond() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Session session = open();
        List<InventoryChange> told = new ArrayList<>();
        session.inventory().onChange(told::add);
        for (int i = 0; i < 100; i++) {
            one.emit(machine.id, i % 2 == 0 ? Change.SUSPENDED : Change.RESUMED, "");
            time.advance(Duration.ofMillis(10));
        }
        assertTrue(told.size() <= 12, "told " + told.size());
        assertTrue(told.size() >= 8, "told " + told.size());
        assertEquals(Set.of(machine.id), told.get(0).machines());
    }

    @Test
    void anIdleMachineMakesNoNewView() {
        Machine machine = one.add("plot-1", MachineState.OFF);
        Session session = open();
        MachineView before = session.inventory().machine(machine.id).orElseThrow();
        time.advance(Duration.ofSeconds(30));
        assertTrue(before == session.inventory().machine(machine.id).orElseThrow());
    }

    @Test
    void aHostRemovedFromTheDocumentGoesWithItsMachines() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Session session = open();
        cluster.hosts.remove(ONE);
        cluster.changed();
        time.run();
        assertTrue(session.inventory().host(ONE).isEmpty());
        assertTrue(session.inventory().machine(machine.id).isEmpty());
        assertNotEquals(0, one.closed.get());
    }

    @Test
    void uptimeGoesOnOverAMoveThatSomebodyElseMakes() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Session session = open();
        Instant since = session.inventory().machine(machine.id).orElseThrow().runningSince().orElseThrow();
        time.advance(Duration.ofMinutes(3));
        Machine there = two.add(machine.id, "plot-1", MachineState.PAUSED);
        two.emit(machine.id, Change.STARTED, "migrated");
        assertEquals(ONE, session.inventory().machine(machine.id).orElseThrow().host(), "still speaks for it");
        assertEquals(1, session.inventory().machines().size());
        one.machines.clear();
        one.emit(machine.id, Change.STOPPED, "migrated");
        there.state = MachineState.RUNNING;
        two.emit(machine.id, Change.RESUMED, "migrated");
        time.advance(Duration.ofSeconds(1));
        MachineView view = session.inventory().machine(machine.id).orElseThrow();
        assertEquals(TWO, view.host());
        assertEquals(since, view.runningSince().orElseThrow());
    }

    @Test
    void theHostKnowsBetterSinceWhenAMachineRuns() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Instant start = time.wall().minus(Duration.ofDays(3));
        one.starts = Map.of("plot-1", start);
        Session session = open();
        time.advance(Duration.ofSeconds(4));
        assertEquals(start, session.inventory().machine(machine.id).orElseThrow().runningSince().orElseThrow());
    }

    @Test
    void aRestartBeginsTheUptimeAnew() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Session session = open();
        Instant since = session.inventory().machine(machine.id).orElseThrow().runningSince().orElseThrow();
        time.advance(Duration.ofMinutes(1));
        one.emit(machine.id, Change.STOPPED, "destroyed");
        assertTrue(session.inventory().machine(machine.id).orElseThrow().runningSince().isEmpty());
        one.emit(machine.id, Change.STARTED, "booted");
        assertTrue(session.inventory().machine(machine.id).orElseThrow().runningSince().orElseThrow().isAfter(since));
    }

    @Test
    void eventsSayWhetherTheyCameFromHere() {
        Machine machine = one.add("plot-1", MachineState.RUNNING);
        Session session = open();
        one.emit(machine.id, Change.SUSPENDED, "paused");
        var event = session.events().all().getLast();
        assertEquals("plot-1 was suspended on host-01", event.text());
        assertTrue(event.why().startsWith("Not from this console"), event.why());
    }
}
