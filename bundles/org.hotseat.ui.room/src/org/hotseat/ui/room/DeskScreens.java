// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.paint.DeskItem;
import org.hotseat.ui.room.screen.Head;
import org.hotseat.ui.room.screen.Rounds;
import org.hotseat.ui.room.screen.ScreenFeed;
import org.hotseat.ui.room.screen.Shot;
import org.hotseat.ui.work.UiThread;

/**
 * What the machines of the desks show, small on their monitors: of desks that can be seen, while a person wants it. On
 * the window's thread; pictures are taken in the background.
 */
final class DeskScreens implements ScreenPainter.Source {

    private static final int TICK = 250;

    private final FloorCanvas canvas;
    private final Executor background;
    private final ScreenPainter painter;
    private final Map<MachineId, MachineView> machines = new HashMap<>();
    private Optional<ScreenFeed> feed = Optional.empty();
    private Set<Head> old = Set.of();
    private int seen;
    private boolean shown = Memory.screens();
    private boolean ticking;

    DeskScreens(FloorCanvas canvas, Look look, Executor background) {
        this.canvas = canvas;
        this.background = background;
        this.painter = new ScreenPainter(canvas.getDisplay(), look, this);
        canvas.above(painter);
        canvas.addListener(SWT.Dispose, event -> painter.dispose());
    }

    boolean isShown() {
        return shown;
    }

    /** Shows them or not, also at the next start. */
    void setShown(boolean wanted) {
        shown = wanted;
        Memory.screens(wanted);
        begin();
        canvas.redraw();
    }

    void open(Session session) {
        feed = Optional.of(new ScreenFeed(head -> session.machines().readScreenshot(head.machine(), head.number()),
                background, UiThread.executor(canvas.getDisplay()), this::changed));
        begin();
    }

    void close() {
        feed.ifPresent(ScreenFeed::close);
        feed = Optional.empty();
        machines.clear();
        painter.keep(Set.of());
    }

    /** Machines have changed, or other desks are shown. */
    void show(Session session, List<Desk> desks) {
        machines.clear();
        Set<Head> heads = new HashSet<>();
        for (Desk desk : desks) {
            desk.machine().flatMap(session.inventory()::machine).ifPresent(view -> {
                machines.put(view.id(), view);
                desk.heads().forEach(number -> heads.add(new Head(view.id(), number)));
            });
        }
        feed.ifPresent(one -> one.keep(heads));
        painter.keep(heads);
    }

    private void begin() {
        if (shown && feed.isPresent() && !ticking) {
            ticking = true;
            tick();
        }
    }

    private void tick() {
        if (canvas.isDisposed() || !shown || feed.isEmpty()) {
            ticking = false;
            return;
        }
        Map<Head, HostId> visible = visible();
        seen = visible.size();
        feed.ifPresent(one -> one.look(Duration.ofNanos(System.nanoTime()), visible));
        Set<Head> stale = new HashSet<>();
        visible.keySet().stream().filter(this::isOld).forEach(stale::add);
        if (!stale.equals(old)) { // only what ages without a word is drawn anew here
            old = Set.copyOf(stale);
            canvas.redraw();
        }
        canvas.getDisplay().timerExec(TICK, this::tick);
    }

    /** Heads of running machines at desks that a person sees now. */
    private Map<Head, HostId> visible() {
        Map<Head, HostId> all = new HashMap<>();
        boolean hidden = !canvas.isVisible() || canvas.getShell().getMinimized() || !ScreenPainter.isDrawn(canvas
                .viewport().zoom());
        if (!hidden) {
            Box part = canvas.viewport().seen();
            for (DeskItem item : canvas.scene().desks()) {
                if (part.overlaps(item.bounds().grown(DeskItem.DEPTH / 2))) {
                    machine(item.desk()).filter(view -> isLive(States.of(view))).ifPresent(view -> item.desk().heads()
                            .forEach(number -> all.put(new Head(view.id(), number), view.host())));
                }
            }
        }
        return all;
    }

    private Optional<MachineView> machine(Desk desk) {
        return desk.machine().map(machines::get);
    }

    /** Whether something moves on the screen. */
    private static boolean isLive(StateMark mark) {
        return mark == StateMark.RUNNING || mark == StateMark.AT_RISK || mark == StateMark.BUSY;
    }

    private boolean isOld(Head head) {
        Duration fresh = Rounds.fresh(seen);
        return feed.flatMap(one -> one.shot(head)).filter(shot -> Duration.between(shot.at(), Instant.now()).compareTo(
                fresh) > 0).isPresent();
    }

    private void changed(Head head) {
        if (canvas.isDisposed()) {
            return;
        }
        feed.ifPresent(one -> painter.keep(one.known()));
        for (DeskItem item : canvas.scene().desks()) {
            if (item.desk().machine().filter(head.machine()::equals).isPresent()) {
                Rectangle area = canvas.placement().toPixels(item.bounds().grown(DeskItem.DEPTH));
                canvas.redraw(area.x, area.y, area.width, area.height, false);
            }
        }
    }

    @Override
    public Optional<Shot> shot(Head head) {
        return shown ? feed.flatMap(one -> one.shot(head)) : Optional.empty();
    }

    @Override
    public Optional<StateMark> state(Desk desk, Head head) {
        if (!shown) {
            return Optional.empty();
        }
        StateMark mark = machine(desk).map(States::of).orElse(StateMark.UNKNOWN);
        return Optional.of(isLive(mark) ? isOld(head) ? StateMark.STALE : StateMark.RUNNING : mark);
    }

    /** What a desk's screen shows, for tips and for those who do not see it. */
    String words(Desk desk) {
        if (!shown || desk.machine().isEmpty() || desk.heads().isEmpty()) {
            return "";
        }
        Head head = new Head(desk.machine().get(), desk.heads().getFirst());
        StateMark mark = state(desk, head).orElse(StateMark.UNKNOWN);
        Optional<String> time = shot(head).map(shot -> Formats.time(shot.at(), Instant.now()));
        return switch (mark) {
            case RUNNING -> time.map(one -> NLS.bind(Messages.screenOf, one)).orElse(Messages.screenNone);
            case STALE -> time.map(one -> NLS.bind(Messages.screenAsOf, one)).orElse(Messages.screenNone);
            default -> NLS.bind(Messages.screenState, mark.word());
        };
    }
}
