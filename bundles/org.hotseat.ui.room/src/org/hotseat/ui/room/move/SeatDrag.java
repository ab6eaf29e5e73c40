// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.console.move.MovePreview;
import org.hotseat.seats.plan.Wish;
import org.hotseat.ui.room.move.Hold.Answer;
import org.hotseat.ui.room.move.Turns.Turn;
import org.hotseat.ui.room.plan.Asked;
import org.hotseat.ui.room.plan.Outlook;
import org.hotseat.ui.room.plan.SeatPreview;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.seats.move.PreviewBubble;
import org.hotseat.ui.seats.move.plan.BubbleContent;

/**
 * A desk, host or machine in hand, by mouse or by keys: says what letting it go would mean, and opens the checklist
 * where it is let go. Nothing is changed before that. On the window's thread; what is computed is computed beside it.
 */
public final class SeatDrag {

    private static final int AGAIN_MILLIS = 300;
    private static final Duration FRESH = Duration.ofSeconds(3);
    /** Targets that are computed before anything is held over them; the others are when it is. */
    private static final int AHEAD = 250;

    private final MoveContext context;
    private final Shell shell;
    private final Outlooks outlooks;
    private final Ports ports;
    private final PreviewBubble bubble;
    private final Turns turns = new Turns();
    private final Runnable refresher = this::refresh;
    private Optional<Hold> hold = Optional.empty();
    private Deadline fresh = Deadline.in(FRESH);
    private boolean dropping;

    /** What it asks of the view. */
    public interface Ports {

        /**
         * Shows what is held.
         *
         * @param thing in hand; empty for nothing
         * @param target below it; empty for nothing
         * @param unfit where it cannot be let go, with the reason
         */
        void held(Optional<Object> thing, Optional<Object> target, Map<Object, String> unfit);

        /**
         * Where a thing is.
         *
         * @param thing a SeatId, HostId or MachineId
         * @return pixels of the display; empty when it cannot be seen
         */
        Optional<Rectangle> place(Object thing);

        /**
         * Things that might take what is held.
         *
         * @param thing in hand
         * @return in the order in which they are computed
         */
        List<Object> targets(Object thing);

        /**
         * The machine that a thing is about.
         *
         * @param thing a SeatId, HostId or MachineId
         * @return empty for a desk without one, and for a host
         */
        Optional<MachineId> machine(Object thing);

        /**
         * The name of a thing.
         *
         * @param thing a SeatId, HostId or MachineId
         * @return for people
         */
        String name(Object thing);

        /**
         * Says something in the status line.
         *
         * @param words one line; empty for none
         */
        void status(String words);
    }

    /**
     * Nothing is in hand.
     *
     * @param shell of the window
     * @param context what a move needs
     * @param ports to the view
     */
    public SeatDrag(Shell shell, MoveContext context, Ports ports) {
        this.shell = shell;
        this.context = context;
        this.ports = ports;
        outlooks = new Outlooks(context);
        bubble = new PreviewBubble(shell, context.look());
    }

    /** Ends it. */
    public void dispose() {
        turns.begin(List.of());
        hold = Optional.empty();
        bubble.dispose();
    }

    /**
     * Whether something is in hand.
     *
     * @return true until it is let go
     */
    public boolean isActive() {
        return hold.isPresent();
    }

    /**
     * Over what it is held.
     *
     * @return a SeatId or HostId; empty for nothing
     */
    public Optional<Object> target() {
        return hold.flatMap(Hold::target);
    }

    /**
     * What is in hand.
     *
     * @return a SeatId, HostId or MachineId; empty for nothing
     */
    public Optional<Object> thing() {
        return hold.map(Hold::thing);
    }

    /**
     * Whether letting go here would open the checklist.
     *
     * @return false where it does not fit, and while that is not known
     */
    public boolean canDrop() {
        return hold.flatMap(Hold::fits).isPresent();
    }

    /**
     * Picks a thing up.
     *
     * @param thing a SeatId, HostId or MachineId
     */
    public void begin(Object thing) {
        turns.begin(List.of());
        change(Optional.of(Hold.pickUp(thing)));
        look(thing);
        shell.getDisplay().timerExec(AGAIN_MILLIS, refresher);
    }

    /** Gets what previews are planned on, and plans all of them on it. */
    private void look(Object thing) {
        int asked = turns.round();
        fresh = Deadline.in(FRESH);
        outlooks.ask(ports.machine(thing), outlook -> {
            if (asked == turns.round() && hold.isPresent()) {
                turns.begin(ports.targets(thing).stream().limit(AHEAD).toList());
                change(hold.map(one -> one.with(outlook)));
                target().ifPresent(turns::first);
                next();
            }
        });
    }

