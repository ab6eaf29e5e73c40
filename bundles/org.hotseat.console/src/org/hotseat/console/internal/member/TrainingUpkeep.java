// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.link.host.Hosts;
import org.hotseat.link.host.OpenHost;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand.FinishMaintenance;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.place.Evacuation;
import org.hotseat.state.place.Evacuation.Step;
import org.hotseat.state.place.Surroundings;
import org.hotseat.state.upkeep.MaintenanceRecord;

/**
 * What the agents of the training cluster do about maintenance: machines move one after another, by the simulated
 * hypervisor. Thread-safe.
 */
final class TrainingUpkeep implements Surroundings, AutoCloseable {

    private static final Logger LOG = System.getLogger(TrainingUpkeep.class.getName());
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int AGAIN = 10;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final MirrorDesk desk;
    private final TrainingState state;
    private final Inventory inventory;
    private final Hosts hosts;
    private final ExecutorService mover;
    private final Map<MachineId, Failure> failures = new HashMap<>();
    private List<Way> ways = List.of();
    private Optional<Way> moving = Optional.empty();
    private Map<MachineId, HostId> elsewhere = Map.of();
    private double fraction;
    private int looks;

    /** A machine that leaves the host of a maintenance, or comes back. */
    private record Way(HostId upkeep, Step step) {
    }

    TrainingUpkeep(MirrorDesk desk, TrainingState state, Inventory inventory, Hosts hosts, ExecutorService mover) {
        this.desk = desk;
        this.state = state;
        this.inventory = inventory;
        this.hosts = hosts;
        this.mover = mover;
    }

    /** Protects a machine and says that it runs where it is. */
    void begin(MachineRecord machine) {
        state.give(new DefineMachine(0, machine), TrainingGroup.person());
        state.give(new Place(machine.id(), machine.primary(), TrainingState.boot(machine.primary())),
                Issuer.duty(machine.primary()));
    }

    /** Moves the next machine that has to, and ends what is done. */
    synchronized void look() {
        follow();
        StateView view = desk.view();
        List<Way> next = new ArrayList<>();
        for (Held<MaintenanceRecord> held : view.all(Kinds.MAINTENANCE).values()) {
            MaintenanceRecord one = held.value();
            List<Step> steps = one.isOn() ? Evacuation.away(view, one.host(), this)
                    : Evacuation.home(view, one, this);
            steps.forEach(step -> next.add(new Way(one.host(), step)));
            if (!one.isOn() && steps.isEmpty()) {
                state.give(new FinishMaintenance(one.host()), Issuer.duty(one.host()));
            }
        }
        ways = next;
        looks++;
        if (looks % AGAIN == 0) {
            failures.clear();
        }
        failures.keySet().retainAll(ways.stream().map(way -> way.step().machine()).toList());
        if (moving.isEmpty()) {
            moving = ways.stream().filter(way -> way.step().target().isPresent()
                    && !failures.containsKey(way.step().machine())).findFirst();
            fraction = 0;
            moving.ifPresent(way -> mover.execute(() -> move(way.step())));
        }
    }

    /** Machines that people move; one that is seen elsewhere twice is there, and not just late in the inventory. */
    private void follow() {
        Map<MachineId, HostId> now = new HashMap<>();
        for (Held<AuthorityRecord> held : desk.view().all(Kinds.AUTHORITY).values()) {
            AuthorityRecord one = held.value();
            boolean ours = moving.filter(way -> way.step().machine().equals(one.machine())).isPresent();
            inventory.machine(one.machine()).filter(seen -> !ours && !one.released() && !seen.stale()
                    && !seen.host().equals(one.owner()) && lives(seen.host()))
                    .ifPresent(seen -> now.put(one.machine(), seen.host()));
            HostId there = now.get(one.machine());
            HostId before = elsewhere.get(one.machine());
            if (there != null && before != null && there.equals(before)) {
                follow(one, there).ifPresent(why -> LOG.log(Level.WARNING, "{0} is not followed: {1}", one.machine(),
                        why.text()));
            }
        }
        elsewhere = now;
    }

