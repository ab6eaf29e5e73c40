// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.maintain;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.member.hyper.RoomMeter;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.maintain.Departures.Way;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.DepartureLive.State;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand.FinishMaintenance;
import org.hotseat.state.place.Evacuation;
import org.hotseat.state.place.Surroundings;
import org.hotseat.state.upkeep.MaintenanceRecord;

/**
 * Moves the protected machines of this host away while it is in maintenance, and those that it runs for another host
 * back when that wants them: one after another, by what the state says now. Nobody else need live for it: it goes on
 * when the leader changes, and when this agent is started anew.
 */
public final class MaintenancePart implements Part {

    private static final Logger LOG = System.getLogger(MaintenancePart.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration COMMAND = Duration.ofSeconds(5);
    private static final Duration LONGEST_MOVE = Duration.ofHours(2);
    /** The pause that is allowed at the end is the hypervisor's own; a machine too busy to move is slowed down. */
    private static final MigrationOptions OPTIONS = new MigrationOptions("", Duration.ZERO, 0, false, true);

    /** Moves a machine live. Blocks. */
    @FunctionalInterface
    public interface Carriage {

        /**
         * Moves a machine of this host to another one.
         *
         * @param machine which
         * @param target who gets it
         * @param options how
         * @param run limits
         * @throws FailureException when it stays here, or nobody knows where it is
         */
        void move(MachineId machine, HostId target, MigrationOptions options, Run run) throws FailureException;
    }

    private final Here here;
    private final RoomMeter meter;
    private final Departures departures;
    private final ExecutorService looks;
    private final ExecutorService mover;
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile Surroundings surroundings = new Around(List::of);
    private volatile Carriage carriage = (machine, target, options, run) -> {
        throw new FailureException(FailureCode.UNREACHABLE, "The machines of this host are not served yet.", "");
    };
    private volatile Optional<Room> room = Optional.empty();
    private volatile boolean ended;
    private volatile @Nullable ScheduledFuture<?> looking;

    /**
     * Does nothing before it begins.
     *
     * @param here what it works with
     */
    public MaintenancePart(Here here) {
        this.here = here;
        this.meter = new RoomMeter(here.hypervisor());
        this.departures = new Departures(here.me());
        this.looks = here.workers().pool("maintenance-looks", 1);
        this.mover = here.workers().pool("maintenance", 1);
    }

    /**
     * With whom it works; before the beginning.
     *
     * @param around what is known of other hosts
     * @param moves carries machines
     */
    public void connect(Surroundings around, Carriage moves) {
        surroundings = around;
        carriage = moves;
    }

    /**
     * How the machines stand that go from here. Does not block.
     *
     * @return each, the most important first
     */
    public List<DepartureLive> live() {
        return departures.live();
    }

    /**
     * What this host has for machines. Does not block.
     *
     * @return as it was a moment ago; empty while nobody can tell
     */
    public Optional<Room> room() {
        return room;
    }

    /**
     * What is known of other hosts, for plans.
     *
     * @return for any thread
     */
    public Surroundings around() {
        return surroundings;
    }

    @Override
    public String name() {
        return "maintenance";
    }

    @Override
    public void start(Deadline deadline) {
        looking = here.workers().timer().scheduleWithFixedDelay(this::tick, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick() {
        if (!due.compareAndSet(false, true)) {
            return; // the last look waits for an answer
        }
        try {
            looks.execute(this::look);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "no more looks, the agent ends", ending);
        }
    }

    private void look() {
        due.set(false);
        try {
            room = meter.read();
            StateView view = here.state().get();
            if (!ended && view.revision() > 0) {
                departures.next(view, surroundings, here.clock().nanos()).ifPresent(way -> mover.execute(
                        () -> move(way)));
                finish(view);
            }
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "nothing moves any more, the agent ends", ending);
        } catch (FailureException | RuntimeException fault) { // the edge: the next look may do better
            LOG.log(Level.WARNING, "a look at maintenance failed", fault);
        }
    }

    private void move(Way way) {
        HostId target = way.step().target().orElseThrow();
        Optional<Failure> failure = Optional.empty();
        LOG.log(Level.INFO, "machine {0} goes to {1}: maintenance of {2}", way.step().name(), target, way.host());
        try {
            carriage.move(way.step().machine(), target, OPTIONS, new Run(new Wanted(way), Deadline.in(LONGEST_MOVE)));
        } catch (FailureException failed) {
            failure = Optional.of(failed.failure());
            LOG.log(failed.code() == FailureCode.CANCELLED ? Level.INFO : Level.WARNING, "machine {0} did not go to"
                    + " {1}: {2}", way.step().name(), target, failed.failure().text());
        } catch (RuntimeException fault) { // the edge: others must have their turn
            failure = Optional.of(new Failure(FailureCode.OTHER, String.valueOf(fault.getMessage())));
            LOG.log(Level.ERROR, "moving the machine " + way.step().name() + " failed", fault);
        }
        departures.ended(way, failure, here.clock().nanos());
    }

    /** Cancelled when nobody wants it any more. */
    private final class Wanted implements Progress {

        private final Way way;

        Wanted(Way way) {
            this.way = way;
        }

        @Override
        public void report(double fraction, String step) {
            departures.progress(fraction);
        }

        @Override
        public boolean isCancelled() {
            return ended || !Departures.isWanted(here.state().get(), way);
        }
    }

    /** The host that gets its machines back says when all are there. */
    private void finish(StateView view) throws FailureException {
        Optional<MaintenanceRecord> mine = view.find(Kinds.MAINTENANCE, here.me().value()).map(Held::value)
                .filter(one -> !one.isOn());
        if (mine.isPresent() && Evacuation.home(view, mine.get(), surroundings).isEmpty()) {
            CommandOutcome outcome = here.orders().give(new FinishMaintenance(here.me()), Deadline.in(COMMAND));
            LOG.log(Level.INFO, "all machines are back after maintenance: {0}", outcome);
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ended = true;
        ScheduledFuture<?> now = looking;
        if (now != null) {
            now.cancel(false);
        }
        looks.shutdownNow();
        mover.shutdownNow();
    }

    @Override
    public PartState state() {
        List<DepartureLive> all = departures.live();
        if (all.isEmpty()) {
            return new PartState(true, "nothing to move");
        }
        long stuck = all.stream().filter(one -> one.state() == State.STUCK).count();
        return new PartState(true, all.size() + " to move" + (stuck == 0 ? "" : ", " + stuck + " cannot now"));
    }
}
