// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

import org.hotseat.agent.lab.FreePorts;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.RotatingTls;
import org.hotseat.cluster.identity.Subject;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.cluster.lead.Founding;
import org.hotseat.cluster.lead.Gate;
import org.hotseat.cluster.lead.Leadership;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.model.ModelCluster;
import org.hotseat.cluster.model.WorkersTime;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.lease.timing.Profile;
import org.hotseat.process.life.Part;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Reply;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.protocol.op.AgentOps;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;

/** Some agents as far as their doors go, on one store in memory; the first one leads. */
final class World implements AutoCloseable {

    static final Duration LONG = Duration.ofSeconds(30);
    static final String CLUSTER = "0123456789abcdef";
    static final Duration YEAR = Duration.ofDays(365);
    private static final Greeting CONSOLE = new Greeting("", "", "", "console 0.1", "anna at desk-1");
    private static final Issuer ROOT = new Issuer("root", Role.ADMINISTRATOR, "root", "test", "");

    /** One agent's doors and what is behind them. */
    record Agent(HostId id, TlsFiles files, Mirror mirror, Leadership leadership, Commands commands, Doors doors,
            MemberDoors member, List<Part> parts, ClusterStore store, Path console) {

        AgentDoor door() {
            return parts.stream().filter(AgentDoor.class::isInstance).map(AgentDoor.class::cast).findFirst()
                    .orElseThrow();
        }

        ConsoleDoor consoleDoor() {
            return parts.stream().filter(ConsoleDoor.class::isInstance).map(ConsoleDoor.class::cast).findFirst()
                    .orElseThrow();
        }
    }

    final ThreadWorkers workers = new ThreadWorkers();
    final CertificateAuthority authority = CertificateAuthority.create("test", Instant.now(), YEAR.multipliedBy(10));
    private final Links links = new Links(workers);
    private final WorkersTime time = new WorkersTime(workers);
    private final ModelCluster stores = new ModelCluster("test", time);
    private final List<Agent> agents = new ArrayList<>();
    private final Path folder;

