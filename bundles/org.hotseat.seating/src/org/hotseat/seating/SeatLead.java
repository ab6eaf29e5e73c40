// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.plan.Planner;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.port.Performer;
import org.hotseat.seats.room.Claims;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.run.Order;
import org.hotseat.seats.run.Pace;
import org.hotseat.seats.run.Result;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.seats.run.SeatDuty;
import org.hotseat.seats.text.Sight;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.seat.SeatRecord;

/**
 * One lead: the duty about seats, from reading the journal until this process leads no more. Owned by the mover's
 * thread; what blocks is done by others, whose answers come back to it and are dropped when the lead is over.
 */
final class SeatLead {

    private static final Logger LOG = System.getLogger(SeatLead.class.getName());
    private static final Duration READ = Duration.ofSeconds(3);
    private static final Duration WRITE = Duration.ofSeconds(5);
    private static final long SOON = Duration.ofSeconds(1).toNanos();
    private static final long LATE = Duration.ofSeconds(60).toNanos();

    /** When something that was in vain is tried again, and how long is waited until then. */
    private record Again(long at, long pause) {
    }

    private final SeatMover.Tools tools;
    private final Executor thread;
    private final SeatMover.Hands hands;
    private final SwitchPorts switches;
    private final StatePorts boards;
    private final StateJournal journal;
    private final SeatDuty duty = new SeatDuty(Pace.USUAL);
    private final Map<MachineId, Again> again = new HashMap<>();
    private long seen;
    private long next;
    /** When the journal is read again, when it could not be. */
    private Again unread = new Again(0, 0);
    /** Why it could not, when that does not pass by itself. */
    private @Nullable FailureException unreadable;
    private boolean adopted;
    private boolean over;

    SeatLead(SeatMover.Tools tools, Executor thread, SeatMover.Hands hands) {
        this.tools = tools;
        this.thread = thread;
        this.hands = hands;
        this.switches = new SwitchPorts(tools.crosspoints());
        this.boards = new StatePorts(tools.cluster());
        this.journal = new StateJournal(tools.cluster(), tools.self().value());
    }

    /** Nothing is ordered any more, and no answer is heard. */
    void end() {
        over = true;
    }

    boolean isReady() {
        return adopted && !over;
    }

