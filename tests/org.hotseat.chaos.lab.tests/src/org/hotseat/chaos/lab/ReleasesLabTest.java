// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.LabTurn;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.deploy.AgentPackage;
import org.hotseat.hosts.deploy.ClusterDoor;
import org.hotseat.hosts.deploy.Deployed;
import org.hotseat.hosts.deploy.Deployer;
import org.hotseat.hosts.deploy.Entry;
import org.hotseat.hosts.deploy.HostPlan;
import org.hotseat.hosts.jsch.JschConnector;
import org.hotseat.hosts.key.KnownHosts;
import org.hotseat.lease.wire.Plane;
import org.hotseat.protocol.CommandId;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand.RaiseSchema;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three hosts get their agents by deployment, become one cluster, and go over to the next release one by one, while a
 * client writes and a protected machine ticks on each.
 */
@Tag("lab")
@ExtendWith(LabTurn.class)
class ReleasesLabTest {

    private static final Logger LOG = System.getLogger(ReleasesLabTest.class.getName());
    private static final int HOSTS = 3;
    private static final int DISK_MB = 1500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final List<HostLink> links = new ArrayList<>();
    private final String client = "releases-" + UUID.randomUUID().toString().substring(0, 8);
    private long sequence;
    private LabHosts lab;
    private Release releases;

    @BeforeEach
    void makeHosts() throws IOException, FailureException, AnswerNeeded {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        releases = new Release(Path.of(tree), folder, LabAgent.classPath());
        lab = new LabHosts(Path.of(tree), folder, "rl" + ProcessHandle.current().pid() % 100_000, HOSTS, DISK_MB);
        KnownHosts known = new KnownHosts(lab.folder().resolve("keys/known_hosts"));
        JschConnector connector = new JschConnector(known, new AuditLog(folder.resolve("audit.log"), failure -> LOG.log(
                Level.WARNING, failure.text())), workers, MonotonicClock.SYSTEM);
        for (LabHost host : lab.all()) {
            links.add(connector.connect(host.toString(), new HostAccount(host.address(Plane.MANAGEMENT), 22, "root"),
                    new Proof.KeyFile(lab.folder().resolve("keys/id_ed25519"), Optional.empty()), Deadline.in(
                            PATIENCE)));
        }
    }

    @AfterEach
    void endHosts() throws IOException {
        links.forEach(HostLink::close);
        lab.close();
        workers.close();
    }

    private HostLink link(int number) {
        return links.get(number - 1);
    }

    private Deployed deploy(int number, AgentPackage agent, Entry entry) throws FailureException {
        LabHost host = lab.host(number);
        HostPlan plan = new HostPlan(host.toString(), "host", host.address(Plane.MANAGEMENT), Optional.of(host.address(
                Plane.STORAGE)), Optional.empty(), Optional.of("qemu:///system"), Map.of());
        long begun = System.nanoTime();
        Deployed deployed = new Deployer(link(number), Optional.empty(), Optional.empty(), false,
                MonotonicClock.SYSTEM).waiting(PATIENCE).deploy(agent, Optional.of(plan), entry, Progress.NONE);
        LOG.log(Level.INFO, "{0} {1} {2} after {3} ms", host, deployed.kind(), deployed.version(), Duration.ofNanos(
                System.nanoTime() - begun).toMillis());
        return deployed;
    }

    /** The first host founds, the others join at once, all vote. */
    private void found(AgentPackage agent) throws Exception {
        assertEquals(Deployed.Kind.INSTALLED, deploy(1, agent, new Entry.Found("releases")).kind());
        ClusterDoor door = new ClusterDoor(link(1), Optional.empty(), MonotonicClock.SYSTEM);
        ExecutorService pool = workers.pool("deploy", HOSTS);
        List<Future<Deployed>> all = new ArrayList<>();
        for (int number = 2; number <= HOSTS; number++) {
            int mine = number;
            all.add(pool.submit(() -> deploy(mine, agent, new Entry.Through(door))));
        }
        for (Future<Deployed> one : all) {
            assertEquals(Deployed.Kind.INSTALLED, one.get(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS).kind());
        }
        for (int number = 2; number <= HOSTS; number++) {
            door.addVoter(lab.host(number).toString());
        }
    }

    private CommandOutcome give(int number, Command command) throws IOException {
        try (LabConsole console = LabConsole.open(lab.host(number))) {
            sequence++;
            return console.decided(new CommandId(client, sequence), command);
        }
    }

