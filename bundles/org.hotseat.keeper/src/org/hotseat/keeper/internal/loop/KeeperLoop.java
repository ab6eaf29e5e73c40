// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.freeze.Watchdog;
import org.hotseat.keeper.internal.loop.LocalServer.Answering;
import org.hotseat.keeper.local.Reply;
import org.hotseat.keeper.local.SharedWord;
import org.hotseat.keeper.local.Status.Memory;
import org.hotseat.lease.LeaseRecord;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.SecondEnforcer;

/**
 * The keeper's one thread. A turn: look at the time and enforce; send what is due; take a bounded number of datagrams
 * and requests; store; share the deadline; enforce again; answer; sleep until the next renewal or the moment of
 * enforcement. It never waits for anything but that moment.
 */
public final class KeeperLoop implements Desk.Loop {

    private static final Logger LOG = System.getLogger(KeeperLoop.class.getName());
    private static final long LONGEST_SLEEP = Duration.ofMillis(100).toNanos();
    private static final long SHORTEST_SLEEP = Duration.ofMillis(2).toNanos();
    private static final long MILLI = 1_000_000;
    private static final int MOST_FAILURES = 10;

    /** How a loop ended. */
    public enum End {
        /** Asked to. */
        ORDERED,
        /** It failed again and again. */
        FAILED
    }

    private final Parts parts;
    private final MonotonicClock clock;
    private final Executor disk;
    private final Queue<Runnable> inbox = new ConcurrentLinkedQueue<>();
    private volatile boolean stopping;
    private int failures;

    /**
     * Takes everything over; it closes it at its end.
     *
     * @param parts made by {@link KeeperFactory}
     * @param clock of this process
     * @param disk runs what waits for the disk
     */
    KeeperLoop(Parts parts, MonotonicClock clock, Executor disk) {
        this.parts = parts;
        this.clock = clock;
        this.disk = disk;
    }

    /** What a loop works with. */
    record Parts(Mind mind, Enforcement enforcement, Condition condition, Voice voice, List<PlaneSocket> planes,
            LocalServer server, Selector selector, SharedWord word, Optional<Watchdog> watchdog,
            Figures figures) {
    }

    /** Ends after the present turn. Thread-safe. */
    public void stop() {
        stopping = true;
        parts.selector().wakeup();
    }

    /**
     * Runs on the calling thread until {@link #stop}.
     *
     * @param desk carries out what the agent asks
     * @return how it ended
     */
    End run(Desk desk) {
        long planned = clock.nanos();
        while (!stopping && failures < MOST_FAILURES) {
            try {
                planned = turn(desk, planned);
                failures = 0;
                sleep(planned);
            } catch (RuntimeException | IOException unexpected) { // the edge of the loop
                failures++;
                planned = clock.nanos();
                parts.figures().count("failed turns");
                LOG.log(Level.ERROR, "a turn failed", unexpected);
            }
        }
        close();
        return failures < MOST_FAILURES ? End.ORDERED : End.FAILED;
    }

    private long turn(Desk desk, long planned) throws IOException {
        Mind mind = parts.mind();
        long time = clock.nanos();
        parts.condition().turn(planned, time);
        enforce(time);
        for (Runnable task = inbox.poll(); task != null; task = inbox.poll()) {
            task.run();
        }
        parts.voice().renew(clock.nanos(), parts.condition().trust(time));
        parts.voice().listen();
        parts.server().listen(desk::handle);
        mind.store();
        share();
        enforce(clock.nanos());
        mind.store();
        parts.voice().answer();
        parts.server().answer();
        if (parts.watchdog().isPresent() && !parts.enforcement().stuck()) {
            parts.watchdog().get().pet(clock.nanos());
        }
        return next(clock.nanos());
    }

    /** A state of the lease that changes by time alone is stored and shared as well. */
    private void enforce(long time) {
        if (parts.mind().worth() == Memory.LOST && parts.enforcement().killAll()) {
            parts.figures().count("killed after loss of memory");
        }
        parts.enforcement().act(parts.mind().guard().turn(time), time);
    }

    private void share() {
        LeaseRecord lease = parts.mind().lease().record();
        long deadline = lease.state() == LeaseState.VALID ? lease.deadline() : SecondEnforcer.NO_LEASE;
        if (parts.word().read() != deadline) {
            parts.word().set(deadline);
        }
    }

    private long next(long time) {
        long longest = time + (parts.enforcement().waits() ? SHORTEST_SLEEP : LONGEST_SLEEP);
        long renewal = parts.mind().lease().nextTurn(time);
        return renewal - longest < 0 ? renewal : longest;
    }

    /** The selector sleeps whole milliseconds: up to one late, never early. */
    private void sleep(long until) throws IOException {
        long left = until - clock.nanos();
        if (left > 0 && !stopping) {
            parts.selector().select((left + MILLI - 1) / MILLI);
        } else {
            parts.selector().selectNow();
        }
        parts.selector().selectedKeys().clear();
    }

    @Override
    public void onDisk(Desk.Write write, Answering answer, BooleanSupplier then) {
        try {
            disk.execute(() -> {
                Runnable result;
                try {
                    write.write();
                    result = () -> answer.say(new Reply.Said(then.getAsBoolean()));
                } catch (IOException full) {
                    LOG.log(Level.ERROR, "the state folder cannot be written", full);
                    result = () -> answer.say(new Reply.Refused("the state folder cannot be written: " + full));
                }
                inbox.add(result);
                parts.selector().wakeup();
            });
        } catch (RejectedExecutionException busy) {
            answer.say(new Reply.Refused("the disk does not answer"));
        }
    }

    @Override
    public void enforcing(long lateness, long time) {
        parts.condition().enforcing(lateness, time);
    }

    @Override
    public void handOver() {
        LOG.log(Level.INFO, "hands over");
        stopping = true;
    }

    /** The watch is ended only when nothing is left that must be stopped; else a successor goes on with it. */
    private void close() {
        parts.mind().store();
        parts.planes().forEach(PlaneSocket::close);
        parts.server().close();
        try {
            if (parts.watchdog().isPresent()) {
                if (parts.mind().scopes().isEmpty()) {
                    parts.watchdog().get().disarm();
                }
                parts.watchdog().get().close();
            }
            parts.word().close();
            parts.selector().close();
        } catch (IOException nothingLost) {
            LOG.log(Level.WARNING, "could not close everything", nothingLost);
        }
    }
}
