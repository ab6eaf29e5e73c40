// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;

/** Screens of simulated machines: each viewer gets a socket of its own to a server in this process. Thread-safe. */
public final class TrainingScreens implements AutoCloseable {

    private static final Logger LOG = System.getLogger(TrainingScreens.class.getName());
    private static final long TICK_MILLIS = 500;
    private static final int THREADS = 32;
    private static final int SPREAD = 100_000;

    private final MonotonicClock clock;
    private final Workers workers;
    private final ExecutorService viewing;
    private final long begun;
    private final List<RfbConnection> viewers = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledFuture<?> ticking;

    /**
     * Screens without viewers.
     *
     * @param clock makes them tick
     * @param workers read what viewers send
     */
    public TrainingScreens(MonotonicClock clock, Workers workers) {
        this.clock = clock;
        this.workers = workers;
        this.viewing = workers.pool("training-screens", THREADS);
        this.begun = clock.nanos();
    }

    /**
     * Opens a screen. Blocks briefly.
     *
     * @param machine whose
     * @param name shown on it
     * @param deadline limit
     * @return a connected socket; the caller closes it
     * @throws FailureException when no socket can be had
     */
    public Socket open(MachineId machine, String name, Deadline deadline) throws FailureException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(deadline.leftMillis());
            Socket near = new Socket(listener.getInetAddress(), listener.getLocalPort());
            Socket far = listener.accept();
            if (far.getPort() != near.getLocalPort()) {
                far.close();
                near.close();
                throw new IOException("somebody else connected");
            }
            far.setTcpNoDelay(true);
            serve(new RfbConnection(far, name, () -> tick(machine)));
            return near;
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.OTHER,
                    NLS.bind(Messages.noScreen, failed.getMessage())), failed);
        }
    }

    /** Counts seconds; each machine began at a moment of its own, so a move does not change its count. */
    private long tick(MachineId machine) {
        long offset = Math.floorMod(machine.hashCode(), SPREAD);
        return offset + (clock.nanos() - begun) / TimeUnit.SECONDS.toNanos(1);
    }

    private void serve(RfbConnection viewer) {
        viewers.add(viewer);
        viewing.execute(() -> {
            viewer.serve();
            viewers.remove(viewer);
        });
        synchronized (this) {
            if (ticking == null) {
                ticking = workers.timer().scheduleAtFixedRate(this::tickAll, TICK_MILLIS, TICK_MILLIS,
                        TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Each viewer is served by a thread of its own, so that one who does not read stops nobody. */
    private void tickAll() {
        for (RfbConnection viewer : viewers) {
            if (viewer.beginTick()) {
                try {
                    viewing.execute(viewer::tick);
                } catch (RejectedExecutionException closing) {
                    LOG.log(Level.DEBUG, "tick left out, the session ends", closing);
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        ScheduledFuture<?> running = ticking;
        if (running != null) {
            running.cancel(false);
        }
        viewers.forEach(RfbConnection::close);
    }
}
