// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.Copies;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.Role;

/**
 * The cluster as its agents tell it. One agent at a time is followed; when it ends, the next one, from the same
 * revision on. Thread-safe.
 */
public final class AgentMirror implements MemberSources.Source {

    private static final long SHEET_MILLIS = 200;

    private final MirrorDesk desk;
    private final LiveSheet sheet = new LiveSheet();
    private final Links links;
    private final AgentFollower follower;
    private final List<Subscription> others = new CopyOnWriteArrayList<>();
    private final CommandDesk commands;
    private final MonotonicClock clock;
    private final Workers workers;
    private Optional<ScheduledFuture<?>> sheets = Optional.empty();

    /**
     * Does nothing yet.
     *
     * @param ways to agents, as they are known at the moment; asked again each time one is needed
     * @param workers the session's
     * @param clock tells the time
     */
    public AgentMirror(Supplier<List<AgentWay>> ways, Workers workers, MonotonicClock clock) {
        this.clock = clock;
        this.workers = workers;
        desk = new MirrorDesk(workers.timer(), new MemberLinkState.Connecting(Optional.empty(), Optional.empty()));
        links = new Links(workers);
        ExecutorService thread = workers.pool("agents", 1);
        follower = new AgentFollower(ways, links, desk, sheet, thread, workers.timer(), clock);
        commands = new CommandDesk(follower::connection, workers);
    }

    @Override
    public void begin() {
        sheets = Optional.of(workers.timer().scheduleWithFixedDelay(this::tell, SHEET_MILLIS, SHEET_MILLIS,
                TimeUnit.MILLISECONDS));
        follower.begin();
    }

    private void tell() {
        Instant now = clock.wall();
        Optional<HostId> leader = desk.read(state -> state.find(Kinds.LEADER).map(Held::value).map(LeaderRecord::host));
        sheet.next(now, leader).ifPresent(desk::told);
        follower.measure();
    }

    @Override
    public ClusterFacts facts() {
        return desk.facts();
    }

    @Override
    public StateView state() {
        return desk.view();
    }

    @Override
    public Optional<Role> role() {
        return follower.role();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return desk.onChange(listener);
    }

    @Override
    public CompletionStage<CommandOutcome> submit(Command command) {
        return commands.submit(command);
    }

    @Override
    public void changeVoter(HostId host, boolean votes, Progress progress) throws FailureException {
        commands.changeVoter(host, votes, progress);
    }

    @Override
    public Copies copies() {
        return new Copies() {
            @Override
            public List<Told> told() {
                return sheet.copies();
            }

            @Override
            public Map<HostId, HostLive> hosts() {
                return sheet.hosts();
            }

            @Override
            public CompletionStage<Optional<Failure>> act(ProtectionAct act) {
                return commands.protect(act);
            }

            @Override
            public CompletionStage<List<GenerationLive>> history(MachineId machine) {
                return commands.history(machine);
            }

            @Override
            public <Q, A> CompletionStage<A> ask(Operation<Q, A> operation, Q question, Duration patience,
                    Progress progress) {
                return commands.ask(operation, question, patience, progress);
            }
        };
    }

    @Override
    public void retry() {
        follower.retry();
    }

    /** Something that ends with it. */
    void endsWith(Subscription other) {
        others.add(other);
    }

    @Override
    public void close() {
        others.forEach(Subscription::close);
        sheets.ifPresent(running -> running.cancel(false));
        follower.close();
        links.close();
    }
}
