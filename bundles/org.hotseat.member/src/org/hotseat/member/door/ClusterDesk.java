// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.cluster.lead.Leadership;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.UnknownOutcome;
import org.hotseat.protocol.op.AgentOps;
import org.hotseat.protocol.op.AgentOps.Moment;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.Forward;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.protocol.op.Standing;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.Role;

/**
 * Serves the state of the cluster and takes commands about it. The issuer of a command is who the door let in, whatever
 * the console says.
 */
final class ClusterDesk implements Part {

    /** Leaves room for the client in an id of 64 characters. */
    private static final int ACCOUNT_BYTES = 6;

    private final ClusterName cluster;
    private final Mirror mirror;
    private final Leadership leadership;
    private final Commands commands;
    private final Doors doors;
    private final String version;
    private final MonotonicClock clock;
    private final List<Subscription> open = new ArrayList<>();

    /**
     * Which cluster and who in it.
     *
     * @param name for people
     * @param id as certificates have it
     * @param self this host
     */
    record ClusterName(String name, String id, HostId self) {
    }

    ClusterDesk(ClusterName cluster, Mirror mirror, Leadership leadership, Commands commands, Doors doors,
            String version, MonotonicClock clock) {
        this.cluster = cluster;
        this.mirror = mirror;
        this.leadership = leadership;
        this.commands = commands;
        this.doors = doors;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cluster desk";
    }

    @Override
    public synchronized void start(Deadline deadline) {
        StateFeed feed = new StateFeed(cluster.id(), mirror);
        open.add(feed::close);
        open.add(doors.accounts().judgeBy(mirror::view));
        open.add(doors.consoles().serve(ClusterOps.STATE, feed));
        open.add(doors.consoles().serve(ClusterOps.STANDING, Handler.direct(this::standing)));
        open.add(doors.consoles().serve(ClusterOps.COMMAND, this::command));
        open.add(doors.agents().serve(AgentOps.FORWARD, this::forwarded));
        open.add(doors.agents().serve(AgentOps.CLOCK, Handler.direct(call -> new Moment(clock.wall()))));
    }

    private Standing standing(Call<Nothing> call) {
        return new Standing(cluster.name(), cluster.id(), cluster.self(), version, leadership.leader(),
                mirror.view().revision(), call.peer().account(), call.peer().role());
    }

    private CompletionStage<CommandOutcome> command(Call<Command> call) throws FailureException {
        CommandId id = call.command().orElseThrow(() -> new FailureException(FailureCode.INVALID,
                "A command without an identity.", ""));
        Proposal proposal = new Proposal(client(call.peer().account(), id.client()), id.sequence(),
                call.peer().issuer(), clock.wall(), call.question());
        return commands.submit(proposal, call.deadline()).thenCompose(outcome -> outcome instanceof CommandOutcome.Unknown(
                Failure failure) ? CompletableFuture.failedFuture(new UnknownOutcome(failure))
                        : CompletableFuture.completedFuture(outcome));
    }

    /** Nobody can use up the sequences of another account. */
    private static String client(String account, String client) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, ACCOUNT_BYTES)) + '.' + client;
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken); // every JDK has it
        }
    }

    /** Duties speak for their own host only, as far as the first step shows. */
    private CompletionStage<CommandOutcome> forwarded(Call<Forward> call) throws FailureException {
        Issuer issuer = call.question().proposal().issuer();
        if (call.question().hops() <= 1 && issuer.role() == Role.AGENT
                && !issuer.account().equals(call.peer().account())) {
            throw new FailureException(FailureCode.PERMISSION, call.peer().account() + " speaks for "
                    + issuer.account() + '.', "");
        }
        return commands.forwarded(call.question().proposal(), call.question().hops(), call.deadline());
    }

    @Override
    public synchronized void stop(Deadline deadline) {
        open.reversed().forEach(Subscription::close);
        open.clear();
    }

    @Override
    public PartState state() {
        return new PartState(true, leadership.leader().map(leader -> "the leader is " + leader)
                .orElse("no leader is known"));
    }
}
