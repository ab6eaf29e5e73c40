// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.display.KioskState.Step;

/**
 * Keeps the wanted picture on a head: a viewer that ends is begun again, after 0.2 s at first and after 1, 2, 4 … 30 s
 * while that goes on; one that has shown its picture for a minute begins the row anew. Thread-safe; what is wanted can
 * be told by any thread and does not block.
 */
public final class Kiosk implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Kiosk.class.getName());
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GOOD = Duration.ofMinutes(1);
    /** How long a viewer may need until it has the picture. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** How long the system may need to end it. */
    private static final Duration KILLED = Duration.ofSeconds(10);
    /** What the viewer prints when the server has told it what the picture is like. */
    private static final String HAS_IT = "Using pixel format";
    private static final String GOES_ON = " ".repeat(4);
    private static final String REFUSED = "Authentication";

    private final Head head;
    private final Supplier<Optional<ViewerProgram>> program;
    private final Path home;
    private final Runnable changed;
    private final Workers workers;
    private final ExecutorService loop;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition other = lock.newCondition();
    private Optional<Shown> wanted = Optional.empty();
    private @Nullable Process viewer;
    private boolean ended;
    private volatile KioskState state = KioskState.IDLE;
    private Duration pause = FIRST;
    /** What the state is about; for the kiosk's thread only. */
    private String tried = "";

    /**
     * Shows nothing yet.
     *
     * @param head where
     * @param program that draws, asked before each start; empty while it is not installed
     * @param home folder for what the program keeps
     * @param changed told on a thread of the kiosk when it is another than before; must not block
     * @param workers give the thread
     */
    public Kiosk(Head head, Supplier<Optional<ViewerProgram>> program, Path home, Runnable changed, Workers workers) {
        this.head = head;
        this.program = program;
        this.home = home;
        this.changed = changed;
        this.workers = workers;
        this.loop = workers.pool("output-" + head.name(), 1);
        loop.execute(this::run);
    }

    /**
     * Says what shall be on the head from now on. The picture before is gone at once.
     *
     * @param picture empty for nothing
     */
    public void show(Optional<Shown> picture) {
        lock.lock();
        try {
            if (wanted.map(Shown::what).equals(picture.map(Shown::what)) || ended) {
                return;
            }
            wanted = picture;
            pause = FIRST;
            end(viewer);
            other.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * How it is.
     *
     * @return now
     */
    public KioskState state() {
        return state;
    }

    /**
     * Where it is.
     *
     * @return the head
     */
    public Head head() {
        return head;
    }

    /** Ends the viewer; does not wait. */
    @Override
    public void close() {
        lock.lock();
        try {
            ended = true;
            wanted = Optional.empty();
            end(viewer);
            other.signalAll();
        } finally {
            lock.unlock();
        }
        loop.shutdown();
    }

    /** A viewer has nothing to save, and asked nicely it would show a last word. */
    private static void end(@Nullable Process process) {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private void run() {
        try {
            ViewerProgram.clear(head, home);
            for (Optional<Shown> next = next(); next.isPresent(); next = next()) {
                step(next.get());
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        tell(KioskState.IDLE);
    }

    /** Waits until something is wanted; empty at the end. */
    private Optional<Shown> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (wanted.isEmpty() && !ended) {
                tell(KioskState.IDLE);
                other.await();
            }
            return wanted;
        } finally {
            lock.unlock();
        }
    }

    private void step(Shown shown) throws InterruptedException {
        try {
            turn(shown);
        } catch (RuntimeException fault) { // the edge: the next try may do better
            LOG.log(Level.ERROR, "what shall be on " + head.name() + " cannot be shown", fault);
            await(shown, new KioskState(Step.STARTING, NLS.bind(Messages.ended, head.name(), fault)), false);
        }
    }

    private void turn(Shown shown) throws InterruptedException {
        long since = MonotonicClock.SYSTEM.nanos();
        if (state.step() != Step.STARTING || !shown.what().equals(tried)) {
            tried = shown.what();
            tell(new KioskState(Step.STARTING, ""));
        }
        String why;
        boolean had = false;
        try {
            Picture picture = shown.source().now();
            ViewerProgram installed = program.get().orElseThrow(() -> new FailureException(
                    FailureCode.UNSUPPORTED, Messages.viewerMissing, Messages.noViewerRemedy));
            Process process = installed.begin(head, picture, home);
            why = take(process, shown) ? watch(process) : "";
            had = state.step() == Step.SHOWN;
        } catch (FailureException impossible) {
            why = impossible.failure().text();
        }
        boolean good = had && MonotonicClock.SYSTEM.nanos() - since > GOOD.toNanos();
        await(shown, new KioskState(Step.STARTING, why), good);
    }

    /** Whether it is still wanted. */
    private boolean take(Process process, Shown shown) {
        lock.lock();
        try {
            viewer = process;
            if (wanted.filter(now -> now.what().equals(shown.what())).isEmpty()) {
                end(process);
                return false;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Until it has ended; what it said last. */
    private String watch(Process process) throws InterruptedException {
        Future<?> late = workers.timer().schedule(() -> {
            if (state.step() != Step.SHOWN) {
                end(process);
            }
        }, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        String last = "";
        try (BufferedReader said = process.inputReader(UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                LOG.log(Level.DEBUG, "viewer of {0}: {1}", head.name(), line);
                if (line.contains(HAS_IT)) {
                    tell(new KioskState(Step.SHOWN, ""));
                }
                last = last(last, line);
            }
        } catch (IOException | UncheckedIOException cut) {
            LOG.log(Level.DEBUG, "what the viewer says cannot be read any more", cut);
        } finally {
            late.cancel(false);
            end(process);
            if (!process.waitFor(KILLED.toSeconds(), TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "the viewer {0} of {1} was killed and is still there", process.pid(), head
                        .name());
            }
        }
        return last.contains(REFUSED) ? NLS.bind(Messages.refused, head.name()) + ' ' + Messages.refusedRemedy
                : NLS.bind(Messages.ended, head.name(), last.contains(HAS_IT) ? "" : last).strip();
    }

    /** Long lines go on in the next, indented; what the X library remarks at the end is no reason. */
    private static String last(String before, String line) {
        if (line.isBlank() || line.startsWith("XRequest")) {
            return before;
        }
        return line.startsWith(GOES_ON) ? before + ' ' + line.strip() : line.replaceFirst("^ *[A-Za-z]+: +", "")
                .strip();
    }

    private void await(Shown shown, KioskState waiting, boolean good) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            viewer = null;
            if (wanted.filter(now -> now.what().equals(shown.what())).isEmpty()) {
                return;
            }
            if (!waiting.equals(state)) {
                LOG.log(Level.INFO, "{0} shows nothing: {1}", head.name(), waiting.text());
            }
            tell(waiting);
            pause = good ? FIRST : pause;
            long left = pause.toNanos();
            pause = pause.equals(FIRST) ? SECOND : longer(pause);
            while (left > 0 && wanted.filter(now -> Objects.equals(now.what(), shown.what())).isPresent()) {
                left = other.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private void tell(KioskState next) {
        if (!next.equals(state)) {
            state = next;
            changed.run();
        }
    }
}
