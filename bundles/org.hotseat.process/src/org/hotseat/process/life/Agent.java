// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.life;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.life.LifeCycle;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;

/**
 * Begins the parts in order and ends them in reverse, each within a deadline. A part that cannot begin ends those that
 * have begun, so nothing is left half-started. {@link #start} and {@link #stop} may be called on any thread, a stop
 * during a start waits for it.
 */
public final class Agent {

    private static final Logger LOG = System.getLogger(Agent.class.getName());

    private final Workers workers;
    private final List<Part> parts;
    private final LifeCycle<AgentState> state = new LifeCycle<>("agent", AgentState.NEW, AgentState.table());
    /** Guarded by this object. */
    private final Deque<Part> begun = new ArrayDeque<>();

    /**
     * An agent that has not begun.
     *
     * @param workers whose threads begin and end the parts
     * @param parts in the order of their beginning
     */
    public Agent(Workers workers, List<Part> parts) {
        this.workers = workers;
        this.parts = new CopyOnWriteArrayList<>(parts);
    }

    /**
     * Begins all parts. Blocks until they have begun.
     *
     * @param deadline when all must have begun
     * @throws FailureException when one cannot; all others have ended then
     */
    public synchronized void start(Deadline deadline) throws FailureException {
        state.go(AgentState.STARTING);
        try {
            begin(parts, deadline);
        } catch (FailureException refused) {
            endAll(deadline);
            throw refused;
        }
        state.go(AgentState.RUNNING);
    }

    /**
     * Begins further parts while the others run, behind them. Blocks until they have begun.
     *
     * @param more in the order of their beginning
     * @param deadline when all must have begun
     * @throws FailureException WRONG_STATE while the agent does not run; when one cannot begin: those before it have
     *         ended then, and none is a part of the agent
     */
    public synchronized void add(List<Part> more, Deadline deadline) throws FailureException {
        if (state.state() != AgentState.RUNNING) {
            throw new FailureException(FailureCode.WRONG_STATE, "The agent is " + state.state().word() + '.',
                    "Try again when it runs.");
        }
        parts.addAll(more);
        try {
            begin(more, deadline);
        } catch (FailureException refused) {
            remove(more, deadline);
            throw refused;
        }
    }

    /**
     * Ends some parts while the others run on, in reverse. Blocks until they have ended or the deadline is over.
     *
     * @param some of the parts
     * @param deadline when all must have ended
     */
    public synchronized void remove(List<Part> some, Deadline deadline) {
        for (Part part : some.reversed()) {
            if (begun.remove(part)) {
                end(part, deadline);
            }
            parts.remove(part);
        }
    }

    private void begin(List<Part> some, Deadline deadline) throws FailureException {
        for (Part part : some) {
            try {
                await("start " + part.name(), deadline, () -> {
                    part.start(deadline);
                    return part;
                });
                begun.push(part);
            } catch (FailureException refused) {
                LOG.log(Level.ERROR, "{0} cannot begin", part.name(), refused);
                throw refused;
            }
        }
    }

    /**
     * Ends all parts. Blocks until they have ended or the deadline is over; a second call does nothing.
     *
     * @param deadline when all must have ended
     */
    public synchronized void stop(Deadline deadline) {
        if (state.state() == AgentState.RUNNING) {
            endAll(deadline);
        }
    }

    private void endAll(Deadline deadline) {
        state.go(AgentState.STOPPING);
        while (!begun.isEmpty()) {
            end(begun.pop(), deadline);
        }
        state.go(AgentState.STOPPED);
    }

    private void end(Part part, Deadline deadline) {
        try {
            await("stop " + part.name(), deadline, () -> {
                part.stop(deadline);
                return part;
            });
        } catch (FailureException stuck) {
            LOG.log(Level.WARNING, "{0} does not end in order", part.name(), stuck);
        }
    }

    /** Each act has a thread of its own, so that one that hangs holds up no other. */
    private void await(String act, Deadline deadline, Callable<Part> body) throws FailureException {
        ExecutorService pool = workers.pool(act.replace(' ', '-'), 1);
        Future<Part> done = pool.submit(body);
        try {
            done.get(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new FailureException(FailureCode.TIMEOUT, act + ": not done in time.", "See the log before it.");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(FailureCode.CANCELLED, act + ": interrupted.", "");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof FailureException known) {
                throw known;
            }
            LOG.log(Level.ERROR, act, failed.getCause());
            throw new FailureException(FailureCode.OTHER, act + ": " + failed.getCause() + '.',
                    "This is a fault of the program; please report it with what \"hotseat-agent support\" packs.");
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * What it is doing.
     *
     * @return the state now
     */
    public AgentState state() {
        return state.state();
    }

    /**
     * What it consists of.
     *
     * @return the parts now, in the order of their beginning
     */
    public List<Part> parts() {
        return List.copyOf(parts);
    }
}
