// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.display.Head;
import org.hotseat.devices.display.Kiosk;
import org.hotseat.devices.display.KioskState.Step;
import org.hotseat.devices.display.PictureSource;
import org.hotseat.devices.display.Shown;
import org.hotseat.devices.display.ViewerProgram;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.member.keep.Orders;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.settings.HostOutput;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.display.OutputRecord;

/**
 * Shows machines on the outputs of this host, as the cluster's state says, while they run here: at once after a start,
 * a move or a restore, and no longer than that. What is shown stays while the hypervisor does not answer. Thread-safe.
 */
public final class OutputPart implements Part {

    private static final Logger LOG = System.getLogger(OutputPart.class.getName());
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration SAMPLE = Duration.ofSeconds(3);
    private static final Duration COMMIT = Duration.ofMinutes(1);
    private static final int LOOKS_PER_MONITOR = 2;

    /**
     * What it works with.
     *
     * @param me this host
     * @param outputs by the configuration
     * @param folder for what viewers keep
     * @param view the newest state, for any thread
     * @param hypervisor of this host
     * @param orders for the cluster
     * @param workers give the threads
     */
    public record Here(HostId me, List<HostOutput> outputs, Path folder, Supplier<StateView> view,
            LocalHypervisor hypervisor, Orders orders, Workers workers) {
    }

    private final Here here;
    private final ExecutorService loop;
    private final ExecutorService teller;
    private final MonitorGuard guard;
    private final Semaphore news = new Semaphore(0);
    private final Map<String, Kiosk> kiosks = new ConcurrentHashMap<>();
    private volatile Map<String, OutputRecord> shown = Map.of();
    private volatile Subscription events = () -> { };
    private volatile Runnable changed = () -> { };

    /**
     * Shows nothing before it begins.
     *
     * @param here what it works with
     */
    public OutputPart(Here here) {
        this.here = here;
        this.loop = here.workers().pool("outputs", 1);
        this.teller = here.workers().pool("output-notes", 1);
        this.guard = new MonitorGuard(here.me(), this::order);
    }

    /**
     * Told when an output is another than before; before the beginning.
     *
     * @param told on any thread, must not block
     */
    public void onChange(Runnable told) {
        changed = told;
    }

    @Override
    public String name() {
        return "outputs";
    }

    @Override
    public void start(Deadline deadline) {
        for (HostOutput output : here.outputs()) {
            kiosks.put(output.name(), new Kiosk(new Head(output.name(), output.display(), output.area(), output
                    .authority(), output.edid()), ViewerProgram::find, here.folder().resolve(output.name()), () -> changed.run(),
                            here.workers()));
        }
        events = here.hypervisor().onEvent(event -> news.release());
        loop.execute(this::run);
    }

    @Override
    public void stop(Deadline deadline) {
        events.close();
        loop.shutdownNow();
        teller.shutdownNow();
        kiosks.values().forEach(Kiosk::close);
    }

