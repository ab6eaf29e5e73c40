// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.member.silence.Self;
import org.hotseat.member.silence.SilencePart;
import org.hotseat.member.silence.Ways;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way from silence to a take-over: three hosts with real keepers that vote over real sockets, the leader's
 * watch on host a, a machine that ticks on b and has c as its standby.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TakeOverTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MachineId machine = new MachineId(UUID.randomUUID());
    private OneHost a;
    private OneHost b;
    private OneHost c;
    private OneCluster cluster;
    private SilencePart watch;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        a = new OneHost("a", 1, folder, "signals");
        b = new OneHost("b", 2, folder, "signals");
        c = new OneHost("c", 3, folder, "signals");
        cluster = new OneCluster(a.record);
        cluster.give(new HostCommand.AddHost(b.record));
        cluster.give(new HostCommand.AddHost(c.record));
        cluster.voters(List.of(a.id, b.id));
        cluster.voters(List.of(a.id, b.id, c.id));
        watch = new SilencePart(new Self(a.id, OneCluster.boot().orElseThrow()), cluster.mirror::view,
                cluster.leadership::lead, new Ways(cluster.commands::submit, Ways.Power.NONE), cluster.workers,
                MonotonicClock.SYSTEM);
        watch.start(Deadline.in(PATIENCE));
        for (OneHost host : List.of(a, b, c)) {
            host.begin(cluster);
        }
        for (OneHost host : List.of(a, b, c)) {
            host.awaitLease();
        }
    }

    @AfterAll
    void end() throws Exception {
        watch.stop(Deadline.in(PATIENCE));
        for (AutoCloseable one : List.of(a, b, c, cluster)) {
            one.close();
        }
    }

    private Optional<AuthorityRecord> authority() {
        return cluster.mirror.view().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private Optional<Ladder> ladder(HostId host) {
        return watch.ladders().stream().filter(one -> one.host().equals(host)).findFirst();
    }

    private void reads(HostId host, Class<? extends Verdict> verdict) throws Exception {
        Until.isTrue(host + " reads " + verdict.getSimpleName(), () -> ladder(host) + ", " + b.told() + ", "
                + watch.state(), () -> ladder(host).map(Ladder::verdict).filter(verdict::isInstance).isPresent());
    }

    private void ticksOn(OneHost host, long epoch) throws Exception {
        Until.isTrue("the machine runs on " + host.id + " under epoch " + epoch, () -> host.told() + ", "
                + authority() + ", " + watch.ladders(), () -> authority().filter(now -> now.epoch() == epoch
                        && now.owner().equals(host.id)).isPresent() && host.hands.ticks(machine) > 0);
    }

    @Test
    @Order(1)
    void everybodyIsAliveAndTheLaddersSaySo() throws Exception {
        cluster.give(new MachineCommand.DefineMachine(0, new MachineRecord(machine, "m", "", "<domain/>",
                Protection.RESTART, b.id, List.of(c.id), true)));
        ticksOn(b, 1);
        for (OneHost host : List.of(a, b, c)) {
            reads(host.id, Verdict.Alive.class);
        }
        Until.isTrue("the first rungs hold", () -> watch.ladders().toString(), () -> ladder(b.id).orElseThrow().rungs()
                .subList(0, 3).stream().allMatch(one -> one.state() == RungState.HOLDS));
        assertTrue(watch.state().text().startsWith("watches 3 hosts"), watch.state().text());
    }

    @Test
    @Order(2)
    void theNextVoterMayComeOnlyWhenTheLastIsKnown() throws Exception {
        Proposal proposal = new Proposal("test", 1, Issuer.duty(a.id), MonotonicClock.SYSTEM.wall(),
                new SetVoters(1, List.of(a.id, b.id)));
        Until.isTrue("the present voters are known", () -> watch.check(cluster.mirror.view(), proposal).toString(),
                () -> watch.check(cluster.mirror.view(), proposal).isEmpty());
        cluster.lead(new HostCommand.Intend(c.id, incarnation(c), "only to make a new revision"));
        reads(c.id, Verdict.Alive.class); // withdrawn: its voters object
    }

    private long incarnation(OneHost host) {
        return cluster.mirror.view().find(Kinds.LEASE, host.id.value()).orElseThrow().value().incarnation();
    }

    /** Frozen by signals, it cannot promise to stop by itself: an administrator answers for it. */
    @Test
    @Order(3)
    void aSilentHostIsTakenOverAndNeverRunsBesideTheOther() throws Exception {
        List<Long> ticksBefore = new ArrayList<>();
        b.signal("STOP");
        Until.isTrue("the machine is frozen", b::told, () -> b.book().now().equals(Set.of(machine)));
        ticksBefore.add(b.hands.ticks(machine));
        Until.isTrue("it was made ready before anybody was accused", c::told, () -> c.hands.ways.containsKey(machine));
        reads(b.id, Verdict.NotTrusted.class);
        Until.isTrue("it is not held ready for as long as nobody is accused", c::told,
                () -> c.hands.find(machine).isEmpty());
        assertEquals(1, authority().orElseThrow().epoch());
        cluster.give(new HostCommand.Vouch(b.id, incarnation(b)));
        ticksOn(c, 2);
        assertEquals(ticksBefore, List.of(b.hands.ticks(machine)));
        Until.isTrue("the intent is over", () -> watch.ladders().toString(),
                () -> cluster.mirror.view().all(Kinds.INTENT).isEmpty());
        reads(b.id, Verdict.NothingToTake.class);
    }

    @Test
    @Order(4)
    void aHostThatComesBackRunsNothingOfWhatItLost() throws Exception {
        long before = incarnation(b);
        b.resume();
        b.awaitLease();
        Until.isTrue("gone on b", b::told, () -> b.hands.find(machine).isEmpty() && b.book().all().isEmpty());
        reads(b.id, Verdict.Alive.class);
        Until.isTrue("another incarnation", () -> watch.ladders().toString(), () -> incarnation(b) > before);
        ticksOn(c, 2);
    }
}
