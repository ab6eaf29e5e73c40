// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.Status;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;

/**
 * Sees to it that a keeper runs on this host: adopts one that does, starts it again when it ends, replaces it when this
 * agent brought another release or what it was started with has changed. The keeper outlives this process on purpose.
 */
public final class KeeperPart implements Part {

    private static final Logger LOG = System.getLogger(KeeperPart.class.getName());
    private static final Duration PACE = Duration.ofMillis(200);
    /** Its end is heard of at once, so only other settings can wait for so long. */
    private static final Duration STEADY = Duration.ofSeconds(1);
    private static final Duration BEGIN = Duration.ofSeconds(5);
    private static final Duration END = Duration.ofSeconds(3);
    private static final long LOOK_MILLIS = 20;
    private static final int LAST_WORDS = 500;

    private final KeeperPlaces places;
    private final HostRecord own;
    private final Partition partition;
    private final Optional<Path> watchdog;
    private final Supplier<StateView> state;
    private final ExecutorService supervisor;
    private final KeeperLine line;
    private volatile PartState now = new PartState(false, "starts");
    private final ForgottenVote vote;
    private volatile boolean ended;
    /** The last that answered; of the supervisor's thread. */
    private Optional<ProcessHandle> process = Optional.empty();

    /**
     * For the keeper of this host.
     *
     * @param settings of the agent
     * @param own this host by its configuration
     * @param partition how its machines are stopped
     * @param state of the cluster as far as this host has heard of it; may still know nothing
     * @param workers all threads
     */
    public KeeperPart(AgentSettings settings, HostRecord own, Partition partition, Supplier<StateView> state,
            Workers workers) {
        this.places = KeeperPlaces.of(settings);
        this.own = own;
        this.partition = partition;
        this.watchdog = settings.watchdog();
        this.state = state;
        this.line = new KeeperLine(places);
        this.vote = new ForgottenVote(places);
        this.supervisor = workers.pool("keeper", 1);
    }

    @Override
    public String name() {
        return "keeper";
    }