    private void run() {
        for (int turn = 0; !Thread.currentThread().isInterrupted(); turn++) {
            try {
                turn(turn % LOOKS_PER_MONITOR == 0);
                if (news.tryAcquire(PACE.toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException ending) {
                return;
            }
        }
    }

    private void turn(boolean monitors) {
        try {
            if (monitors) {
                lookAtMonitors();
            }
            look();
        } catch (RuntimeException fault) { // the edge: the next turn may do better
            LOG.log(Level.ERROR, "a look at the outputs failed", fault);
        }
    }

    private void lookAtMonitors() {
        StateView view = here.view().get();
        boolean other = false;
        for (HostOutput output : here.outputs()) {
            other |= output.edid().isPresent() && guard.look(output.name(), output.edid().get(), view);
        }
        if (other) {
            changed.run();
        }
    }

    private void look() {
        StateView view = here.view().get();
        List<OutputRecord> wanted = view.all(Kinds.OUTPUT).values().stream().map(Held::value).filter(one -> one.host()
                .equals(here.me()) && kiosks.containsKey(one.output())).toList();
        Optional<Map<MachineId, MachineState>> states = wanted.isEmpty() ? Optional.of(Map.of()) : states();
        Map<String, OutputRecord> now = new HashMap<>();
        for (OutputRecord one : wanted) {
            if (states.map(known -> isHere(one, known, view)).orElseGet(() -> wasShown(one))) {
                now.put(one.output(), one);
            }
        }
        shown = Map.copyOf(now);
        kiosks.forEach((output, kiosk) -> kiosk.show(Optional.ofNullable(now.get(output)).map(this::picture)));
    }

    /** Empty while the hypervisor does not answer. */
    private Optional<Map<MachineId, MachineState>> states() {
        try {
            Map<MachineId, MachineState> states = new HashMap<>();
            for (MachineSample one : here.hypervisor().now().sample(Set.of(), Deadline.in(SAMPLE))) {
                states.put(one.id(), one.state());
            }
            return Optional.of(states);
        } catch (FailureException silent) {
            LOG.log(Level.DEBUG, "nobody knows which machines run here: {0}", silent.getMessage());
            return Optional.empty();
        }
    }

    /**
     * A machine of the cluster is here when it is this host's: a standby that waits with all its memory is not, and its
     * owner's may stand still for a moment. Any other one is here from when it runs until it is gone.
     */
    private boolean isHere(OutputRecord output, Map<MachineId, MachineState> states, StateView view) {
        MachineState state = states.getOrDefault(output.machine(), MachineState.OFF);
        Optional<AuthorityRecord> authority = view.find(Kinds.AUTHORITY, output.machine().toString()).map(Held::value)
                .filter(one -> !one.released());
        return state.isActive() && authority.map(one -> one.owner().equals(here.me())).orElseGet(
                () -> state == MachineState.RUNNING || wasShown(output));
    }

    private boolean wasShown(OutputRecord output) {
        return Optional.ofNullable(shown.get(output.output())).filter(before -> before.machine().equals(output
                .machine())).isPresent();
    }

    private Shown picture(OutputRecord output) {
        PictureSource source = () -> ScreenText.picture(here.hypervisor().now().xml(output.machine(), XmlKind.LIVE, Run
                .within(SAMPLE)), output.head());
        return new Shown(output.machine() + " " + output.head(), source);
    }

    /** Nothing waits for the cluster, which may have no leader for a while. */
    private void order(Command command) {
        try {
            teller.execute(() -> give(command));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "not told: " + command.kind(), ending);
        }
    }

    private void give(Command command) {
        try {
            CommandOutcome outcome = here.orders().give(command, Deadline.in(COMMIT));
            if (!(outcome instanceof CommandOutcome.Done)) {
                LOG.log(Level.WARNING, "the cluster has not taken {0}: {1}", command, outcome);
            }
        } catch (FailureException untold) {
            LOG.log(untold.code() == FailureCode.CANCELLED ? Level.DEBUG : Level.WARNING,
                    "the cluster has not heard {0}: {1}", command, untold.failure().text());
        }
    }

    /**
     * How each output is.
     *
     * @return in the order of the configuration; does not block
     */
    public List<OutputLive> live() {
        List<OutputLive> all = new ArrayList<>();
        for (HostOutput output : here.outputs()) {
            Optional<Kiosk> kiosk = Optional.ofNullable(kiosks.get(output.name()));
            OutputLive.State state = kiosk.map(one -> state(one.state().step())).orElse(OutputLive.State.IDLE);
            String text = kiosk.map(one -> one.state().text()).orElse("");
            all.add(new OutputLive(output.name(), state, Optional.ofNullable(shown.get(output.name())).map(
                    OutputRecord::machine), text.isEmpty() ? guard.trouble(output.name()) : text, output.edid()
                            .isPresent(), guard.monitor(output.name()), guard.alarm(output.name())));
        }
        return all;
    }

    private static OutputLive.State state(Step step) {
        return switch (step) {
            case IDLE -> OutputLive.State.IDLE;
            case STARTING -> OutputLive.State.STARTING;
            case SHOWN -> OutputLive.State.SHOWN;
        };
    }

    @Override
    public PartState state() {
        List<OutputLive> all = live();
        List<String> wrong = all.stream().filter(one -> !one.text().isEmpty()).map(one -> one.output() + ": " + one
                .text()).toList();
        return new PartState(wrong.isEmpty(), wrong.isEmpty() ? all.stream().filter(one -> one
                .state() == OutputLive.State.SHOWN).count() + " of " + all.size() + " show a machine" : String.join(" ",
                        wrong));
    }
}
