// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.link;

import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.console.screen.ScreenAccess;
import org.hotseat.ui.screen.rfb.Frame;
import org.hotseat.ui.screen.rfb.RfbConnection;
import org.hotseat.ui.screen.rfb.RfbListener;

/**
 * One attempt to connect a screen and the connection that comes of it. Opened on its own worker, closed on any thread.
 */
final class ScreenAttempt implements RfbListener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Hears of the attempt, on any thread. */
    interface Listener {
        /** A picture. */
        void frame(ScreenAttempt from, Frame frame);

        /** Text from the machine's clipboard. */
        void clipboard(ScreenAttempt from, String text);

        /** The machine rings. */
        void bell(ScreenAttempt from);

        /** It could not be made, or broke. */
        void ended(ScreenAttempt from, Failure failure, boolean passwordNeeded);
    }

    private final MachineId machine;
    private final ScreenAccess screens;
    private final ExecutorService worker;
    private final Optional<char[]> given;
    private final Listener listener;
    private boolean closed;
    private @Nullable RfbConnection connection;

    ScreenAttempt(MachineId machine, ScreenAccess screens, ExecutorService worker, Optional<char[]> given,
            Listener listener) {
        this.machine = machine;
        this.screens = screens;
        this.worker = worker;
        this.given = given;
        this.listener = listener;
    }

    void start() {
        worker.execute(this::open);
    }

    synchronized Optional<RfbConnection> connection() {
        return Optional.ofNullable(connection);
    }

    @Override
    public synchronized void close() {
        closed = true;
        RfbConnection open = connection;
        if (open != null) {
            open.close();
        }
        worker.shutdown();
    }

    private void open() {
        try {
            Deadline deadline = Deadline.in(PATIENCE);
            Optional<String> password = given.map(String::new);
            if (password.isEmpty()) {
                password = screens.password(machine, deadline).map(String::new);
            }
            use(screens.open(machine, deadline), password);
        } catch (FailureException failed) {
            listener.ended(this, failed.failure(), false);
        }
    }

    private synchronized void use(Socket socket, Optional<String> password) {
        RfbConnection made = new RfbConnection(socket, password, worker, this);
        connection = made;
        if (closed) {
            made.close();
        } else {
            made.start();
        }
    }

    @Override
    public void frame(Frame frame) {
        listener.frame(this, frame);
    }

    @Override
    public void clipboard(String text) {
        listener.clipboard(this, text);
    }

    @Override
    public void bell() {
        listener.bell(this);
    }

    @Override
    public void ended(Failure failure, boolean passwordNeeded) {
        listener.ended(this, failure, passwordNeeded);
    }
}