    /**
     * Holds it over a thing, or over nothing.
     *
     * @param target a SeatId or HostId
     */
    public void over(Optional<Object> target) {
        Optional<Hold> next = hold.map(one -> one.over(target));
        if (next.isPresent() && !next.equals(hold)) {
            dropping = false; // only what was below it when it was let go is meant
            change(next);
            next.get().target().ifPresent(turns::first);
            next();
        }
    }

    /** Puts it back; nothing has changed. */
    public void cancel() {
        turns.begin(List.of());
        dropping = false;
        change(Optional.empty());
    }

    /**
     * Lets it go: opens the checklist where it fits, puts it back elsewhere. What it would mean may not be computed
     * yet: then it is let go as soon as that is known.
     */
    public void drop() {
        Optional<Hold> held = hold;
        if (held.filter(one -> one.target().isPresent() && one.answer().isEmpty()).isPresent()) {
            dropping = true;
            return;
        }
        cancel();
        held.flatMap(Hold::fits).ifPresent(preview -> SeatActs.open(shell, context, preview,
                held.flatMap(Hold::outlook).orElseThrow()));
    }

    /** Computes one target after the other, beside the window. */
    private void next() {
        Optional<Hold> held = hold.filter(one -> one.outlook().isPresent());
        Optional<Turn> taken = held.flatMap(any -> turns.take());
        if (taken.isEmpty()) {
            return;
        }
        Turn turn = taken.get();
        Object thing = held.get().thing();
        Outlook outlook = held.get().outlook().orElseThrow();
        try {
            CompletableFuture.supplyAsync(() -> answer(thing, turn.place(), outlook), context.background())
                    .whenCompleteAsync((answer, failed) -> computed(turn, Optional.ofNullable(answer), failed),
                            context.window());
        } catch (RejectedExecutionException ended) { // the view was closed
            log(Level.DEBUG, ended);
        }
    }

    private static void log(Level level, Throwable thrown) {
        System.getLogger(SeatDrag.class.getName()).log(level, "no preview", thrown);
    }

    private Answer answer(Object thing, Object place, Outlook outlook) {
        Asked asked = Asked.of(thing, place, outlook);
        Optional<MovePreview> machine = outlook.leader() ? Optional.empty() : asked.wish().filter(
                Wish.ToHost.class::isInstance).map(Wish.ToHost.class::cast).map(one ->
                        context.session().mover().preview(one.machine(), one.host()));
        return new Answer(asked.wish().map(any -> SeatPreview.of(asked, outlook, machine)), asked.why());
    }

    private void computed(Turn turn, Optional<Answer> answer, @Nullable Throwable failed) {
        if (failed != null) {
            log(Level.WARNING, failed);
        }
        if (turns.done(turn) && hold.isPresent() && answer.isPresent()) {
            change(hold.map(one -> one.with(turn.place(), answer.get())));
            if (dropping && target().filter(turn.place()::equals).isPresent()) {
                drop();
            }
        }
        next();
    }

    /** What hosts must be asked for comes a moment later, and figures go on while a person thinks. */
    private void refresh() {
        if (hold.isEmpty() || shell.isDisposed()) {
            return;
        }
        if (fresh.isOver()) {
            look(hold.get().thing());
        }
        target().ifPresent(turns::first);
        next();
        shell.getDisplay().timerExec(AGAIN_MILLIS, refresher);
    }

    private void change(Optional<Hold> next) {
        if (next.equals(hold)) {
            return;
        }
        hold = next;
        ports.held(next.map(Hold::thing), target(), next.map(Hold::unfit).orElse(Map.of()));
        if (!shell.isDisposed()) {
            Optional<Rectangle> beside = target().flatMap(ports::place);
            bubble.show(beside.flatMap(any -> next.flatMap(this::words)), beside.orElse(new Rectangle(0, 0, 0, 0)));
        }
        ports.status(next.map(this::line).orElse(""));
    }

    private Optional<BubbleContent> words(Hold held) {
        if (held.answer().isEmpty()) {
            return held.target().map(any -> new BubbleContent(ports.name(held.thing()), Messages.computing, List.of(),
                    Messages.escape));
        }
        Answer answer = held.answer().get();
        if (answer.preview().isEmpty()) {
            return answer.why().isEmpty() ? Optional.empty() : Optional.of(new BubbleContent(ports.name(held.thing()),
                    answer.why(), List.of(), Messages.escape));
        }
        SeatPreview preview = answer.preview().get();
        return Optional.of(new BubbleContent(preview.title(), preview.summary(), preview.lines(), preview.footer()));
    }

    private String line(Hold held) {
        String name = ports.name(held.thing());
        Optional<String> over = held.target().map(ports::name);
        if (over.isEmpty()) {
            return NLS.bind(Messages.holding, name);
        }
        return NLS.bind(held.fits().isPresent() ? Messages.holdingFits : Messages.holdingOver, name, over.get());
    }
}
