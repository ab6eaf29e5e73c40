// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.call;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.libvirt.LibvirtException;

/**
 * Carries out the native calls of one connection. A native call cannot be interrupted, so it runs on a worker and its
 * caller waits no longer than it wants: an overrun leaves the call behind. When too many are left behind the link is
 * cut, which ends them all. libvirtd serves five calls of a client at once and stops reading from it at the fifth, its
 * keep-alive included; so no more than four are given to it, and the others wait for their turn here. libvirt's
 * connection is closed when no call is under way any more, never before: native code would use freed memory.
 * Thread-safe.
 */
public final class Calls {

    private static final Logger LOG = System.getLogger(Calls.class.getName());

    /** How often a waiting caller looks whether it is still wanted. */
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int MOST_LEFT_BEHIND = 3;
    private static final int AT_ONCE = 4;

    private final Executor pool;
    private final Runnable cutLink;
    private final NativeCall<?> closer;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Set<Answer<?>> waiting = new HashSet<>();
    private int underWay;
    private int leftBehind;
    private boolean closed;

    /**
     * The calls of one connection.
     *
     * @param pool carries out short calls, and the closing
     * @param cutLink cuts the transport under the connection
     * @param closer closes libvirt's side, once
     */
    public Calls(Executor pool, Runnable cutLink, NativeCall<?> closer) {
        this.pool = pool;
        this.cutLink = cutLink;
        this.closer = closer;
    }

    /**
     * Carries out a short call and waits for it.
     *
     * @param <T> what it brings
     * @param run limits; a cancel leaves the call behind
     * @param call the work
     * @return its result
     * @throws FailureException of the call, TIMEOUT, CANCELLED, or UNREACHABLE when the connection closes
     */
    public <T> T run(Run run, NativeCall<T> call) throws FailureException {
        return run(run, pool, call);
    }

    /**
     * Carries out a call on threads of the caller's choice and waits for it.
     *
     * @param <T> what it brings
     * @param run limits; a cancel leaves the call behind
     * @param workers for calls that may take minutes and must not hold up short ones
     * @param call the work
     * @return its result
     * @throws FailureException of the call, TIMEOUT, CANCELLED, or UNREACHABLE when the connection closes
     */
    public <T> T run(Run run, Executor workers, NativeCall<T> call) throws FailureException {
        begin(run);
        return await(start(workers, call), run.deadline(), run.progress());
    }

    /**
     * Refuses what need not begin at all.
     *
     * @param run limits
     * @throws FailureException UNREACHABLE when the connection is closed, CANCELLED or TIMEOUT when it is too late
     */
    public void begin(Run run) throws FailureException {
        if (isClosed()) {
            throw Troubles.closed();
        }
        run.progress().checkCancelled();
        if (run.deadline().isOver()) {
            throw Troubles.overrun();
        }
    }

    /** Begins a short call; as {@link #start(Executor, NativeCall)}. */
    public <T> Answer<T> start(NativeCall<T> call) throws FailureException {
        return start(pool, call);
    }

    /**
     * Begins a call, as soon as it is its turn.
     *
     * @param <T> what it brings
     * @param workers carry it out
     * @param call the work
     * @return completes with the result or with a {@link FailureException}
     * @throws FailureException UNREACHABLE when the connection is closed
     */
    public <T> Answer<T> start(Executor workers, NativeCall<T> call) throws FailureException {
        Answer<T> answer = new Answer<>();
        enter(answer);
        try {
            workers.execute(() -> inTurn(call, answer));
        } catch (RejectedExecutionException ended) {
            leave(answer);
            throw Troubles.closed();
        }
        return answer;
    }

    /**
     * Keeps the connection from being closed natively while a call of <em>another</em> connection uses it.
     *
     * @return ends the hold
     * @throws FailureException UNREACHABLE when the connection is closed
     */
    public Runnable hold() throws FailureException {
        Answer<?> token = new Answer<>();
        enter(token);
        return () -> leave(token);
    }

