// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.protocol.op.SwitchOps.OneSwitch;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.Result;
import org.hotseat.protocol.op.SwitchOps.SwitchLock;
import org.hotseat.protocol.op.SwitchOps.SwitchProbe;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.SwitchCommand;
import org.hotseat.state.command.SwitchCommand.EndTake;
import org.hotseat.state.command.SwitchCommand.GiveUpCrossings;
import org.hotseat.state.command.SwitchCommand.LockOutput;
import org.hotseat.state.command.SwitchCommand.TakeCrossings;
import org.hotseat.state.data.Severity;
import org.hotseat.state.decide.Happening;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.RoutesRecord.OpenTake;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.matrix.SwitchRecord;

/** Takes, locks and signs of life at the switches that this process is connected with. Thread-safe. */
public final class Takes {

    private static final Logger LOG = System.getLogger(Takes.class.getName());

    /** No take lasts longer, whatever the device does: until it is read back, or put back and given up. */
    public static final Duration LONGEST = Duration.ofSeconds(34);

    private static final Duration ANSWER = Duration.ofSeconds(4);
    /** Until all is switched: the way back and what is written take up to eighteen seconds more. */
    private static final Duration FORWARD = Duration.ofSeconds(16);

    /** Gives a command to the cluster. */
    @FunctionalInterface
    public interface Giver {

        /**
         * Gives it, and waits until the view has it. Blocks.
         *
         * @param command what
         * @throws FailureException when it was refused, or nobody knows
         */
        void give(SwitchCommand command) throws FailureException;
    }

    /**
     * Who writes what.
     *
     * @param view the newest state, for any thread
     * @param person as who wants it
     * @param duty as who leads
     * @param account of the person, for the journal
     */
    public record Givers(Supplier<StateView> view, Giver person, Giver duty, String account) {
    }

    private final Switches switches;

    /**
     * At these switches.
     *
     * @param switches connected while this process leads
     */
    public Takes(Switches switches) {
        this.switches = switches;
    }

    /**
     * Takes: all of it or nothing. Blocks up to {@link #LONGEST}.
     *
     * @param take what
     * @param givers write what is wanted, and what is wanted no more
     * @param progress is told each step
     * @return what became of each output
     * @throws FailureException when nothing was sent: it was refused, or the device does not answer
     */
    public SwitchTaken take(SwitchTake take, Givers givers, Progress progress) throws FailureException {
        SwitchSession session = switches.session(take.device());
        session.requireUsable();
        Deadline forward = Deadline.in(FORWARD);
        enter(session);
        try {
            Take order = new Take(session, take.crossings(), progress, forward);
            Optional<List<OutputTaken>> against = order.check();
            if (against.isPresent()) {
                return new SwitchTaken(against.get());
            }
            progress.checkCancelled();
            givers.person().give(new TakeCrossings(take.device(), take.crossings(), order.shown()));
            SwitchTaken taken = new SwitchTaken(order.run());
            end(take.device(), taken, givers);
            tell(session.record(), taken, givers.account());
            return taken;
        } finally {
            session.taking().unlock();
        }
    }

