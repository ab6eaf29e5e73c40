// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The leader's host loses its power: real agents, real store members, real keepers, simulated machines. */
@ExtendWith(LabTurn.class)
class TakeOverTest {

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final Links links = new Links(workers);
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private final Map<HostId, HostLive> live = new ConcurrentHashMap<>();
    private final StateEar ear = new StateEar();
    private long sequence;

    @AfterEach
    void end() {
        links.close();
        workers.close();
    }

    @Test
    void aMachineOfTheLeadersHostRunsElsewhereWhenThatHostIsLost() throws Exception {
        try (AgentCluster cluster = AgentCluster.start(folder, 3, 3); Connection console = console(cluster.agent(1))) {
            console.follow(ClusterOps.STATE, Position.NONE, ear);
            console.follow(ClusterOps.LIVE, Position.NONE, new LiveEar());
            Until.holds("the leader's ladders", () -> ladder(h(2)).filter(one -> one.verdict() instanceof Verdict.Alive)
                    .isPresent() && rung(h(2), RungName.AGENT) == RungState.HOLDS);
            command(console, new DefineMachine(0, new MachineRecord(machine, "m", "", xml(), Protection.RESTART, h(1),
                    List.of(h(3)), true)));
            Until.holds("the machine on its first host", () -> owner().equals(Optional.of(h(1))));
            cluster.agent(0).endAll();
            Until.holds("another leader", () -> ear.state().find(Kinds.LEADER).map(Held::value)
                    .filter(one -> !one.host().equals(h(1))).isPresent());
            answerFor(console, h(1));
            Until.holds("the machine on its standby", () -> owner().equals(Optional.of(h(3))));
            Until.holds("the end of the intent", () -> ear.state().all(Kinds.INTENT).isEmpty());
            Until.holds("nothing left to take", () -> ladder(h(1)).filter(one -> one.verdict()
                    instanceof Verdict.NothingToTake).isPresent());
            assertEquals(2, authority().orElseThrow().epoch());
        }
    }

    /** Its store member lives on and leads the store: another agent has to bring the lead to its own. */
    @Test
    void anotherAgentLeadsWhenOnlyTheLeadersAgentIsDead() throws Exception {
        try (AgentCluster cluster = AgentCluster.start(folder, 3, 3)) {
            LabAgent lost = AgentCluster.leader(cluster.agent(0)).equals(h(3)) ? cluster.agent(2) : cluster.agent(0);
            try (Connection console = console(cluster.agent(1))) {
                console.follow(ClusterOps.STATE, Position.NONE, ear);
                console.follow(ClusterOps.LIVE, Position.NONE, new LiveEar());
                Until.holds("everybody is heard", () -> live.size() == 3 && ladder(h(2)).isPresent());
                lost.kill();
                Until.holds("another leader", () -> ear.state().find(Kinds.LEADER).map(Held::value)
                        .filter(one -> !one.host().equals(lost.id())).isPresent());
                Until.holds("its ladders", () -> ladder(lost.id()).filter(one -> one.verdict() instanceof Verdict.Alive)
                        .isPresent() && rung(lost.id(), RungName.AGENT) != RungState.HOLDS);
                assertTrue(lost.store().isPresent());
                lost.start();
                Until.holds("its agent is heard again", () -> rung(lost.id(), RungName.AGENT) == RungState.HOLDS);
            }
        }
    }

    /** Where control groups and real-time rights are missing, silence does not suffice. */
    private void answerFor(Connection console, HostId host) throws Exception {
        Until.holds("a ladder that asks for a word, or a take-over", () -> ladder(host).filter(one -> one.verdict()
                instanceof Verdict.NotTrusted).isPresent() || owner().equals(Optional.of(h(3))));
        if (owner().equals(Optional.of(host))) {
            command(console, new Vouch(host, ear.state().find(Kinds.LEASE, host.value()).orElseThrow().value()
                    .incarnation()));
        }
    }

    private static HostId h(int number) {
        return new HostId("h" + number);
    }

    private String xml() {
        return "<domain type='kvm'><name>m</name><uuid>" + machine + "</uuid><memory unit='MiB'>64</memory>"
                + "<vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os></domain>";
    }

    private Optional<AuthorityRecord> authority() {
        return ear.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private Optional<HostId> owner() {
        return authority().map(AuthorityRecord::owner);
    }

    /** As the host that leads by now tells. */
    private Optional<Ladder> ladder(HostId host) {
        return ear.state().find(Kinds.LEADER).map(held -> live.get(held.value().host())).stream()
                .flatMap(one -> one.ladders().stream()).filter(one -> one.host().equals(host)).findFirst();
    }

    private RungState rung(HostId host, RungName name) {
        return ladder(host).orElseThrow().rungs().get(name.ordinal()).state();
    }

    private Connection console(LabAgent agent) throws Exception {
        return Greeted.open(links, agent, "", "somebody");
    }

    private void command(Connection console, Command command) throws Exception {
        Given.done(console, () -> new CommandId("test", ++sequence), command);
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