    /** Does not wait for the keeper: an agent without one still answers what is wrong with it. */
    @Override
    public void start(Deadline deadline) throws FailureException {
        try {
            Files.createDirectories(places.folder(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            KeeperProgram program = KeeperProgram.find();
            KeeperStarter starter = UnitKeeper.usable() ? new UnitKeeper() : new OwnKeeper(places, program);
            supervisor.execute(() -> supervise(program, starter));
        } catch (IOException unusable) {
            throw new FailureException(FailureCode.FILE, "The keeper cannot be started: " + unusable + '.',
                    "See whether " + places.folder() + " can be written.");
        }
    }

    private void supervise(KeeperProgram program, KeeperStarter starter) {
        try {
            while (!ended) {
                CompletableFuture<?> gone = new CompletableFuture<>();
                try {
                    forget();
                    gone = turn(program, starter);
                } catch (IOException failed) {
                    trouble("does not run: " + failed);
                } catch (FailureException failed) {
                    trouble(failed.failure().text());
                }
                pause(gone, now.well() ? STEADY : PACE);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            line.close();
        }
    }

    /** After the store was set back. */
    private void forget() throws IOException, FailureException {
        long history = state.get().find(Kinds.HISTORY).map(held -> held.value().number()).orElse(0L);
        if (vote.isDue(history)) {
            line.close();
            vote.forget();
            vote.note(history);
            process = Optional.empty();
        }
    }

    /** What ends when the keeper does. */
    private CompletableFuture<?> turn(KeeperProgram program, KeeperStarter starter)
            throws IOException, InterruptedException {
        KeeperFile file = new KeeperFile(places, own, partition, watchdog);
        Optional<KeeperWord> word = KeeperWord.of(state.get());
        if (word.isPresent()) {
            file.write(word.get());
        } else if (!Files.exists(places.configuration())) {
            now = new PartState(true, "waits until the cluster says who votes");
            return new CompletableFuture<>();
        }
        Optional<String> wanted = word.map(known -> program.version() + '\n' + file.essence(known));
        Optional<Status> running = status();
        if (running.isPresent() && wanted.isPresent() && !wanted.equals(record())) {
            replace(running.get());
            process = Optional.empty();
            running = Optional.empty();
        }
        if (running.isEmpty() && process.filter(ProcessHandle::isAlive).isPresent()) {
            trouble("does not answer, process " + process.get().pid());
            return new CompletableFuture<>();
        }
        if (running.isEmpty()) {
            wanted.ifPresent(started -> write(places.record(), started));
            running = begin(starter);
        }
        if (running.isEmpty()) {
            return new CompletableFuture<>();
        }
        well(running.get());
        known(running.get());
        return process.map(ProcessHandle::onExit).orElseGet(CompletableFuture::new);
    }

    private void known(Status running) {
        if (process.map(ProcessHandle::pid).filter(pid -> pid == running.pid()).isEmpty()) {
            write(places.process(), running.pid() + "\n");
        }
        process = ProcessHandle.of(running.pid());
    }

    private Optional<Status> status() {
        try {
            return Optional.of(line.status());
        } catch (IOException silent) {
            LOG.log(Level.DEBUG, "no keeper answers", silent);
            return Optional.empty();
        }
    }

    private Optional<String> record() throws IOException {
        return Files.exists(places.record()) ? Optional.of(Files.readString(places.record(), UTF_8))
                : Optional.empty();
    }

    private static void write(Path file, String text) {
        try {
            CrashSafeFile.replace(file, out -> out.write(text.getBytes(UTF_8)));
        } catch (IOException full) {
            LOG.log(Level.WARNING, "{0} cannot be written; the keeper may be replaced in vain", file, full);
        }
    }

    /** Its successor has L - g - 2 D to go on before a machine stops. */
    private void replace(Status running) throws IOException, InterruptedException {
        LOG.log(Level.INFO, "the keeper, process {0}, hands over to another one", Long.toString(running.pid()));
        Optional<ProcessHandle> last = ProcessHandle.of(running.pid());
        if (!line.said(new Request.HandOver())) {
            throw new IOException("the keeper does not hand over");
        }
        line.close();
        if (last.isPresent()) {
            pause(last.get().onExit(), END);
        }
    }

    private Optional<Status> begin(KeeperStarter starter) throws IOException, InterruptedException {
        starter.begin();
        Deadline deadline = Deadline.in(BEGIN);
        Optional<Status> running = status();
        while (running.isEmpty() && !deadline.isOver() && !ended) {
            pause(new CompletableFuture<>(), Duration.ofMillis(LOOK_MILLIS));
            running = status();
        }
        running.ifPresentOrElse(it -> LOG.log(Level.INFO, "the keeper runs, process {0}", Long.toString(it.pid())),
                () -> trouble("does not answer" + lastWords()));
        return running;
    }

    private String lastWords() {
        try {
            String all = Files.exists(places.output()) ? Files.readString(places.output()).strip() : "";
            return all.isEmpty() ? "" : ": " + all.substring(Math.max(0, all.length() - LAST_WORDS));
        } catch (IOException unreadable) {
            return "; " + unreadable;
        }
    }

    private static void pause(CompletableFuture<?> until, Duration atMost) throws InterruptedException {
        try {
            until.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException over) {
            LOG.log(Level.TRACE, "looks again", over);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void well(Status status) {
        boolean ours = status.host().equals(own.id());
        String text = ours ? "runs, process " + status.pid() : "the keeper there is the one of " + status.host();
        now = new PartState(ours && partition.trouble().isEmpty(), partition.trouble().isEmpty() ? text
                : text + "; machines are stopped by signals only: " + partition.trouble());
    }

    private void trouble(String text) {
        PartState before = now;
        now = new PartState(false, text);
        if (!now.equals(before)) {
            LOG.log(Level.ERROR, "the keeper {0}", text);
        }
    }

    /** The keeper goes on; only this process looks no more. */
    @Override
    public void stop(Deadline deadline) {
        ended = true;
        supervisor.shutdownNow();
    }

    /**
     * Ends the keeper and removes what it kept, when this host leaves its cluster. Blocks for some seconds; after
     * {@link #stop}.
     *
     * @throws FailureException FILE when something is left
     */
    public void retire() throws FailureException {
        try (KeeperLine last = new KeeperLine(places)) {
            UnitKeeper.end();
            Optional<ProcessHandle> process = pid(last).flatMap(ProcessHandle::of);
            if (process.isPresent()) {
                last.said(new Request.HandOver());
                pause(process.get().onExit(), END);
            }
            remove(places.folder());
            remove(places.run());
            partition.remove();
        } catch (IOException left) {
            throw new FailureException(FailureCode.FILE, "The keeper's files are left: " + left + '.',
                    "Remove " + places.folder() + " and " + places.run() + '.');
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Long> pid(KeeperLine keeper) {
        try {
            return Optional.of(keeper.status().pid());
        } catch (IOException none) {
            LOG.log(Level.DEBUG, "no keeper answers", none);
            return Optional.empty();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public PartState state() {
        return now;
    }
}
