// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.cluster.lead.Lead;
import org.hotseat.failover.SilenceDuty;
import org.hotseat.failover.Turn;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.Message;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.data.TimingRecord;

/**
 * The thread of the watch: sleeps until a datagram, a task or the next turn, and forgets everything when this agent
 * leads no more. Only {@link #task} and {@link #close} may be called on other threads.
 */
final class WatchLoop implements Runnable {

    private static final Logger LOG = System.getLogger(WatchLoop.class.getName());
    /** How often it looks whether it leads, if nobody wakes it. */
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** One time of leading. */
    record Watch(Lead lead, TimingRecord times, SilenceDuty duty) {
    }

    private final Self self;
    private final Supplier<StateView> view;
    private final Supplier<Optional<Lead>> lead;
    private final MonotonicClock clock;
    private final Proposals proposals;
    private final Ways.Power power;
    private final Tally tally;
    private final Consumer<Optional<Watch>> told;
    private final Selector selector;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private Optional<Watch> watch = Optional.empty();
    private @Nullable Voice voice;
    private long nextTold;
    private volatile Optional<String> trouble = Optional.empty();
    private volatile boolean closed;

    /** Tells the present watch, and that there is none, each period of the leases. */
    WatchLoop(Self self, Supplier<StateView> view, Supplier<Optional<Lead>> lead, Ways ways,
            MonotonicClock clock, Tally tally, Consumer<Optional<Watch>> told) throws IOException {
        this.self = self;
        this.view = view;
        this.lead = lead;
        this.clock = clock;
        this.tally = tally;
        this.told = told;
        this.proposals = new Proposals(self.host(), ways.commands(), clock, this::task);
        this.power = ways.power();
        this.selector = Selector.open();
    }

    void task(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    void wakeUp() {
        selector.wakeup();
    }

    Optional<Watch> watch() {
        return watch;
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                long wait = turnOrBeginAnew();
                selector.selectedKeys().clear();
                if (tasks.isEmpty() && !closed) {
                    selector.select(Math.max(1, wait));
                }
            }
        } catch (IOException | ClosedSelectorException broken) {
            LOG.log(Level.ERROR, "the watch over silent hosts has ended", broken);
            trouble = Optional.of(broken.toString());
        } finally {
            end();
            try {
                selector.close();
            } catch (IOException nothingLost) {
                LOG.log(Level.DEBUG, "close", nothingLost);
            }
        }
    }

    void close() {
        closed = true;
        selector.wakeup();
    }

    /** A fault of one turn costs no more than another leader would: what is known is forgotten. */
    private long turnOrBeginAnew() {
        try {
            long wait = turn();
            trouble = Optional.empty();
            return wait;
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "the watch over silent hosts begins anew", fault);
            trouble = Optional.of(fault.toString());
            end();
            return AGAIN.toMillis();
        }
    }

    /** What goes wrong at present; any thread. */
    Optional<String> trouble() {
        return trouble;
    }

    /** One turn; tells how many milliseconds may pass until the next. */
    private long turn() {
        StateView now = view.get();
        follow(now);
        long wait = IDLE.toMillis();
        if (watch.isPresent()) {
            wait = lead(watch.get().duty(), now);
        }
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
        tell();
        return wait;
    }

    /** Begins, goes on or ends; other times begin anew, as another leader would. */
    private void follow(StateView now) {
        Optional<Lead> leads = lead.get().filter(one -> now.revision() >= one.revision());
        Optional<TimingRecord> times = now.find(Kinds.TIMING).map(Held::value);
        boolean same = watch.isPresent() && leads.equals(Optional.of(watch.get().lead()))
                && times.equals(Optional.of(watch.get().times()));
        if (!same) {
            if (watch.isPresent()) {
                end();
            }
            if (leads.isPresent() && times.isPresent()) {
                begin(leads.get(), times.get());
            }
        }
    }

    private void begin(Lead leads, TimingRecord times) {
        LOG.log(Level.INFO, "watches over silent hosts, epoch {0}", leads.epoch());
        watch = Optional.of(new Watch(leads, times,
                new SilenceDuty(self.host(), times.timing(), clock.nanos())));
        voice = new Voice(self.host(), self.boot(), clock, selector);
        nextTold = clock.nanos();
    }

    private void end() {
        Voice open = voice;
        voice = null;
        if (open != null) {
            open.close();
            LOG.log(Level.INFO, "watches over silent hosts no more");
        }
        watch = Optional.empty();
        told.accept(watch);
    }

    /** The time first: the duty notices when this thread was stalled, before it hears what has waited. */
    private long lead(SilenceDuty duty, StateView now) {
        Voice open = voice;
        if (open == null) {
            return IDLE.toMillis();
        }
        open.follow(now, clock.nanos());
        Turn turn = duty.turn(now, clock.nanos());
        turn.say().forEach(one -> open.say(one, now));
        turn.propose().forEach(command -> propose(duty, command));
        turn.power().forEach(order -> power.give(order, answer -> task(() -> duty.powered(order, answer,
                clock.nanos()))));
        open.listen(envelope -> hear(duty, envelope));
        long time = clock.nanos();
        return Duration.ofNanos(Math.max(0, duty.nextTurn(time) - time)).toMillis();
    }

    private void hear(SilenceDuty duty, Envelope envelope) {
        switch (envelope.message()) {
            case Message.Seen seen -> duty.seen(envelope.sender(), seen, clock.nanos());
            case Message.Promise promise -> duty.promised(envelope.sender(), promise, clock.nanos());
            default -> LOG.log(Level.DEBUG, "not meant for a leader: {0}", envelope);
        }
    }

    private void propose(SilenceDuty duty, Command command) {
        LOG.log(Level.INFO, "proposes {0}", command);
        proposals.give(command, revision -> {
            revision.ifPresent(made -> tally.done(command));
            duty.ended(command, revision, clock.nanos());
        });
    }

    private void tell() {
        long time = clock.nanos();
        if (watch.isPresent() && time - nextTold >= 0) {
            nextTold = time + watch.get().times().period().toNanos();
            told.accept(watch);
        }
    }
}