    private CommandOutcome raise(int number, int version) throws IOException {
        return give(number, new RaiseSchema(Chaos.state(lab.host(number)).find(Kinds.SCHEMA).orElseThrow().version(),
                version));
    }

    private String releaseOf(int asked, int host) throws IOException {
        StateView state = Chaos.state(lab.host(asked));
        return state.find(Kinds.HOST, lab.host(host).toString()).orElseThrow().value().agentVersion();
    }

    @Test
    void machinesAndCommandsGoOnWhileHostsGoOverToTheNextRelease() throws Exception {
        AgentPackage present = releases.present("1.0.0");
        AgentPackage next = releases.next("1.1.0");
        AgentPackage broken = releases.broken("1.2.0");
        found(present);
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        try (LabCluster cluster = new LabCluster(lab, new Program(nothing, List.of("true")), host -> "")) {
            cluster.calm();
            try (Chaos chaos = new Chaos(cluster, lab.all())) {
                chaos.settle();
                Map<String, HostId> owners = chaos.owners();
                List<List<Long>> processes = processes();
                goesOn(chaos, "upgrade of host 3", () -> deploy(3, next, new Entry.None()));
                sideBySide();
                goesOn(chaos, "a broken release", () -> rolledBack(2, broken, "1.0.0"));
                goesOn(chaos, "upgrade of host 2", () -> deploy(2, next, new Entry.None()));
                goesOn(chaos, "upgrade of host 1", () -> deploy(1, next, new Entry.None()));
                int newest = releases.newest() + 1;
                Await.holds("the next schema", () -> raise(1, newest) instanceof CommandOutcome.Done ? "" : "refused");
                assertEquals(owners, chaos.owners());
                assertEquals(processes, processes(), "a machine was started anew");
                // it decides nothing, so its machine may go elsewhere
                suffers(chaos, "a release that is too old", () -> rolledBack(3, present, "1.1.0"), true);
            }
        }
    }

    /** Of the machine on each host; one that begins or forks has two for a moment. */
    private List<List<Long>> processes() throws IOException {
        List<List<Long>> all = new ArrayList<>();
        for (LabHost host : lab.all()) {
            Await.holds("one process of a machine on " + host, () -> host.pids(Kind.MACHINE).size() == 1 ? "" : host
                    .lines(Kind.MACHINE).toString());
            all.add(host.pids(Kind.MACHINE));
        }
        return all;
    }

    /** Two releases in one cluster: each knows the other's, commands pass, what only one understands does not. */
    private void sideBySide() throws IOException {
        for (int asked = 1; asked <= HOSTS; asked++) {
            int number = asked;
            Await.holds("the release of host 3 at host " + number, () -> releaseOf(number, 3).equals("1.1.0")
                    && releaseOf(number, 1).equals("1.0.0") ? "" : releaseOf(number, 3));
            CommandOutcome.Refused refused = assertInstanceOf(CommandOutcome.Refused.class, raise(number, releases
                    .newest() + 1));
            assertTrue(refused.refusal().failure().message().contains("host-0"), refused.refusal().failure().text());
        }
    }

    /** Something that befalls the cluster while everything goes on. */
    @FunctionalInterface
    private interface Change {
        Object run() throws FailureException;
    }

    private static void goesOn(Chaos chaos, String what, Change change) throws IOException {
        suffers(chaos, what, change, false);
    }

    private static void suffers(Chaos chaos, String what, Change change, boolean mayMove) throws IOException {
        Ordeal ordeal = chaos.suffer(new Fault(what, () -> {
            try {
                change.run();
            } catch (FailureException failed) {
                throw new IOException(failed.failure().text(), failed);
            }
        }, Duration.ZERO, () -> {
            // nothing to be mended
        }, mayMove));
        LOG.log(Level.INFO, "{0}: longest time between two commands {1} ms, well after {2} ms, {3} machines moved", what,
                ordeal.waited().toMillis(), ordeal.settled().toMillis(), ordeal.moved());
        assertEquals(List.of(), ordeal.wrong(), what);
    }

    private FailureException rolledBack(int number, AgentPackage agent, String back) {
        FailureException failed = assertThrows(FailureException.class, () -> new Deployer(link(number), Optional
                .empty(), Optional.empty(), false, MonotonicClock.SYSTEM).waiting(Duration.ofSeconds(40)).deploy(agent,
                        Optional.empty(), new Entry.None(), Progress.NONE));
        assertTrue(failed.failure().remedy().contains(back), failed.failure().text());
        return failed;
    }
}
