// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.hyper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.agent.lab.AgentCluster;
import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.Until;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.remote.RemoteHypervisors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Machines through real agents in processes of their own: seen, run and moved, with and without whoever asked. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class AgentMachinesTest {

    private static final MigrationOptions SLOWLY = new MigrationOptions("", Duration.ZERO, 100, true, true);
    private static final String XML = """
            <domain type='kvm'><name>%s</name><uuid>%s</uuid><memory unit='MiB'>1024</memory><vcpu>1</vcpu>
            <os><type>hvm</type></os><features><acpi/></features><devices/></domain>""";

    private final Workers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final RemoteHypervisors hypervisors = new RemoteHypervisors(workers, MonotonicClock.SYSTEM);

    @TempDir
    private Path folder;
    private AgentCluster cluster;

    @BeforeEach
    void start() throws IOException {
        cluster = AgentCluster.start(folder, 2, 1);
    }

    @AfterEach
    void end() throws IOException {
        links.close();
        hypervisors.close();
        workers.close();
        cluster.close();
    }

    private Connection connect(LabAgent agent) throws IOException, FailureException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(agent.console()));
        return links.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel),
                Peer.agent(agent.id().value(), "test"), new Greeting("test", "", "", "test", ""), new Service());
    }

    private Hypervisor open(Connection connection) throws FailureException {
        return hypervisors.open(connection, connection::close, soon());
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(30));
    }

    private static Run run() {
        return new Run(Progress.NONE, Deadline.in(Duration.ofMinutes(2)));
    }

    private static Optional<MachineSample> find(Hypervisor host, MachineId id) throws FailureException {
        return host.sample(Set.of(), soon()).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static MachineId machine(Hypervisor host, String name) throws FailureException {
        MachineId id = host.define(XML.formatted(name, UUID.randomUUID()), run());
        host.start(id, false, run());
        return id;
    }

    private static boolean runs(Hypervisor host, MachineId id) throws FailureException {
        return find(host, id).filter(one -> one.state() == MachineState.RUNNING).isPresent();
    }

    @Test
    void aMachineMovesFromAgentToAgentAlsoWhenWhoeverAskedIsGone() throws Exception {
        Connection console = connect(cluster.agent(0));
        Hypervisor here = open(console);
        Hypervisor there = open(connect(cluster.agent(1)));
        assertEquals(List.of("h1", "h2"), List.of(here.facts().hostName(), there.facts().hostName()));
        assertEquals(4, here.sample(Set.of(), soon()).size());
        MachineId first = machine(here, "first");
        here.migrate(first, there, SLOWLY, run());
        Until.holds("both agents tell that it has moved", () -> runs(there, first) && find(here, first).isEmpty());
        MachineId second = machine(here, "second");
        workers.pool("mover", 1).submit(() -> {
            here.migrate(second, there, SLOWLY, run());
            return "";
        });
        Until.holds("the move has begun", () -> find(there, second).isPresent());
        console.close();
        Hypervisor again = open(connect(cluster.agent(0)));
        Until.holds("the move has ended", () -> runs(there, second) && find(again, second).isEmpty());
    }

    @Test
    void anAgentThatStartsAgainHasItsHypervisorAgain() throws Exception {
        Hypervisor host = open(connect(cluster.agent(1)));
        assertEquals(4, host.sample(Set.of(), soon()).size());
        cluster.agent(1).kill();
        cluster.agent(1).start();
        Until.holds("machines", () -> cluster.agent(1).console().toFile().exists()
                && open(connect(cluster.agent(1))).sample(Set.of(), soon()).size() == 4);
        Until.holds("the part is well", () -> AgentCluster.part(cluster.agent(1), "hypervisor").get("well")
                .getAsBoolean());
    }
}
