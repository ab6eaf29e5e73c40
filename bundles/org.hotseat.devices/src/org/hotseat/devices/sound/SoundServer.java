// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.sound;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;

/**
 * Keeps the sound server of this host running, by its process id. A machine whose sound server ends plays no more until
 * its hypervisor begins anew, and one cannot start without it: so it is always there, outlives the agent, and the next
 * agent goes on with it. One that ends is begun again after 0.2 s, then after 1, 2, 4 … 30 s. Thread-safe.
 */
public final class SoundServer implements AutoCloseable {

    /** What the server runs in, where this agent is root's: it connects to sockets as that. */
    public static final String GROUP = SoundProgram.USER;

    private static final Logger LOG = System.getLogger(SoundServer.class.getName());
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GOOD = Duration.ofMinutes(1);

    private final Path folder;
    private final Consumer<Boolean> told;
    private final ExecutorService loop;
    private volatile Optional<ProcessHandle> server = Optional.empty();
    private volatile String trouble = "";
    private volatile boolean ended;

    /**
     * Runs nothing before it begins.
     *
     * @param folder its own; reached by whoever may play only
     * @param told whether it runs, when that is another than before; on its thread, must not block
     * @param workers give the thread
     */
    public SoundServer(Path folder, Consumer<Boolean> told, Workers workers) {
        this.folder = folder;
        this.told = told;
        this.loop = workers.pool("sound-server", 1);
    }

    /**
     * Whether the program is installed.
     *
     * @return false when nothing can be played
     */
    public static boolean isInstalled() {
        return SoundProgram.find().isPresent();
    }

    /**
     * Where machines connect.
     *
     * @return the socket that the descriptions of machines name
     */
    public Path socket() {
        return folder.resolve("native");
    }

    /** Begins to keep it running. Does not wait. */
    public void begin() {
        loop.execute(this::run);
    }

    /** The program, when it is installed. */
    private SoundProgram program() throws FailureException {
        return new SoundProgram(SoundProgram.find().orElseThrow(() -> new FailureException(FailureCode.UNSUPPORTED,
                Messages.notInstalled, Messages.notInstalledRemedy)), folder);
    }

    private void run() {
        Duration pause = FIRST;
        try {
            while (!ended) {
                long since = MonotonicClock.SYSTEM.nanos();
                turn();
                boolean good = MonotonicClock.SYSTEM.nanos() - since > GOOD.toNanos();
                pause = good ? FIRST : pause;
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                pause = pause.equals(FIRST) ? SECOND : longer(pause);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** From its beginning to its end. */
    private void turn() throws InterruptedException {
        try {
            SoundProgram program = program();
            Optional<ProcessHandle> before = program.running();
            ProcessHandle now = before.isPresent() ? before.get() : program.begin();
            server = Optional.of(now);
            trouble = "";
            LOG.log(Level.INFO, before.isPresent() ? "the sound server {0} goes on" : "the sound server {0} begins",
                    String.valueOf(now.pid()));
            told.accept(true);
            now.onExit().get();
            wrong(NLS.bind(Messages.hasEnded, now.pid(), program.lastWords()));
        } catch (FailureException impossible) {
            wrong(impossible.failure().text());
        } catch (ExecutionException odd) {
            LOG.log(Level.ERROR, "nobody knows whether the sound server runs", odd);
        } catch (RuntimeException fault) { // the edge: the next turn may do better
            LOG.log(Level.ERROR, "the sound server cannot be kept", fault);
        }
    }

    private void wrong(String text) {
        if (!text.equals(trouble)) {
            LOG.log(Level.WARNING, text);
        }
        trouble = text;
        if (server.isPresent()) {
            server = Optional.empty();
            told.accept(false);
        }
    }

    /**
     * Which process it is.
     *
     * @return empty while it does not run
     */
    public Optional<Long> pid() {
        return server.map(ProcessHandle::pid);
    }

    /**
     * Why it does not run.
     *
     * @return empty when it does
     */
    public String trouble() {
        return trouble;
    }

    /** Ends what is kept running here, for a host that shall play nothing any more. */
    public void retire() {
        close();
        new SoundProgram(folder, folder).running().ifPresent(ProcessHandle::destroy);
    }

    /** Keeps it no more; it goes on running for the machines. */
    @Override
    public void close() {
        ended = true;
        loop.shutdownNow();
    }
}