    World(Path folder, int count, Groups groups, Set<String> owners) throws Exception {
        this.folder = folder;
        List<HostRecord> hosts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            hosts.add(host(i));
        }
        for (HostRecord host : hosts) {
            agents.add(agent(host, new Accounts(groups, owners)));
        }
        Deadline deadline = Deadline.in(LONG);
        Answers.await(Founding.found(agents.get(0).store(), new Proposal("found", 1, ROOT, Instant.EPOCH,
                new FoundCluster(new ClusterRecord("test", 0x0123456789abcdefL, Instant.EPOCH),
                        TimingRecord.of(Profile.DEFAULT), new LeaseKey(1, "ab".repeat(32)), hosts.get(0))), deadline),
                deadline);
        for (Agent agent : agents) {
            agent.mirror().start();
            agent.leadership().start();
            for (Part part : agent.parts()) {
                part.start(deadline);
            }
        }
        until(() -> agents.get(0).leadership().lead().isPresent());
        for (int i = 1; i < count; i++) {
            CommandOutcome added = give(0, "hosts", i, new AddHost(hosts.get(i)));
            if (!(added instanceof CommandOutcome.Done)) {
                throw new AssertionError(added);
            }
        }
        for (Agent agent : agents) {
            until(() -> agent.mirror().view().all(Kinds.HOST).size() == count);
        }
        for (Agent agent : agents.subList(1, count)) {
            until(() -> reachesFirst(agent)); // an attempt from before it belonged to the cluster may still be failing
        }
    }

    private boolean reachesFirst(Agent agent) {
        try {
            agent.member().clients().ask(agents.get(0).id(), AgentOps.CLOCK, Nothing.NOTHING, Deadline.in(LONG));
            return true;
        } catch (FailureException refused) {
            return false;
        }
    }

    private static HostRecord host(int number) {
        return new HostRecord(new HostId("h" + number), "host " + number, Set.of(HostRole.HOST), "127.0.0." + number,
                Optional.empty(), Optional.empty(), new HostPorts(FreePorts.next(), 2, 3, 4), Optional.empty(), "1",
                SchemaRange.OURS);
    }

    private Agent agent(HostRecord host, Accounts accounts) throws Exception {
        TlsFiles files = identity(authority, CLUSTER, host.id().value(), YEAR);
        ClusterStore store = stores.connect();
        Mirror mirror = new Mirror(store, workers);
        Leadership leadership = new Leadership(host.id(), deadline -> CompletableFuture.completedFuture(
                host.id().value().equals("h1") ? OptionalLong.of(1) : OptionalLong.empty()), store, mirror, workers,
                MonotonicClock.SYSTEM);
        Doors open = Doors.of(workers, new Greeting("run-" + host.id(), host.id().value(), "test", "agent 0.1", ""));
        Doors doors = new Doors(open.consoleLinks(), open.agentLinks(), open.consoles(), open.agents(), accounts,
                open.greeting());
        MemberDoors member = new MemberDoors(new MemberDoors.Identified("test", CLUSTER, host.id(), "0.1",
                new InetSocketAddress(host.management(), host.ports().agent())), RotatingTls.of(files), mirror::view,
                doors, workers);
        Commands commands = new Commands(host.id(), store, mirror, leadership, member.clients(), Gate.OPEN, workers);
        List<Part> parts = new ArrayList<>(member.open(mirror, leadership, commands).parts());
        Path console = folder.resolve(host.id() + ".sock");
        parts.add(new ConsoleDoor(console, doors, workers));
        return new Agent(host.id(), files, mirror, leadership, commands, doors, member, parts, store, console);
    }

    /** An identity in files of its own. */
    TlsFiles identity(CertificateAuthority from, String cluster, String host, Duration validity) throws Exception {
        TlsFiles files = TlsFiles.in(Files.createTempDirectory(folder, "identity"));
        write(files, from, cluster, host, validity);
        return files;
    }

    static void write(TlsFiles files, CertificateAuthority from, String cluster, String host, Duration validity)
            throws FailureException {
        Instant begin = validity.isNegative() ? Instant.now().minus(YEAR) : Instant.now();
        from.issue(new Subject(host, Subject.id(cluster, host), List.of(), List.of("127.0.0.1")), begin,
                validity.abs()).save(files);
        from.saveCertificate(files.authority());
    }

    Agent get(int number) {
        return agents.get(number);
    }

    Connection console(int number) throws IOException, FailureException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(agents.get(number).console()));
        return links.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel),
                Peer.agent("h" + (number + 1), "test"), CONSOLE, new Service());
    }

    CommandOutcome give(int number, String client, long sequence, Command command) throws Exception {
        try (Connection connection = console(number)) {
            return give(connection, client, sequence, command).get();
        }
    }

    static Reply<CommandOutcome> give(Connection connection, String client, long sequence, Command command)
            throws Exception {
        return connection.command(new CommandId(client, sequence), ClusterOps.COMMAND, command, Deadline.in(LONG),
                Progress.NONE).toCompletableFuture().get(2 * LONG.toSeconds(), TimeUnit.SECONDS);
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not in " + LONG);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** How many were refused at a door for a cause. */
    static double refused(Meter door, String cause) {
        ToDoubleFunction<Meter> count = meter -> {
            double[] found = { 0 };
            meter.read(new Figures() {
                @Override
                public void counter(String name, String help, double value, String... labels) {
                    if (name.equals("hotseat_refused_total") && List.of(labels).contains(cause)) {
                        found[0] = value;
                    }
                }

                @Override
                public void gauge(String name, String help, double value, String... labels) {
                    // not of interest
                }
            });
            return found[0];
        };
        return count.applyAsDouble(door);
    }

    @Override
    public void close() {
        for (Agent agent : agents) {
            agent.parts().reversed().forEach(part -> part.stop(Deadline.in(LONG)));
            agent.member().close();
            agent.doors().close();
            agent.commands().close();
            agent.leadership().close();
            agent.mirror().close();
            agent.store().close();
        }
        links.close();
        time.close();
        workers.close();
    }
}
