// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.support.Wait;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.inventory.LinkState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A cluster file on two real hosts: they come, they change from outside, they fall silent, they come back. */
@Tag("lab")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // a lab is made once; what harms it comes last
class RealHostsLabTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Shorter than it takes to give a host up, so that one who waits for that is found. */
    private static final Duration HELD_UP = Duration.ofSeconds(4);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration BACK = Duration.ofSeconds(60);

    @TempDir
    static Path shared;
    private static Lab lab;

    @TempDir
    Path state;
    private Optional<LabSession> open = Optional.empty();

    @BeforeAll
    static void up() {
        lab = Lab.up(2, shared);
    }

    @AfterAll
    static void down() {
        lab.close();
    }

    @AfterEach
    void close() {
        open.ifPresent(LabSession::close);
    }

    private LabSession session(Path cluster, Optional<Path> known) throws Exception {
        LabSession made = LabSession.open(cluster, state.resolve("state"), known);
        open = Optional.of(made);
        return made;
    }

    private LabSession live() throws Exception {
        LabSession made = session(lab.clusterFile(), Optional.of(lab.knownHosts()));
        made.await("host-01", LinkState.LIVE, SOON);
        made.await("host-02", LinkState.LIVE, SOON);
        Wait.until(() -> made.session().inventory().machines().size() == 4, SOON);
        return made;
    }

    private static void act(LabSession on, MachineAct act, String machine) throws FailureException {
        on.session().machines().operation(act, List.of(on.machine(machine).id())).run(Progress.NONE);
    }

    @Test
    @Order(1)
    void theFileOfALabIsACompleteCluster() throws Exception {
        Cluster cluster = ClusterFile.load(lab.clusterFile()).cluster();
        assertEquals(2, cluster.getHosts().size());
        assertEquals(4, cluster.getMachines().size());
        assertEquals(3, cluster.getHosts().getFirst().getInterfaces().size());
        assertEquals(lab.key().toString(), cluster.getHosts().getFirst().getSsh().getKeyFile());
        assertEquals(2, cluster.getStoragePools().getFirst().getHosts().size());
    }

    @Test
    @Order(2)
    void unknownHostKeysAreAskedAboutOnceAndThenKnown() throws Exception {
        LabSession on = session(lab.clusterFile(), Optional.empty());
        on.await("host-01", LinkState.LIVE, SOON);
        on.await("host-02", LinkState.LIVE, SOON);
        assertEquals(Set.copyOf(lab.fingerprints()), Set.copyOf(on.questions));
        assertEquals(2, on.questions.size());
        assertEquals(2, Files.readAllLines(state.resolve("state/known_hosts")).size());
    }

    @Test
    @Order(3)
    void machinesAreListedAndDoWhatTheyAreTold() throws Exception {
        LabSession on = live();
        on.await("plot-1", MachineState.RUNNING, SOON);
        on.await("plot-2", MachineState.OFF, SOON);
        act(on, MachineAct.START, "plot-2");
        on.await("plot-2", MachineState.RUNNING, SOON);
        act(on, MachineAct.SUSPEND, "plot-2");
        on.await("plot-2", MachineState.PAUSED, SOON);
        act(on, MachineAct.RESUME, "plot-2");
        on.await("plot-2", MachineState.RUNNING, SOON);
        act(on, MachineAct.FORCE_OFF, "plot-2");
        on.await("plot-2", MachineState.OFF, SOON);
        Wait.until(() -> audited("host-01") && audited("host-02"), SOON);
        Wait.until(() -> on.host("host-01").memoryTotalKib() > 0 && on.host("host-01").cpuPercent() >= 0, SOON);
    }

    private boolean audited(String host) {
        try {
            return Files.readString(state.resolve("state/audit.log")).contains("\"host\":\"" + host + '"');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @Order(4)
    void whatVirshDoesOutsideShowsWithinASecond() throws Exception {
        LabSession on = live();
        on.await("plot-1", MachineState.RUNNING, SOON);
        List<Duration> times = new ArrayList<>();
        lab.virsh("host-01", "suspend", "plot-1");
        times.add(untilSeen(on, "plot-1", MachineState.PAUSED));
        lab.virsh("host-01", "resume", "plot-1");
        times.add(untilSeen(on, "plot-1", MachineState.RUNNING));
        lab.virsh("host-02", "start", "plot-4");
        times.add(untilSeen(on, "plot-4", MachineState.RUNNING));
        lab.virsh("host-02", "destroy", "plot-4");
        times.add(untilSeen(on, "plot-4", MachineState.OFF));
        Collections.sort(times); // one that a busy computer has held up decides nothing
        assertTrue(times.get(2).compareTo(SECOND) < 0, times.toString());
        lab.virsh("host-02", "domrename", "plot-4", "plot-40");
        Wait.until(() -> on.find("plot-40").isPresent() && on.find("plot-4").isEmpty(), SOON);
        lab.virsh("host-02", "domrename", "plot-40", "plot-4");
    }

    private static Duration untilSeen(LabSession on, String machine, MachineState state) {
        long begun = System.nanoTime();
        on.await(machine, state, SOON);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Test
    @Order(5)
    void aScreenIsReachedThroughTheConnection() throws Exception {
        LabSession on = live();
        on.await("plot-1", MachineState.RUNNING, SOON);
        try (Socket screen = on.session().screens().open(on.machine("plot-1").id(), Deadline.in(SOON))) {
            screen.setSoTimeout(15_000);
            assertEquals("RFB 003.008\n", new String(screen.getInputStream().readNBytes(12)));
        }
    }

    @Test
    @Order(6)
    void aHostWhoseSshdDiesIsStaleAndComesBackByItself() throws Exception {
        LabSession on = live();
        on.await("plot-1", MachineState.RUNNING, SOON);
        Instant before = on.host("host-01").asOf();
        lab.exec("host-01", "sh", "-c", "kill -9 $(pidof sshd)");
        on.await("host-01", LinkState.LOST, SOON);
        Wait.until(() -> on.machine("plot-1").stale(), SOON);
        assertTrue(on.host("host-01").isStale());
        assertFalse(on.host("host-01").asOf().isBefore(before));
        on.await("host-02", LinkState.LIVE, SOON);
        lab.virsh("host-02", "suspend", "plot-3");
        on.await("plot-3", MachineState.PAUSED, SOON);
        lab.virsh("host-02", "resume", "plot-3");
        lab.exec("host-01", "/usr/sbin/sshd", "-f", "/etc/ssh/sshd_config", "-E", "/var/log/sshd.log");
        on.await("host-01", LinkState.LIVE, BACK);
        Wait.until(() -> !on.machine("plot-1").stale(), SOON);
    }

    @Test
    @Order(7)
    void libvirtRestartedUnderUsIsOverSoon() throws Exception {
        LabSession on = live();
        lab.script("restart-libvirtd", "host-01");
        Wait.until(() -> on.session().events().all().stream().anyMatch(one -> one.subject().name().equals("host-01")
                && one.severity() != Severity.INFO), SOON);
        on.await("host-01", LinkState.LIVE, BACK);
        on.await("plot-1", MachineState.RUNNING, SOON);
        lab.virsh("host-01", "suspend", "plot-1");
        on.await("plot-1", MachineState.PAUSED, SOON);
        lab.virsh("host-01", "resume", "plot-1");
    }

    @Test
    @Order(8)
    void aHostWithoutItsCableIsLostWithinTenSecondsAndHoldsUpNoOther() throws Exception {
        LabSession on = live();
        lab.script("cut", "host-02", "management");
        long begun = System.nanoTime();
        lab.virsh("host-01", "suspend", "plot-1");
        on.await("plot-1", MachineState.PAUSED, HELD_UP);
        on.await("host-02", LinkState.LOST, Duration.ofSeconds(10));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 10);
        lab.virsh("host-01", "resume", "plot-1");
        on.await("plot-1", MachineState.RUNNING, SOON);
        lab.script("mend", "host-02", "management");
        on.await("host-02", LinkState.LIVE, BACK);
    }

    @Test
    @Order(9)
    void aHostThatAcceptsAndSaysNothingHoldsUpNoOther() throws Exception {
        lab.script("tcp-silent", "host-02", "2222");
        Path cluster = state.resolve("silent.hotseat");
        String address = lab.address(2);
        Files.writeString(cluster, Files.readString(lab.clusterFile())
                .replace("address=\"" + address + "\" port=\"22\"", "address=\"" + address + "\" port=\"2222\""));
        LabSession on = session(cluster, Optional.of(lab.knownHosts()));
        on.await("host-01", LinkState.LIVE, SOON);
        on.await("plot-1", MachineState.RUNNING, SOON);
        on.await("host-02", LinkState.LOST, Duration.ofSeconds(25));
        Wait.until(() -> on.host("host-02").trouble().filter(why -> why.code() == FailureCode.TIMEOUT).isPresent(),
                SOON); // it is tried again soon
        on.await("host-01", LinkState.LIVE, SOON);
    }

    @Test
    @Order(10)
    void aChangedHostKeyBlocksAndSaysWhatToDo() throws Exception {
        lab.script("rekey", "host-02");
        LabSession on = session(lab.clusterFile(), Optional.of(lab.knownHosts()));
        on.await("host-02", LinkState.BLOCKED, SOON);
        assertEquals(FailureCode.HOST_KEY_CHANGED, on.host("host-02").trouble().orElseThrow().code());
        assertFalse(on.host("host-02").trouble().orElseThrow().remedy().isEmpty());
        on.await("host-01", LinkState.LIVE, SOON);
        assertEquals(List.of(), on.questions);
        on.session().forgetHostKey(new HostId("host-02"));
        Wait.until(() -> !on.questions.isEmpty(), SOON);
        assertFalse(lab.fingerprints().contains(on.questions.getFirst()), "the new one is asked about");
        assertFalse(on.link("host-02") == LinkState.LIVE, "and not trusted without a yes");
    }
}