    /** Refuses to be asked while it is not known what is under way. */
    void requireReady() throws FailureException {
        FailureException why = unreadable;
        if (!isReady() && why != null) {
            throw new FailureException(why.failure(), why);
        }
        if (!isReady()) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.notLeading, Messages.notLeadingRemedy);
        }
    }

    int open() {
        return duty.runs().size();
    }

    /** Whether everybody reads of a transaction that it is over, while the answer to whoever wrote so is missing. */
    boolean isClosing() {
        return duty.runs().stream().map(RunRecord::id).anyMatch(this::isClosing);
    }

    /** The same of one transaction. */
    boolean isClosing(String run) {
        return duty.runs().stream().anyMatch(one -> one.id().equals(run)) && tools.cluster().view().find(Kinds.SEAT_RUN,
                run).filter(held -> !held.value().stage().isOpen()).isPresent();
    }

    /** To be called again and again. */
    void tick() {
        if (!adopted) {
            adopt();
        }
        if (adopted) {
            follow();
            turn();
        }
    }

    private void adopt() {
        if (unread.pause() > 0 && now() - unread.at() < 0) {
            return;
        }
        try {
            List<RunRecord> open = journal.open(Deadline.in(READ));
            duty.adopt(open, now());
            adopted = true;
            unread = new Again(0, 0);
            unreadable = null;
            if (!open.isEmpty()) {
                LOG.log(Level.INFO, "goes on with moves of seats: {0}", open.stream().map(RunRecord::id).toList());
            }
        } catch (FailureException failed) {
            boolean stays = failed.code() == FailureCode.DAMAGED || failed.code() == FailureCode.TOO_NEW;
            unreadable = stays ? failed : null;
            LOG.log(unread.pause() == 0 ? Level.WARNING : Level.DEBUG,
                    "what is under way about seats cannot be read, so none is moved: {0} {1}", failed.failure().text(),
                    failed.failure().remedy());
            unread = rest(unread.pause(), stays ? LATE : SOON);
        }
    }

    /** Twice as long as before, a second at least. */
    private Again rest(long before, long most) {
        long pause = before == 0 ? SOON : Math.min(2 * before, most);
        return new Again(now() + pause, pause);
    }

    private long now() {
        return tools.clock().nanos();
    }

    void turn() {
        for (Order order : duty.turn(now())) {
            switch (order) {
                case Order.Write write -> write(write);
                case Order.Act act -> act(act);
                case Order.Alarm alarm -> LOG.log(Level.WARNING, "the move {0} lacks {1}", alarm.run(), alarm
                        .missing());
            }
        }
    }

    private void write(Order.Write order) {
        later(hands.pens(), () -> {
            boolean done = journal.write(order.record(), Deadline.in(WRITE));
            hear(() -> written(order, done));
        });
    }

    private void written(Order.Write order, boolean done) {
        duty.written(order, done);
        if (duty.mustAdopt()) {
            adopted = false;
        }
    }

    private void act(Order.Act order) {
        Optional<RunRecord> run = duty.runs().stream().filter(one -> one.id().equals(order.run())).findFirst();
        if (run.isEmpty()) {
            return;
        }
        Performer performer = new Performer(switches, switches, boards, new MachineCarrier(tools.cluster(), run.get()),
                tools.clock());
        Deadline deadline = performer.deadline(order);
        boolean carries = !order.look() && (order.deed() instanceof Deed.Run || order.deed() instanceof Deed.Fence);
        later(carries ? hands.carriers() : hands.devices(), () -> {
            Result result = performer.perform(order, deadline);
            LOG.log(Level.DEBUG, "{0}: {1} {2}", order.run(), order.deed(), result);
            hear(() -> duty.acted(order, result, now()));
        });
    }

    private static void later(Executor who, Runnable work) {
        try {
            who.execute(work);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "ends", ending);
        }
    }

    private void hear(Runnable answer) {
        try {
            thread.execute(() -> {
                if (!over) {
                    answer.run();
                    tick();
                }
            });
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "ends", ending);
        }
    }

    /** How it is now. */
    Sight sight() {
        StateView view = tools.cluster().view();
        Room room = new RoomMaker(view, tools.cluster().reports()).room(tools.switches().get(), duty.runs().stream()
                .map(RunRecord::summary).toList());
        return new Sight(room, Measurements.of(view));
    }

    /** Begins a wish, unless something blocks it. */
    SeatMover.Begun begin(Wish wish, String account) {
        Sight sight = sight();
        Plan plan = Planner.plan(sight.room(), wish, sight.measured());
        boolean begun = duty.begin(plan, now());
        if (begun) {
            journal.asked(plan.id(), account);
            LOG.log(Level.INFO, "begins {0}: {1}, asked for by {2}", plan.id(), wish, account);
            turn();
        }
        return new SeatMover.Begun(plan, begun);
    }

    void cancel(String run, String account) throws FailureException {
        if (duty.runs().stream().noneMatch(one -> one.id().equals(run))) {
            throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noRun, run), Messages.noRunRemedy);
        }
        if (!duty.cancel(run, NLS.bind(Messages.cancelled, account))) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.notCancellable, run),
                    Messages.notCancellableRemedy);
        }
        turn();
    }

    /** A seat goes where its machine went by itself: taken over from a lost host, or moved by somebody else. */
    private void follow() {
        StateView view = tools.cluster().view();
        if (view.revision() == seen && now() - next < 0) {
            return; // nobody has gone elsewhere since
        }
        seen = view.revision();
        next = now() + SOON;
        for (Held<SeatRecord> held : view.all(Kinds.SEAT).values()) {
            SeatRecord seat = held.value();
            seat.machine().flatMap(one -> view.find(Kinds.AUTHORITY, one.toString())).map(Held::value).filter(
                    one -> !one.released() && seat.host().filter(one.owner()::equals).isEmpty()).ifPresent(
                            one -> follow(view, seat, one));
        }
    }

    private void follow(StateView view, SeatRecord seat, AuthorityRecord authority) {
        MachineId machine = authority.machine();
        List<RunRecord> open = duty.runs().stream().filter(one -> one.claims().contains(Claims.of(machine))).toList();
        if (open.stream().anyMatch(one -> goesThere(one, authority))) {
            return;
        }
        @Nullable Again wait = again.get(machine);
        if (wait != null && now() - wait.at() < 0) {
            return;
        }
        List<LiveReport> reports = tools.cluster().reports();
        boolean lost = seat.host().filter(one -> RoomMaker.lives(view, reports, one)).isEmpty();
        SeatMover.Begun begun = begin(lost || !open.isEmpty() ? new Wish.Failover(machine, authority.owner())
                : new Wish.ToHost(machine, authority.owner()), tools.self().value());
        if (begun.begun()) {
            again.remove(machine);
        } else {
            again.put(machine, rest(wait == null ? 0 : wait.pause(), LATE));
            LOG.log(wait == null ? Level.WARNING : Level.DEBUG, "the seat {0} cannot follow its machine to {1}: {2}",
                    seat.seat(), authority.owner(), begun.plan().consequences());
        }
    }

    /** Whether a transaction has to do with the machine at the host that has it. */
    private static boolean goesThere(RunRecord run, AuthorityRecord authority) {
        return run.legs().stream().flatMap(one -> Stream.concat(one.leg().there().stream(), one.leg()
                .back().stream())).anyMatch(one -> one instanceof Deed.Run deed && deed.machine().equals(authority
                        .machine()) && deed.host().equals(authority.owner())) || run.after().stream().anyMatch(
                                one -> one.machine().filter(authority.machine()::equals).isPresent() && one.host()
                                        .filter(authority.owner()::equals).isPresent());
    }
}