    /**
     * Waits for a call.
     *
     * @param <T> what it brings
     * @param answer of {@link #start}
     * @param deadline the latest end of waiting; the call is left behind then
     * @param progress asked whether the result is still wanted
     * @return the result
     * @throws FailureException of the call, TIMEOUT or CANCELLED
     */
    public <T> T await(Answer<T> answer, Deadline deadline, Progress progress) throws FailureException {
        while (true) {
            if (answer.settled(shorter(deadline.left()))) {
                return answer.result();
            }
            if (deadline.isOver()) {
                leaveBehind(answer);
                throw Troubles.overrun();
            }
            if (progress.isCancelled()) {
                leaveBehind(answer);
                progress.checkCancelled();
            }
        }
    }

    /**
     * Withdraws a call that nobody waits for any more, or counts it if it has begun; too many of those cut the link.
     *
     * @param answer of {@link #start}
     */
    public void leaveBehind(Answer<?> answer) {
        if (answer.withdraw()) {
            return;
        }
        synchronized (this) {
            if (!waiting.contains(answer)) {
                return; // has come meanwhile
            }
            leftBehind++;
            if (leftBehind <= MOST_LEFT_BEHIND) {
                answer.whenComplete((result, failure) -> found());
                return;
            }
        }
        LOG.log(Level.WARNING, "{0} calls of one connection do not return; its link is cut", MOST_LEFT_BEHIND + 1);
        answer.whenComplete((result, failure) -> found());
        cutLink.run();
    }

    /**
     * Whether {@link #close()} was called.
     *
     * @return true from then on
     */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** Ends all calls with UNREACHABLE and closes libvirt's side when the last has returned. Does not wait. */
    public void close() {
        Set<Answer<?>> pending;
        boolean idle;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            pending = Set.copyOf(waiting);
            idle = underWay == 0;
        }
        if (idle) {
            finish();
            return;
        }
        cutLink.run();
        for (Answer<?> answer : pending) {
            answer.withdraw();
            answer.completeExceptionally(Troubles.closed());
        }
    }

    private <T> void inTurn(NativeCall<T> call, Answer<T> answer) {
        turns.acquireUninterruptibly();
        try {
            if (answer.begin()) {
                carryOut(call, answer);
            } else {
                leave(answer);
            }
        } finally {
            turns.release();
        }
    }

    private <T> void carryOut(NativeCall<T> call, Answer<T> answer) {
        try {
            T result = call.call();
            leave(answer);
            answer.complete(result);
        } catch (LibvirtException failed) {
            leave(answer);
            answer.completeExceptionally(isClosed() ? Troubles.closed() : Troubles.of(failed));
        } catch (FailureException failed) {
            leave(answer);
            answer.completeExceptionally(failed);
        } catch (RuntimeException | Error broken) { // a caller waits for this answer, whatever happens
            leave(answer);
            answer.completeExceptionally(broken);
        }
    }

    private synchronized void enter(Answer<?> answer) throws FailureException {
        if (closed) {
            throw Troubles.closed();
        }
        underWay++;
        waiting.add(answer);
    }

    private void leave(Answer<?> answer) {
        boolean last;
        synchronized (this) {
            underWay--;
            waiting.remove(answer);
            last = closed && underWay == 0;
        }
        if (last) {
            finish();
        }
    }

    private void finish() {
        try {
            pool.execute(this::end);
        } catch (RejectedExecutionException ended) {
            LOG.log(Level.DEBUG, "the driver ended before its connection: {0}", ended.getMessage());
            cutLink.run();
        }
    }

    private void end() {
        try {
            closer.call();
        } catch (LibvirtException | FailureException failed) {
            LOG.log(Level.DEBUG, "closing a connection: {0}", failed.getMessage());
        } finally {
            cutLink.run();
        }
    }

    private synchronized void found() {
        leftBehind--;
    }

    private static Duration shorter(Duration left) {
        return left.compareTo(LOOK) < 0 ? left : LOOK;
    }
}
