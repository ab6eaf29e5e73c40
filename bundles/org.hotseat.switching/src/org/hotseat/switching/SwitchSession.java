// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Snapshot;
import org.hotseat.devices.matrix.SwitchEvent;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.Severity;
import org.hotseat.state.decide.Happening;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;

/** One switch while this process leads: its connection, what it shows, what others do there. Thread-safe. */
final class SwitchSession implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SwitchSession.class.getName());
    /** A device that restarts its network comes back sooner. */
    private static final Duration LOST = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(4);
    /** Between two looks at a take that was cut. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    /** How it is. */
    private record Standing(State state, String text, Optional<Deadline> lost) {
    }

    /** What consoles are told of it until there are more changes. */
    private record Told(long changes, SwitchLive live) {
    }

    private final MatrixSwitch device;
    private final ExecutorService clerks;
    private final Runnable changed;
    private final Consumer<Note> notes;
    private final Observed observed = new Observed();
    private final AtomicBoolean watched = new AtomicBoolean();
    /** One take at a time; while one is under way nothing is told about others. */
    private final ReentrantLock taking = new ReentrantLock();
    /** For the thread of the ticks, as what follows. */
    private Drift drift;
    private boolean alarmed;
    private Optional<Deadline> resting = Optional.empty();
    private volatile SwitchRecord record;
    private volatile Standing standing = new Standing(State.CONNECTING, "", Optional.of(Deadline.in(LOST)));
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Told told;

    /**
     * Connects by itself.
     *
     * @param record which switch
     * @param device closed with this
     * @param clerks ask what may take a while
     * @param changed told when something is known anew; must not block
     * @param notes for the cluster's journal; must not block
     */
    SwitchSession(SwitchRecord record, MatrixSwitch device, ExecutorService clerks, Runnable changed,
            Consumer<Note> notes) {
        this.record = record;
        this.device = device;
        this.clerks = clerks;
        this.changed = changed;
        this.notes = notes;
        this.drift = new Drift(record);
        later(this::describe);
    }

    SwitchRecord record() {
        return record;
    }

    /**
     * Goes on with another description of what is plugged in, over the same connection. For the thread of the ticks.
     *
     * @param next of the same device at the same place
     */
    void become(SwitchRecord next) {
        record = next;
        drift = drift.of(next);
        observed.descriptor().ifPresent(descriptor -> {
            if (standing.state() == State.CONNECTED || standing.state() == State.UNUSABLE) {
                fits(descriptor);
            }
        });
        publish();
    }

    MatrixSwitch device() {
        return device;
    }

    ReentrantLock taking() {
        return taking;
    }

    private void later(Runnable work) {
        try {
            clerks.execute(work);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "{0} is not asked any more", record.name());
        }
    }

    /** What it is; the first time it begins to watch too, so that a refused account is not tried twice at once. */
    private void describe() {
        try {
            Descriptor descriptor = device.describe(Deadline.in(ANSWER));
            observed.is(descriptor);
            fits(descriptor);
        } catch (FailureException silent) {
            now(standing.state() == State.CONNECTING ? State.CONNECTING : State.LOST, silent.failure().text());
        }
        if (watched.compareAndSet(false, true)) {
            device.watch(this::heard);
            observed.descriptor().ifPresent(this::readWhatWasKnown);
        }
    }

    private void fits(Descriptor descriptor) {
        Optional<Failure> wrong = Definition.wrong(record, descriptor);
        now(wrong.isPresent() ? State.UNUSABLE : State.CONNECTED, wrong.map(Failure::text).orElse(""));
    }

    /** What was read before anybody watched; again when something was told meanwhile, which is newer. */
    private void readWhatWasKnown(Descriptor descriptor) {
        for (Layer layer : descriptor.planes().keySet()) {
            Deadline until = Deadline.in(ANSWER);
            try {
                Snapshot last = device.read(layer, Freshness.KNOWN, until);
                heard(new SwitchEvent.Resynced(last));
                Snapshot next = device.read(layer, Freshness.KNOWN, until);
                while (!next.crosspoints().equals(last.crosspoints()) && !until.isOver()) {
                    last = next;
                    heard(new SwitchEvent.Resynced(last));
                    next = device.read(layer, Freshness.KNOWN, until);
                }
            } catch (FailureException gone) {
                LOG.log(Level.DEBUG, "read again once it is back", gone);
            }
        }
    }

    /** On the switch's thread, and once on a clerk's. */
    private void heard(SwitchEvent event) {
        observed.heard(event);
        switch (event) {
            case SwitchEvent.LinkUp up -> later(this::describe);
            case SwitchEvent.LinkDown down -> now(State.LOST, down.reason().text());
            default -> publish();
        }
    }

    private synchronized void now(State state, String text) {
        boolean well = state == State.CONNECTED || state == State.UNUSABLE;
        Optional<Deadline> lost = well ? Optional.empty() : Optional.of(standing.lost().orElseGet(
                () -> Deadline.in(LOST)));
        standing = new Standing(state, text, lost);
        publish();
    }

    /** After each change: what another thread was still putting together is not told as the newest then. */
    private void publish() {
        changes.incrementAndGet();
        changed.run();
    }

    /** As it is told to consoles. Does not block. */
    SwitchLive live() {
        long count = changes.get();
        Told known = told;
        if (known != null && known.changes() == count) {
            return known.live();
        }
        Standing now = standing;
        Optional<Descriptor> descriptor = observed.descriptor();
        SwitchLive fresh = new SwitchLive(record.id(), now.state(), now.text(), descriptor.map(Descriptor::model)
                .orElse(""), descriptor.map(one -> one.capabilities().stream().map(Enum::name).sorted().toList())
                        .orElse(List.of()), observed.live());
        told = new Told(count, fresh);
        return fresh;
    }

    /**
     * Tells what is worth telling. Called by one thread, again and again.
     *
     * @param wanted of its outputs
     */
    void tick(List<Crossing> wanted) {
        Standing now = standing;
        if (now.lost().filter(Deadline::isOver).isPresent() && !alarmed
                || now.state() == State.UNUSABLE && !alarmed) {
            alarmed = true;
            notes.accept(Drift.of(record, Severity.WARNING, Happening.SWITCH_LOST, List.of(record.name(),
                    now.text())));
        } else if (now.state() == State.CONNECTED && alarmed) {
            alarmed = false;
            notes.accept(Drift.of(record, Severity.INFORMATION, Happening.SWITCH_BACK, List.of(record.name())));
        }
        if (now.state() == State.CONNECTED && taking.tryLock()) {
            try {
                drift.compare(wanted, this::shown).forEach(notes);
            } finally {
                taking.unlock();
            }
        }
    }

    /**
     * Whether it answers, and nobody switches it now; then not again for some seconds. For the thread of the ticks.
     *
     * @return false while a take is under way in this process
     */
    boolean isIdle() {
        boolean rests = resting.filter(until -> !until.isOver()).isPresent();
        if (standing.state() != State.CONNECTED || taking.isLocked() || rests) {
            return false;
        }
        resting = Optional.of(Deadline.in(AGAIN));
        return true;
    }

    private Optional<String> shown(String layer, String output) {
        return observed.source(Layer.valueOf(layer), new Output(output)).flatMap(Observed::shown);
    }

    /**
     * Refuses what cannot be switched now.
     *
     * @throws FailureException when the device does not answer, or is not as it is described
     */
    void requireUsable() throws FailureException {
        Standing now = standing;
        if (now.state() == State.UNUSABLE) {
            throw new FailureException(FailureCode.INVALID, now.text(), "");
        }
        if (now.state() != State.CONNECTED) {
            throw new FailureException(FailureCode.UNREACHABLE, now.text().isEmpty() ? NLS.bind(
                    Messages.notAnswering, record.name()) : now.text(), Messages.notAnsweringRemedy);
        }
    }

    @Override
    public void close() {
        device.close();
    }
}
