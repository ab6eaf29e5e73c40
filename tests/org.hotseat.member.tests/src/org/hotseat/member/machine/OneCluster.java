// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.cluster.lead.Founding;
import org.hotseat.cluster.lead.Gate;
import org.hotseat.cluster.lead.LeaderRoute;
import org.hotseat.cluster.lead.Leadership;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.model.ModelCluster;
import org.hotseat.cluster.model.WorkersTime;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.TimingRecord;

/** The state of a cluster without any process: a model of the store, its mirror, and a leader that decides. */
final class OneCluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Workers workers = new ThreadWorkers();
    private final WorkersTime time = new WorkersTime(workers);
    private final ModelCluster model = new ModelCluster("machines", time);
    final ClusterStore store = model.connect();
    final Mirror mirror = new Mirror(store, workers);
    private final HostId leader;
    final Leadership leadership;
    final Commands commands;
    private final CommandClient person;
    private final CommandClient duty;

    OneCluster(HostRecord first) throws Exception {
        this.leader = first.id();
        this.leadership = new Leadership(leader, deadline -> CompletableFuture.completedFuture(OptionalLong.of(1)),
                store, mirror, workers, MonotonicClock.SYSTEM);
        this.commands = new Commands(leader, store, mirror, leadership, LeaderRoute.NONE, Gate.OPEN, workers);
        Issuer root = new Issuer("root", Role.ADMINISTRATOR, "root", "test", "");
        this.person = new CommandClient(commands, "person", root, MonotonicClock.SYSTEM);
        this.duty = new CommandClient(commands, "leader", Issuer.duty(leader), MonotonicClock.SYSTEM);
        Deadline deadline = Deadline.in(PATIENCE);
        ClusterCommand.FoundCluster found = new ClusterCommand.FoundCluster(
                new ClusterRecord("machines", 0x1234567890abcdefL, Instant.EPOCH), TimingRecord.of(Profile.DEFAULT),
                new LeaseKey(1, "5a".repeat(32)), first);
        Answers.await(Founding.found(store, new Proposal("founder", 1, root, Instant.EPOCH, found), deadline),
                deadline);
        mirror.start();
        leadership.start();
        Answers.await(mirror.at(1, deadline), deadline);
        Until.isTrue("somebody leads", () -> leadership.record().toString(), () -> leadership.lead().isPresent());
    }

    /** As an administrator. */
    CommandOutcome.Done give(Command command) throws Exception {
        return done(person, command);
    }

    /** As the leader about its duties. */
    CommandOutcome.Done lead(Command command) throws Exception {
        return done(duty, command);
    }

    private CommandOutcome.Done done(CommandClient client, Command command) throws Exception {
        CommandOutcome outcome = Answers.await(client.submit(command, PATIENCE), Deadline.in(PATIENCE));
        if (outcome instanceof CommandOutcome.Done done) {
            Answers.await(mirror.at(done.revision(), Deadline.in(PATIENCE)), Deadline.in(PATIENCE));
            return done;
        }
        throw new AssertionError(command.kind() + ": " + outcome);
    }

    void voters(List<HostId> voters) throws Exception {
        give(new ClusterCommand.SetVoters(mirror.view().version("meta/voters"), voters));
    }

    static Optional<UUID> boot() throws Exception {
        return Optional.of(UUID.fromString(java.nio.file.Files.readString(
                java.nio.file.Path.of("/proc/sys/kernel/random/boot_id")).strip()));
    }

    @Override
    public void close() {
        commands.close();
        leadership.close();
        mirror.close();
        store.close();
        time.close();
        workers.close();
    }
}