    private Optional<Failure> follow(AuthorityRecord machine, HostId target) {
        CommandOutcome outcome = state.give(new Move(machine.machine(), machine.owner(), machine.epoch(), target,
                TrainingState.boot(target)), Issuer.duty(target));
        return switch (outcome) {
            case CommandOutcome.Done done -> Optional.empty();
            case CommandOutcome.Refused refused -> Optional.of(refused.refusal().failure());
            case CommandOutcome.Conflict other -> Optional.of(new Failure(FailureCode.WRONG_STATE, other.key()));
            case CommandOutcome.Unknown unknown -> Optional.of(unknown.failure());
        };
    }

    private void move(Step step) {
        Optional<Failure> failure = Optional.of(new Failure(FailureCode.OTHER, step.name()));
        try {
            HostId target = step.target().orElseThrow();
            open(step.from()).migrate(step.machine(), open(target), new MigrationOptions("", PAUSE, 0, true, true),
                    new Run(new Share(), Deadline.in(LIMIT)));
            failure = follow(desk.read(now -> now.find(Kinds.AUTHORITY, step.machine().toString())).orElseThrow()
                    .value(), target);
        } catch (FailureException failed) {
            LOG.log(Level.WARNING, "no move of " + step.name(), failed);
            failure = Optional.of(failed.failure());
        } catch (RuntimeException broken) { // the next move must not wait for this one
            LOG.log(Level.ERROR, "no move of " + step.name(), broken);
        } finally {
            ended(step.machine(), failure);
        }
    }

    private synchronized void ended(MachineId machine, Optional<Failure> failure) {
        moving = Optional.empty();
        failure.ifPresent(why -> failures.put(machine, why));
    }

    private Hypervisor open(HostId host) throws FailureException {
        return hosts.open(host).map(OpenHost::hypervisor).orElseThrow(() -> new FailureException(
                FailureCode.UNREACHABLE, Messages.noAgents, Messages.noAgentsRemedy));
    }

    /** How far the present move is. */
    private final class Share implements Progress {
        @Override
        public void report(double share, String step) {
            synchronized (TrainingUpkeep.this) {
                fraction = Math.clamp(share, 0, 1);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    @Override
    public boolean lives(HostId host) {
        return inventory.host(host).filter(one -> one.link() == LinkState.LIVE).isPresent();
    }

    @Override
    public OptionalLong freeKib(HostId host) {
        Optional<HostView> view = inventory.host(host).filter(one -> one.memoryTotalKib() > 0);
        return view.isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(view.get().memoryTotalKib() - view.get().memoryUsedKib());
    }

    /** What the hosts say about the machines that leave them. */
    synchronized Map<HostId, HostLive> told() {
        Map<HostId, List<DepartureLive>> all = new HashMap<>();
        for (Way way : ways) {
            all.computeIfAbsent(way.step().from(), host -> new ArrayList<>()).add(departure(way));
        }
        Map<HostId, HostLive> told = new HashMap<>();
        all.forEach((host, some) -> told.put(host, new HostLive(host, TrainingFigures.AGENT, 0, Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), some, Optional.empty(),
                List.of())));
        return told;
    }

    private DepartureLive departure(Way way) {
        Step step = way.step();
        boolean now = moving.filter(one -> one.step().machine().equals(step.machine())).isPresent();
        Optional<Failure> failure = Optional.ofNullable(failures.get(step.machine()));
        DepartureLive.State where = now ? DepartureLive.State.MOVING : step.target().isEmpty() || failure.isPresent()
                ? DepartureLive.State.STUCK : DepartureLive.State.WAITING;
        return new DepartureLive(way.upkeep(), step.machine(), where, step.target(), now ? fraction : 0,
                step.against(), failure);
    }

    @Override
    public void close() {
        mover.shutdownNow();
    }
}
