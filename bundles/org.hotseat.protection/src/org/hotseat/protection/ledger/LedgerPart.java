// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Ending;
import org.hotseat.base.work.Workers;
import org.hotseat.member.keep.Orders;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.AvailabilityOps;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLedger;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityQuestion;
import org.hotseat.state.StateView;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.ladder.Ladder;

/** Tells the journal when machines of this host run, and answers how available everything was. */
public final class LedgerPart implements Part {

    private static final Logger LOG = System.getLogger(LedgerPart.class.getName());
    private static final Duration PACE = Duration.ofMillis(100);
    private static final Duration COMMAND = Duration.ofSeconds(5);

    private final Host host;
    private final Sources sources;
    private final Scribe scribe;
    private final Chronicle chronicle;
    private final Queue<Given> given = new ConcurrentLinkedQueue<>();
    /** About whom something is on its way. */
    private final Set<String> pending = ConcurrentHashMap.newKeySet();
    private final ExecutorService watcher;
    private final ExecutorService writer;
    private final ExecutorService clerk;
    private volatile boolean ended;

    /**
     * Whose part it is.
     *
     * @param me this host
     * @param orders how duties reach the leader
     * @param journals folder of what is kept of the journals
     * @param workers all threads
     */
    public record Host(HostId me, Orders orders, Path journals, Workers workers) {
    }

    /** Where it looks; asked on its threads, must not block. */
    public interface Sources {

        /**
         * The cluster.
         *
         * @return as it is known here
         */
        StateView state();

        /**
         * Whether a copy was let go on here.
         *
         * @param machine which
         * @param epoch which copy
         * @return true until it is known to have ended
         */
        boolean isRunning(MachineId machine, long epoch);

        /**
         * What is frozen.
         *
         * @return machines of this host
         */
        Set<MachineId> frozen();

        /**
         * What the leader makes of hosts.
         *
         * @return empty unless this host leads
         */
        List<Ladder> ladders();

        /**
         * How far this host's clock is ahead of the leader's.
         *
         * @return empty while that is not known
         */
        Optional<Duration> ahead();
    }

    private record Given(Note note, boolean done) {
    }

    /**
     * Does nothing before it begins.
     *
     * @param host whose part it is
     * @param sources where it looks
     */
    public LedgerPart(Host host, Sources sources) {
        this.host = host;
        this.sources = sources;
        this.scribe = new Scribe(host.me());
        this.chronicle = new Chronicle(host.journals());
        this.watcher = host.workers().pool("ledger", 1);
        this.writer = host.workers().pool("ledger-notes", 1);
        this.clerk = host.workers().pool("ledger-desk", 1);
    }

    /**
     * Answers from now on.
     *
     * @param consoles what consoles may ask
     */
    public void serve(Service consoles) {
        consoles.serve(AvailabilityOps.LEDGER, call -> later(call.question()));
    }

    private CompletionStage<AvailabilityLedger> later(AvailabilityQuestion question) {
        CompletableFuture<AvailabilityLedger> answer = new CompletableFuture<>();
        try {
            clerk.execute(() -> {
                try {
                    answer.complete(ledger(question));
                } catch (FailureException failed) {
                    answer.completeExceptionally(failed);
                } catch (RuntimeException broken) { // the edge: whoever waits must learn that it is over
                    answer.completeExceptionally(broken);
                }
            });
        } catch (RejectedExecutionException ending) {
            answer.completeExceptionally(new FailureException(Ending.failure(FailureCode.UNREACHABLE)));
        }
        return answer;
    }

    /**
     * How available everything was. Blocks for the disk.
     *
     * @param question what is asked
     * @return from what this host has kept
     * @throws FailureException FILE when that cannot be read
     */
    public AvailabilityLedger ledger(AvailabilityQuestion question) throws FailureException {
        StateView view = sources.state();
        try {
            return Ledger.of(chronicle.history(view), view, question, Instant.now());
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, "What this host has kept of the journal cannot be"
                    + " read: " + unreadable.getMessage()), unreadable);
        }
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void start(Deadline deadline) {
        watcher.execute(this::watch);
    }

    private void watch() {
        while (!ended) {
            try {
                look();
                Thread.sleep(PACE);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException fault) { // the edge: the next look may do better
                LOG.log(Level.ERROR, "a look at what runs failed", fault);
            }
        }
    }

    private void look() {
        StateView view = sources.state();
        if (view.revision() == 0) {
            return;
        }
        drain();
        Set<MachineId> frozen = sources.frozen();
        Scribe.Sight sight = new Scribe.Sight(view, (machine, epoch) -> sources.isRunning(machine, epoch) && !frozen
                .contains(machine), sources.ladders(), sources.ahead());
        scribe.look(sight, MonotonicClock.SYSTEM.nanos()).forEach(this::write);
    }

    private void drain() {
        @Nullable Given one = given.poll();
        while (one != null) {
            scribe.given(one.note(), one.done());
            one = given.poll();
        }
    }

    private void write(Note note) {
        if (!pending.add(note.subject())) {
            return; // the journal is slow; the next look decides anew
        }
        try {
            writer.execute(() -> {
                boolean done = false;
                try {
                    done = give(note);
                } finally {
                    given.add(new Given(note, done));
                    pending.remove(note.subject());
                }
            });
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the agent ends", ending);
        }
    }

    private boolean give(Note note) {
        try {
            CommandOutcome outcome = host.orders().give(note, Deadline.in(COMMAND));
            LOG.log(Level.DEBUG, "{0} {1}: {2}", note.code(), note.subject(), outcome);
            return outcome instanceof CommandOutcome.Done;
        } catch (FailureException ending) {
            LOG.log(Level.DEBUG, "the agent ends", ending);
            return false;
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ended = true;
        watcher.shutdownNow();
        writer.shutdownNow();
        clerk.shutdown();
    }

    @Override
    public PartState state() {
        return new PartState(true, "tells the journal what runs here");
    }
}
