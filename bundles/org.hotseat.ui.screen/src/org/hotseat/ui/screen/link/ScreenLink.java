// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.console.screen.ScreenAccess;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.screen.rfb.Frame;
import org.hotseat.ui.screen.rfb.RfbConnection;

/**
 * Keeps one screen connected: follows the machine over restarts and moves, tries again after a break, stops while the
 * machine is off. Confined to the window's thread, which it never makes wait; opening and sending are done by workers.
 *
 * <pre>
 *            runs                 picture               host lost
 *   Off ─────────────▶ Connecting ───────▶ Live ──────────────────▶ Stale
 *    ▲                  ▲   │  ▲             │                        │
 *    └── stops ─────────┼───┼──┼─────────────┘      host answers      │
 *                       │   │  └──────────────────────────────────────┘
 *            1..5 s     │   ▼
 *          ┌────────── Broken, PasswordNeeded (a person), NoDisplay (next start)
 * </pre>
 */
public final class ScreenLink implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration FIRST_PICTURE = Duration.ofSeconds(20);

    private final MachineId machine;
    private final Inventory inventory;
    private final ScreenAccess screens;
    private final Workers workers;
    private final Executor window;
    private final ScreenLinkListener listener;
    private final Subscription subscription;
    private Optional<char[]> password = Optional.empty();
    private Duration pause = FIRST_PAUSE;
    private ScreenState state = new ScreenState.Off();
    private boolean told;
    private String name = "";
    private boolean closed;
    private Optional<HostId> connectedTo = Optional.empty();
    private Optional<Instant> connectedRun = Optional.empty();
    private @Nullable ScreenAttempt attempt;

    /**
     * Begins to follow a machine.
     *
     * @param machine whose screen
     * @param inventory says where it runs
     * @param screens opens the way to it
     * @param workers gives threads
     * @param window runs tasks on the window's thread
     * @param listener is told
     */
    public ScreenLink(MachineId machine, Inventory inventory, ScreenAccess screens, Workers workers, Executor window,
            ScreenLinkListener listener) {
        this.machine = machine;
        this.inventory = inventory;
        this.screens = screens;
        this.workers = workers;
        this.window = window;
        this.listener = listener;
        this.subscription = inventory.onChange(change -> {
            if (concerns(change)) {
                window.execute(this::follow);
            }
        });
        window.execute(this::follow);
    }

    /**
     * The connection, while it shows pictures.
     *
     * @return where keys and pointer go to
     */
    public Optional<RfbConnection> connection() {
        ScreenAttempt now = attempt;
        return now != null && state instanceof ScreenState.Live ? now.connection() : Optional.empty();
    }

    /**
     * Tries with a password that a person gave.
     *
     * @param secret the password; kept for reconnects of this view only
     */
    public void usePassword(char[] secret) {
        password = Optional.of(secret.clone());
        drop();
        change(new ScreenState.Off());
        follow();
    }

    /** Tries again at once. */
    public void retry() {
        pause = FIRST_PAUSE;
        drop();
        follow();
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        drop();
        password.ifPresent(secret -> Arrays.fill(secret, '\0'));
    }

    private boolean concerns(InventoryChange change) {
        return change.structure() || !change.hosts().isEmpty() || change.machines().contains(machine);
    }

    private void follow() {
        if (closed) {
            return;
        }
        Optional<MachineView> found = inventory.machine(machine);
        if (found.isEmpty()) {
            drop();
            change(new ScreenState.Gone());
            return;
        }
        MachineView view = found.get();
        if (!view.name().equals(name)) {
            name = view.name();
            listener.named(name);
        }
        if (view.stale()) {
            drop();
            change(new ScreenState.Stale(hostName(view.host()), view.asOf()));
        } else if (!view.state().isActive()) {
            drop();
            change(new ScreenState.Off());
        } else if (attempt == null || moved(view)) {
            connect(view);
        }
    }

    private boolean moved(MachineView view) {
        boolean restarted = view.runningSince().isPresent() && connectedRun.isPresent()
                && !view.runningSince().equals(connectedRun);
        return restarted || !connectedTo.equals(Optional.of(view.host()));
    }

    private void connect(MachineView view) {
        drop();
        connectedTo = Optional.of(view.host());
        connectedRun = view.runningSince();
        String host = hostName(view.host());
        change(new ScreenState.Connecting(host));
        ScreenAttempt next = new ScreenAttempt(machine, screens, workers.pool("screen", 1), password,
                new FromAttempt(host));
        attempt = next;
        next.start();
        workers.timer().schedule(() -> window.execute(() -> silent(next)), FIRST_PICTURE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** A server that takes the connection and then says nothing. */
    private void silent(ScreenAttempt waited) {
        if (!closed && attempt == waited && state instanceof ScreenState.Connecting) {
            broken(new Failure(FailureCode.TIMEOUT, Messages.silent), false);
        }
    }

    private String hostName(HostId host) {
        return inventory.host(host).map(HostView::name).orElse(host.value());
    }

    private void drop() {
        ScreenAttempt old = attempt;
        attempt = null;
        if (old != null) {
            old.close();
        }
    }

    private void change(ScreenState next) {
        if (!told || !next.equals(state)) {
            told = true;
            state = next;
            listener.state(next);
        }
    }

    private void broken(Failure failure, boolean passwordNeeded) {
        if (passwordNeeded) {
            change(new ScreenState.PasswordNeeded(password.isPresent()));
        } else if (failure.code() == FailureCode.UNSUPPORTED) {
            change(new ScreenState.NoDisplay(failure));
        } else {
            change(new ScreenState.Broken(failure));
            Duration wait = pause;
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            ScreenAttempt failed = attempt;
            workers.timer().schedule(() -> window.execute(() -> again(failed)), wait.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void again(@Nullable ScreenAttempt failed) {
        if (!closed && attempt == failed) {
            drop();
            follow();
        }
    }

    /** Brings news of one attempt to the window and drops those of an attempt that was given up. */
    private final class FromAttempt implements ScreenAttempt.Listener {

        private final String host;
        private final FrameBox frames = new FrameBox();

        FromAttempt(String host) {
            this.host = host;
        }

        @Override
        public void frame(ScreenAttempt from, Frame frame) {
            if (frames.put(frame)) {
                hand(from, () -> frames.take().ifPresent(this::show));
            }
        }

        @Override
        public void clipboard(ScreenAttempt from, String text) {
            hand(from, () -> listener.clipboard(text));
        }

        @Override
        public void bell(ScreenAttempt from) {
            hand(from, listener::bell);
        }

        @Override
        public void ended(ScreenAttempt from, Failure failure, boolean passwordNeeded) {
            hand(from, () -> broken(failure, passwordNeeded));
        }

        private void show(Frame frame) {
            pause = FIRST_PAUSE;
            change(new ScreenState.Live(host));
            listener.frame(frame);
        }

        private void hand(ScreenAttempt from, Runnable task) {
            window.execute(() -> {
                if (attempt == from && !closed) {
                    task.run();
                }
            });
        }
    }
}
