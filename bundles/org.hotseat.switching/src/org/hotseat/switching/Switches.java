// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.protocol.op.SwitchOps.SwitchFound;
import org.hotseat.protocol.op.SwitchOps.SwitchTrial;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.secret.SwitchKeyRecord;

/**
 * Keeps one connection with each matrix switch of the cluster while this process leads, and none otherwise: a device
 * has one controller. Thread-safe.
 */
public final class Switches implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Switches.class.getName());
    private static final Duration PERIOD = Duration.ofMillis(500);
    private static final int CLERKS = 4;

    /** What a session was made of. */
    private record Kept(SwitchRecord record, String password, SwitchSession session) {
    }

    private final Supplier<StateView> view;
    private final BooleanSupplier leads;
    private final SwitchDrivers drivers;
    private final Consumer<Note> notes;
    private final Workers workers;
    private final ExecutorService thread;
    private final ExecutorService clerks;
    private final Map<String, Kept> sessions = new ConcurrentHashMap<>();
    /** Switches that nobody can speak with, by id. */
    private final Map<String, SwitchLive> mute = new ConcurrentHashMap<>();
    private volatile Runnable changed = () -> {
        // nobody listens yet
    };
    private volatile Consumer<String> cut = any -> {
        // nobody ends it yet
    };
    private @Nullable ScheduledFuture<?> ticks;

    /**
     * Connects with nothing before it begins.
     *
     * @param view the newest state with its secrets, for any thread
     * @param leads whether this process leads now
     * @param drivers that are installed
     * @param notes for the cluster's journal; must not block
     * @param workers give the threads
     */
    public Switches(Supplier<StateView> view, BooleanSupplier leads, SwitchDrivers drivers,
            Consumer<Note> notes, Workers workers) {
        this.view = view;
        this.leads = leads;
        this.drivers = drivers;
        this.notes = notes;
        this.workers = workers;
        this.thread = workers.pool("switches", 1);
        this.clerks = workers.pool("switch-clerk", CLERKS);
    }

    /**
     * Tells when something about a switch is known anew.
     *
     * @param listener any thread; must not block
     */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /**
     * Tells of a take that is open and that this process is not at: a leader has ended in the middle of it. Told again
     * some seconds later as long as it is so.
     *
     * @param listener gets the id of the switch, on a thread that may block
     */
    public void onCut(Consumer<String> listener) {
        cut = listener;
    }

    /** Begins. Does not block. */
    public synchronized void start() {
        ticks = workers.timer().scheduleWithFixedDelay(() -> run(thread, this::turn), 0, PERIOD.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static void run(ExecutorService pool, Runnable work) {
        try {
            pool.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException fault) { // the edge: one bad switch must not end all
                    LOG.log(Level.ERROR, "a fault of the program at the matrix switches", fault);
                }
            });
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "ends", ending);
        }
    }

    private void turn() {
        StateView now = view.get();
        boolean mine = leads.getAsBoolean();
        Map<String, Held<SwitchRecord>> known = mine ? now.all(Kinds.SWITCH) : Map.of();
        boolean fewer = sessions.entrySet().removeIf(entry -> {
            boolean over = !same(entry.getValue(), now, known);
            if (over) {
                entry.getValue().session().close();
            }
            return over;
        });
        fewer |= mute.keySet().removeIf(id -> !known.containsKey(Kinds.SWITCH.key(id)) || sessions.containsKey(id));
        known.values().forEach(held -> {
            rename(held.value());
            open(held.value(), now);
        });
        sessions.forEach((id, kept) -> {
            Optional<RoutesRecord> routes = now.find(Kinds.ROUTES, id).map(Held::value);
            boolean open = routes.flatMap(RoutesRecord::open).isPresent();
            kept.session().tick(open ? List.of() : routes.map(RoutesRecord::wanted).orElse(List.of()));
            if (open && kept.session().isIdle()) {
                run(clerks, () -> cut.accept(id));
            }
        });
        if (fewer) {
            changed.run();
        }
    }

    private static boolean same(Kept kept, StateView now, Map<String, Held<SwitchRecord>> known) {
        Held<SwitchRecord> held = known.get(Kinds.SWITCH.key(kept.record().id()));
        return held != null && place(held.value()).equals(place(kept.record())) && kept.password().equals(password(
                now, held.value()));
    }

    /** All of a description that a connection depends on. */
    private static SwitchRecord place(SwitchRecord record) {
        return new SwitchRecord(record.id(), "", record.protocol(), record.address(), record.port(), record.carries(),
                record.user(), List.of(), List.of());
    }

    /** Other names need no other connection, and locks of ours stay known. */
    private void rename(SwitchRecord record) {
        Kept kept = sessions.get(record.id());
        if (kept != null && !kept.record().equals(record)) {
            kept.session().become(record);
            sessions.put(record.id(), new Kept(record, kept.password(), kept.session()));
        }
    }

    private static String password(StateView now, SwitchRecord record) {
        return now.find(Kinds.SWITCH_KEY, record.id()).map(Held::value).filter(key -> key.fits(record))
                .map(SwitchKeyRecord::password).orElse("");
    }

    private void open(SwitchRecord record, StateView now) {
        if (sessions.containsKey(record.id())) {
            return;
        }
        String password = password(now, record);
        try {
            SwitchSession session = new SwitchSession(record, drivers.driver(record.protocol()).open(new SwitchAccess(
                    record.address(), record.port(), Layer.valueOf(record.carries()), record.user(), password),
                    Cadence.USUAL, workers), clerks, this::tell, this::note);
            sessions.put(record.id(), new Kept(record, password, session));
            mute.remove(record.id());
            changed.run();
        } catch (FailureException noDriver) {
            SwitchLive told = new SwitchLive(record.id(), State.UNUSABLE, noDriver.failure().text(), "", List.of(),
                    List.of());
            if (!Objects.equals(mute.put(record.id(), told), told)) {
                changed.run();
            }
        }
    }

    private void tell() {
        changed.run();
    }

    /** An entry of the cluster's journal. */
    void note(Note note) {
        LOG.log(Level.INFO, "{0}", note.text());
        notes.accept(note);
    }

    /**
     * What each switch shows.
     *
     * @return nothing unless this process leads
     */
    public List<SwitchLive> live() {
        List<SwitchLive> all = new ArrayList<>(mute.values());
        sessions.values().forEach(kept -> all.add(kept.session().live()));
        return List.copyOf(all);
    }

    /** The session of a switch. */
    SwitchSession session(String id) throws FailureException {
        Kept kept = sessions.get(id);
        if (kept != null) {
            return kept.session();
        }
        SwitchLive silent = mute.get(id);
        if (silent != null) {
            throw new FailureException(FailureCode.UNSUPPORTED, silent.text(), "");
        }
        Optional<SwitchRecord> record = view.get().find(Kinds.SWITCH, id).map(Held::value);
        throw record.isPresent() ? new FailureException(FailureCode.UNREACHABLE, NLS.bind(Messages.notAnswering,
                record.get().name()), Messages.notAnsweringRemedy) : new FailureException(FailureCode.NOT_FOUND,
                        NLS.bind(Messages.noSwitch, id), Messages.noSwitchRemedy);
    }

    /**
     * Tries a description over a connection of its own, whether this process leads or not. Blocks up to some seconds.
     *
     * @param trial what
     * @param host that asks
     * @return what answers there
     * @throws FailureException when nothing does, the account is refused, or the description cannot be used
     */
    public SwitchFound attempt(SwitchTrial trial, String host) throws FailureException {
        String password = trial.password().isEmpty() ? password(view.get(), trial.device()) : trial.password();
        return Trial.of(trial.device(), password, host, drivers, workers);
    }

    /**
     * Threads for what is asked of switches.
     *
     * @return ends with this
     */
    public ExecutorService clerks() {
        return clerks;
    }

    /** Ends all connections. What the switches show stays. */
    @Override
    public synchronized void close() {
        ScheduledFuture<?> running = ticks;
        if (running != null) {
            running.cancel(false);
        }
        List.of(thread, clerks).forEach(ExecutorService::shutdownNow);
        sessions.values().forEach(kept -> kept.session().close());
        sessions.clear();
    }
}
