// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.Copies;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.member.Versioned;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.link.host.Hosts;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.state.StateView;
import org.hotseat.state.command.ClusterCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.ladder.Ladder;

/**
 * The group of the training cluster: the state and its decisions are the real ones, kept in this process; what the
 * members tell is simulated, and follows what the simulated hosts do. Thread-safe.
 */
public final class TrainingGroup implements MemberSources.Source {

    private static final long PACE_MILLIS = 1000;

    private final MirrorDesk desk;
    private final TrainingState state;
    private final TrainingCopies copies;
    private final TrainingSwitches switches;
    private final TrainingPorts ports;
    private final TrainingUpkeep upkeep;
    private final TrainingFigures figures = new TrainingFigures();
    private final Inventory inventory;
    private final MonotonicClock clock;
    private final Workers workers;
    private Optional<ScheduledFuture<?>> telling = Optional.empty();

    /**
     * Does nothing yet; the group is founded with the first hosts that are known.
     *
     * @param name of the cluster
     * @param inventory its hosts, as they come to be known
     * @param hosts their connections
     * @param workers the session's
     * @param clock tells the time
     * @param drivers for matrix switches
     */
    public TrainingGroup(String name, Inventory inventory, Hosts hosts, Workers workers, MonotonicClock clock,
            SwitchDrivers drivers) {
        this.inventory = inventory;
        this.clock = clock;
        Instant now = clock.wall();
        desk = new MirrorDesk(workers.timer(), new MemberLinkState.Connected(TrainingState.LEADER, now,
                Duration.ofMillis(3)));
        state = new TrainingState(name, clock, desk);
        upkeep = new TrainingUpkeep(desk, state, inventory, hosts, workers.pool("training-moves", 1));
        copies = new TrainingCopies(desk, clock, upkeep, this::isReached);
        switches = new TrainingSwitches(copies, desk, state, drivers, workers);
        ports = new TrainingPorts(switches, desk, state, clock, this::isReached);
        this.workers = workers;
    }

    @Override
    public void begin() {
        telling = Optional.of(workers.timer().scheduleWithFixedDelay(this::tell, PACE_MILLIS, PACE_MILLIS,
                TimeUnit.MILLISECONDS));
    }

    private void tell() {
        List<HostView> hosts = new ArrayList<>(inventory.hosts());
        if (hosts.isEmpty()) {
            return;
        }
        state.join(hosts);
        copies.begin(hosts, inventory.machines());
        upkeep.look();
        switches.begin(hosts);
        ports.begin();
        Instant now = clock.wall();
        long revision = desk.facts().revision();
        List<Told> told = new ArrayList<>();
        List<Ladder> ladders = new ArrayList<>();
        for (HostView host : hosts) {
            boolean reached = host.link() == LinkState.LIVE;
            HostId id = host.id();
            told.add(figures.told(id, reached, now, reached ? OptionalLong.of(revision) : OptionalLong.empty()));
            ladders.add(figures.ladder(id, reached, now, state.bmc(id)));
        }
        desk.told(new Told.Sheet(now, told, ladders, Optional.of(now)));
    }

    private boolean isReached(HostId host) {
        return inventory.host(host).filter(view -> view.link() == LinkState.LIVE).isPresent();
    }

    @Override
    public Copies copies() {
        return ports;
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
        return Optional.of(Role.ADMINISTRATOR);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return desk.onChange(listener);
    }

    @Override
    public CompletionStage<CommandOutcome> submit(Command command) {
        return CompletableFuture.completedFuture(state.give(command, person()));
    }

    static Issuer person() {
        String user = System.getProperty("user.name", "");
        return new Issuer(user.isEmpty() ? "trainee" : user, Role.ADMINISTRATOR, user, "console", "");
    }

    @Override
    public void changeVoter(HostId host, boolean votes, Progress progress) throws FailureException {
        Versioned<VotersRecord> voters = facts().voters().orElseThrow(() -> new FailureException(
                FailureCode.WRONG_STATE, Messages.noAgents, Messages.noAgentsRemedy));
        List<HostId> next = new ArrayList<>(voters.value().members());
        next.remove(host);
        if (votes) {
            next.add(host);
        }
        CommandOutcome outcome = state.give(new ClusterCommand.SetVoters(voters.version(), next), person());
        if (outcome instanceof CommandOutcome.Refused refused) {
            throw new FailureException(refused.refusal().failure());
        }
    }

    @Override
    public void retry() {
        // it is never away
    }

    @Override
    public void close() {
        telling.ifPresent(running -> running.cancel(false));
        upkeep.close();
        switches.close();
    }
}