    private static void enter(SwitchSession session) throws FailureException {
        try {
            if (session.taking().tryLock(ANSWER.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(FailureCode.CANCELLED, Messages.ending, "");
        }
        throw new FailureException(FailureCode.TIMEOUT, Messages.busy, Messages.notAnsweringRemedy);
    }

    /** What is not written stays open, and is ended by the next tick or the next leader. */
    private static void end(String device, SwitchTaken taken, Givers givers) throws FailureException {
        Optional<OpenTake> open = open(givers.view().get(), device);
        if (taken.verified()) {
            try {
                givers.duty().give(new EndTake(device));
            } catch (FailureException later) {
                LOG.log(Level.INFO, "the take at " + device + " is done and not written as ended yet", later);
            }
        } else {
            givers.duty().give(new GiveUpCrossings(device, open.map(OpenTake::back).orElse(List.of()), open.map(
                    OpenTake::forgotten).orElse(List.of())));
        }
    }

    private static Optional<OpenTake> open(StateView view, String device) {
        return view.find(Kinds.ROUTES, device).map(Held::value).flatMap(RoutesRecord::open);
    }

    /**
     * Ends a take that a leader has begun and not ended: what it wanted is switched and read back; what cannot be had
     * is all taken back. Outputs that somebody else wants otherwise by now are left alone. Blocks up to
     * {@link #LONGEST}.
     *
     * @param device id of the switch
     * @param givers as who leads; the account is not asked
     * @return what became of each output; empty when no take is open
     * @throws FailureException when it stays open: the device does not answer, or nobody can write
     */
    public Optional<SwitchTaken> resume(String device, Givers givers) throws FailureException {
        SwitchSession session = switches.session(device);
        session.requireUsable();
        Deadline forward = Deadline.in(FORWARD);
        enter(session);
        try {
            StateView view = givers.view().get();
            Optional<OpenTake> open = open(view, device);
            if (open.isEmpty()) {
                return Optional.empty();
            }
            RoutesRecord routes = view.find(Kinds.ROUTES, device).map(Held::value).orElseThrow();
            List<Crossing> still = open.get().wanted().stream().filter(one -> routes.at(one.layer(), one.output())
                    .filter(one::equals).isPresent()).toList();
            Take order = new Take(session, still, open.get().shown(), Progress.NONE, forward);
            SwitchTaken taken = new SwitchTaken(still.isEmpty() ? List.of() : order.check().isPresent() ? order
                    .takeBack() : order.run());
            if (taken.verified()) {
                givers.duty().give(new EndTake(device));
            } else {
                givers.duty().give(new GiveUpCrossings(device, within(open.get().back(), still), within(open.get()
                        .forgotten(), still)));
            }
            if (!still.isEmpty()) {
                tell(session.record(), taken, open.get().account());
            }
            return Optional.of(taken);
        } finally {
            session.taking().unlock();
        }
    }

    private static List<Crossing> within(List<Crossing> some, List<Crossing> outputs) {
        return some.stream().filter(one -> outputs.stream().anyMatch(one::isAt)).toList();
    }

    private void tell(SwitchRecord record, SwitchTaken taken, String account) {
        if (taken.verified()) {
            switches.note(Drift.of(record, Severity.INFORMATION, Happening.CROSSPOINTS_TAKEN, List.of(record.name(),
                    taken.outputs().stream().map(one -> Ports.name(record.outputs(), one.crossing().output()))
                            .collect(Collectors.joining(", ")), account)));
        } else {
            switches.note(Drift.of(record, Severity.WARNING, Happening.TAKE_FAILED, List.of(record.name(),
                    taken.outputs().stream().filter(one -> one.result() != Result.VERIFIED).map(one -> Ports.name(
                            record.outputs(), one.crossing().output()) + ' ' + one.result())
                            .collect(Collectors.joining(", ")), account)));
        }
    }

    /**
     * Locks an output or frees it. Blocks up to some seconds.
     *
     * @param lock what
     * @param person writes who wants it
     * @return what became of the output
     * @throws FailureException when nothing was sent
     */
    public SwitchTaken lock(SwitchLock lock, Giver person) throws FailureException {
        SwitchSession session = switches.session(lock.device());
        session.requireUsable();
        person.give(new LockOutput(lock.device(), lock.layer(), lock.output(), lock.order()));
        Layer layer = Layer.valueOf(lock.layer());
        Output output = new Output(lock.output());
        Outcome outcome = session.device().lock(layer, output, LockOrder.valueOf(lock.order()), Deadline.in(ANSWER));
        Optional<String> shows = Observed.shown(session.device().read(layer, Freshness.KNOWN, Deadline.in(ANSWER))
                .source(output));
        Crossing crossing = new Crossing(lock.layer(), lock.output(), shows.orElse(""));
        return new SwitchTaken(List.of(switch (outcome) {
            case Outcome.Verified done -> new OutputTaken(crossing, Result.VERIFIED, false, shows, "");
            case Outcome.Refused no -> new OutputTaken(crossing, Result.REFUSED, false, shows, no.failure().text());
            case Outcome.Diverged odd -> new OutputTaken(crossing, Result.DIVERGED, false, shows, odd.failure()
                    .text());
            case Outcome.Indeterminate open -> new OutputTaken(crossing, Result.INDETERMINATE, false, shows,
                    open.failure().text());
            case Outcome.NotSent not -> new OutputTaken(crossing, Result.NOT_SENT, false, shows, not.failure()
                    .text());
        }));
    }

    /**
     * Asks a switch for a sign of life. Blocks up to some seconds.
     *
     * @param one which
     * @param host that asks
     * @return what it is
     * @throws FailureException when it does not answer
     */
    public SwitchProbe probe(OneSwitch one, String host) throws FailureException {
        SwitchSession session = switches.session(one.device());
        long millis = session.device().probe(Deadline.in(ANSWER)).toMillis();
        return new SwitchProbe(session.device().describe(Deadline.in(ANSWER)).model(), millis, host);
    }
}
