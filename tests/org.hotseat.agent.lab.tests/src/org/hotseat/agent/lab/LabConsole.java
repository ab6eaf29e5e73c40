// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.remote.RemoteHypervisors;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.ladder.Ladder;

/** A console of a cluster for tests: the state, the live facts, commands, and what machines do on hosts. */
final class LabConsole implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final RemoteHypervisors hypervisors = new RemoteHypervisors(workers, MonotonicClock.SYSTEM);
    private final AgentCluster cluster;
    private final Connection connection;
    private final Map<HostId, HostLive> live = new ConcurrentHashMap<>();
    private final Map<Integer, Hypervisor> looks = new ConcurrentHashMap<>();
    private final StateEar ear = new StateEar();
    private long sequence;

    LabConsole(AgentCluster cluster, int index) throws IOException, FailureException {
        this.cluster = cluster;
        this.connection = connect(cluster.agent(index));
        connection.follow(ClusterOps.STATE, Position.NONE, ear);
        connection.follow(ClusterOps.LIVE, Position.NONE, new LiveEar());
    }

    private Connection connect(LabAgent agent) throws IOException, FailureException {
        return Greeted.open(links, agent, "test", "");
    }

    Connection connection() {
        return connection;
    }

    StateView state() {
        return ear.state();
    }

    Optional<HostLive> live(HostId host) {
        return Optional.ofNullable(live.get(host));
    }

    Optional<AuthorityRecord> authority(MachineId machine) {
        return ear.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    /** As the host that leads by now tells. */
    Optional<Ladder> ladder(HostId host) {
        return ear.state().find(Kinds.LEADER).map(held -> live.get(held.value().host())).stream()
                .flatMap(one -> one.ladders().stream()).filter(one -> one.host().equals(host)).findFirst();
    }

    CommandId next() {
        return new CommandId("test", ++sequence);
    }

    void command(Command command) throws Exception {
        Given.done(connection, this::next, command);
    }

    /** What a machine does on a host; empty when the host does not know it, or does not answer. */
    Optional<MachineSample> sample(int index, MachineId machine) {
        try {
            Hypervisor look = looks.get(index);
            if (look == null) {
                look = open(index);
                looks.put(index, look);
            }
            return look.sample(Set.of(SampleGroup.CPU), Deadline.in(LONG)).stream().filter(one -> one.id().equals(machine)).findFirst();
        } catch (IOException | FailureException dead) {
            Optional.ofNullable(looks.remove(index)).ifPresent(Hypervisor::close);
            return Optional.empty();
        }
    }

    /** The machines of a host, by its agent. */
    Hypervisor open(int index) throws IOException, FailureException {
        Connection own = connect(cluster.agent(index));
        return hypervisors.open(own, own::close, Deadline.in(LONG));
    }

    @Override
    public void close() {
        hypervisors.close();
        links.close();
        workers.close();
    }

    /** Keeps the newest report of each host. */
    private final class LiveEar implements FeedListener<LiveReport> {

        @Override
        public void reset(String why) {
            live.clear();
        }

        @Override
        public void change(long number, LiveReport report) {
            report.facts().ifPresent(facts -> live.put(report.host(), facts));
        }

        @Override
        public void level(Position position) {
            // each report counts at once
        }

        @Override
        public void ended(Failure failure) {
            live.clear();
        }
    }
}
