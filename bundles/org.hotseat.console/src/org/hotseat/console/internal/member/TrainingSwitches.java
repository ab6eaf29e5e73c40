// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.console.internal.training.DemonstrationSwitch;
import org.hotseat.console.member.Copies;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.SwitchOps.OneSwitch;
import org.hotseat.protocol.op.SwitchOps.SwitchLock;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.switching.Switches;
import org.hotseat.switching.Takes;

/**
 * The matrix switch of the training cluster: emulated in this process, and switched by the product's own driver over
 * loopback. Its address is that of the switch in the state, so that anything that speaks the protocol can switch it
 * from outside. All else is handed on. Thread-safe.
 */
final class TrainingSwitches implements Copies, AutoCloseable {

    private static final Logger LOG = System.getLogger(TrainingSwitches.class.getName());

    private final Copies others;
    private final MirrorDesk desk;
    private final TrainingState state;
    private final SwitchDrivers drivers;
    private final Workers workers;
    private final Switches switches;
    private final Takes takes;
    private Optional<DemonstrationSwitch> device = Optional.empty();
    private boolean begun;

    TrainingSwitches(Copies others, MirrorDesk desk, TrainingState state, SwitchDrivers drivers, Workers workers) {
        this.others = others;
        this.desk = desk;
        this.state = state;
        this.drivers = drivers;
        this.workers = workers;
        this.switches = new Switches(desk::view, () -> leader().isPresent(), drivers, note -> leader().ifPresent(
                host -> state.give(note, Issuer.duty(host))), workers);
        this.takes = new Takes(switches);
    }

    private Optional<HostId> leader() {
        return desk.facts().leader().map(LeaderRecord::host);
    }

    /** Once there is a leader; without a driver there is no switch. */
    synchronized void begin(List<HostView> hosts) {
        if (begun || leader().isEmpty() || !drivers.protocols().contains(DemonstrationSwitch.PROTOCOL)) {
            return;
        }
        begun = true;
        try {
            DemonstrationSwitch open = new DemonstrationSwitch(workers);
            device = Optional.of(open);
            state.give(new SetSwitch(0, open.record(hosts.stream().map(HostView::name).toList()), ""),
                    TrainingGroup.person());
            switches.start();
        } catch (IOException noPort) {
            LOG.log(Level.WARNING, "the training cluster has no matrix switch", noPort);
        }
    }

    @Override
    public List<Told> told() {
        return others.told();
    }

    @Override
    public Map<HostId, HostLive> hosts() {
        Map<HostId, HostLive> all = new HashMap<>(others.hosts());
        leader().ifPresent(host -> all.merge(host, new HostLive(host, TrainingFigures.AGENT, 0, Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(),
                switches.live()), (known, mine) -> new HostLive(host, known.version(), known.revision(),
                        known.lease(), known.member(), known.paths(), known.clockAhead(), known.ladders(),
                        known.replications(), known.departures(), known.room(), mine.switches())));
        return all;
    }

    @Override
    public CompletionStage<Optional<Failure>> act(ProtectionAct act) {
        return others.act(act);
    }

    @Override
    public CompletionStage<List<GenerationLive>> history(MachineId machine) {
        return others.history(machine);
    }

    @Override
    public <Q, A> CompletionStage<A> ask(Operation<Q, A> operation, Q question, Duration patience, Progress progress) {
        Class<A> kind = operation.answer();
        return switch (question) {
            case SwitchTake take -> later(kind, () -> takes.take(take, givers(), progress));
            case SwitchLock lock -> later(kind, () -> takes.lock(lock, giver(TrainingGroup.person())));
            case OneSwitch one -> later(kind, () -> takes.probe(one, leader().map(HostId::value).orElse("")));
            default -> others.ask(operation, question, patience, progress);
        };
    }

    /** May block. */
    @FunctionalInterface
    private interface Work {
        Object run() throws FailureException;
    }

    private <A> CompletionStage<A> later(Class<A> kind, Work work) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        try {
            switches.clerks().execute(() -> {
                try {
                    answer.complete(kind.cast(work.run()));
                } catch (FailureException failed) {
                    answer.completeExceptionally(failed);
                } catch (RuntimeException broken) { // the edge: whoever waits must learn that it is over
                    answer.completeExceptionally(broken);
                }
            });
        } catch (RejectedExecutionException ended) {
            answer.completeExceptionally(new FailureException(FailureCode.UNREACHABLE, Messages.noAgents,
                    Messages.noAgentsRemedy));
        }
        return answer;
    }

    private Takes.Givers givers() {
        Issuer person = TrainingGroup.person();
        return new Takes.Givers(desk::view, giver(person), giver(leader().map(Issuer::duty).orElse(person)),
                person.account());
    }

    private Takes.Giver giver(Issuer issuer) {
        return command -> give(command, issuer);
    }

    private void give(Command command, Issuer issuer) throws FailureException {
        switch (state.give(command, issuer)) {
            case CommandOutcome.Done done -> LOG.log(Level.DEBUG, "{0}: {1}", command.kind(), done.revision());
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict other -> throw new FailureException(FailureCode.WRONG_STATE, other.key(), "");
            case CommandOutcome.Unknown unknown -> throw new FailureException(unknown.failure());
        }
    }

    @Override
    public synchronized void close() {
        switches.close();
        device.ifPresent(DemonstrationSwitch::close);
    }
}
