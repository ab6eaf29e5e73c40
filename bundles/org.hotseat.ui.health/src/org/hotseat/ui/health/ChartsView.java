// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.session.Session;
import org.hotseat.ui.health.model.ChartData;
import org.hotseat.ui.health.model.Choice;
import org.hotseat.ui.health.model.Limit;
import org.hotseat.ui.health.model.Quantity;
import org.hotseat.ui.health.model.Span;
import org.hotseat.ui.health.model.TimeWindow;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.work.UiThread;

/**
 * CPU, memory, disk and network of what is selected, live and over the last day. Figures are read by a worker once a
 * second while they can be seen, never while they cannot. On the window's thread.
 */
public final class ChartsView extends SessionView {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.health.charts";

    private static final int TICK_MILLIS = 1000;
    private static final int DAY_TICKS = 30;
    private static final int NOWHERE = -1;

    private final Workers workers = new ThreadWorkers();
    private final Clock clock = Clock.systemUTC();
    private final List<ChartPanel> panels = new ArrayList<>();
    private final ISelectionListener follower = this::follow;
    private Optional<ChartFeed> feed = Optional.empty();
    private List<ChartData> shown = List.of();
    private Choice choice = Choice.NONE;
    private TimeWindow window = TimeWindow.all(Span.LIVE);
    private Composite content;
    private Composite grid;
    private ChartTools tools;
    private ChartLegend legend;
    private ISelection before;
    private int pointerAt = NOWHERE;
    private int ticks;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(content);
        tools = new ChartTools(content, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
        grid = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 4).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        for (Quantity quantity : Quantity.values()) {
            panels.add(panel(quantity));
        }
        legend = new ChartLegend(content);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, legend.height()).applyTo(legend.control());
        before = getSite().getPage().getSelection(); // of the part that was active until now
        getSite().getPage().addPostSelectionListener(follower);
        tick();
        return content;
    }

    private ChartPanel panel(Quantity quantity) {
        ChartPanel panel = new ChartPanel(grid, quantity);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(panel.control());
        Control plot = panel.plot();
        plot.addListener(SWT.MouseMove, event -> {
            pointerAt = event.x;
            hover(Optional.of(panel.momentAt(event.x)), panel);
        });
        plot.addListener(SWT.MouseExit, event -> forgetMoment());
        plot.addListener(SWT.FocusOut, event -> forgetMoment());
        plot.addListener(SWT.MouseDown, event -> plot.setFocus());
        plot.addListener(SWT.MouseVerticalWheel, this::wheel);
        plot.addListener(SWT.KeyDown, event -> ChartKeys.pressed(this, panel, event));
        return panel;
    }

    private void hover(Optional<Instant> moment, ChartPanel in) {
        panels.forEach(panel -> panel.hover(moment, panel == in));
    }

    /** Goes along the curves of a chart from value to value. */
    void step(ChartPanel in, boolean later) {
        pointerAt = NOWHERE;
        in.step(later).ifPresent(moment -> hover(Optional.of(moment), in));
    }

    void forgetMoment() {
        pointerAt = NOWHERE;
        panels.forEach(panel -> panel.hover(Optional.empty(), false));
    }

    private void wheel(Event event) {
        if (event.count > 0) {
            zoomIn();
        } else {
            zoomOut();
        }
        event.doit = false;
    }

    @Override
    protected void opened(Session session) {
        feed = Optional.of(new ChartFeed(session.history(), clock, workers.pool("charts", 1),
                UiThread.executor(content.getDisplay()), new Shown()));
        choice = choice.pinned(false).selected(ChartSubjects.hosts(session));
        choice = choice.selected(ChartSubjects.of(session, before));
        changed();
    }

    @Override
    protected void closed() {
        feed.ifPresent(ChartFeed::close);
        feed = Optional.empty();
        choice = Choice.NONE;
        shown = List.of();
    }

    @Override
    protected String emptyText() {
        return Messages.noCluster;
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            session().ifPresent(open -> choose(choice.selected(ChartSubjects.of(open, selection))));
        }
    }

    private void choose(Choice next) {
        if (!next.equals(choice)) {
            choice = next;
            changed();
        }
    }

    /** Once a second for as long as the view lives. */
    private void tick() {
        content.getDisplay().timerExec(TICK_MILLIS, () -> {
            if (!content.isDisposed()) {
                ticks++;
                boolean due = window.span() == Span.LIVE || ticks % DAY_TICKS == 0;
                if (due && window.following()) {
                    read();
                }
                tick();
            }
        });
    }

    private void read() {
        if (content.isVisible() && !content.getShell().getMinimized()) {
            if (choice.subjects().isEmpty()) {
                session().ifPresent(open -> choose(choice.selected(ChartSubjects.hosts(open))));
            }
            feed.ifPresent(open -> open.read(choice.subjects(), window));
        }
    }

    /** Something else shall be seen; read at once. */
    private void changed() {
        setContentDescription("");
        setTitleToolTip(choice.subjects().isEmpty() ? Messages.title
                : NLS.bind(Messages.titleOf, ChartSubjects.names(choice.subjects())));
        legend.show(choice);
        tools.show(choice, window);
        read();
    }

    private void look(TimeWindow next) {
        window = next;
        changed();
    }

    void pin(boolean keep) {
        choice = choice.pinned(keep);
        changed();
    }

    void show(Span span) {
        look(TimeWindow.all(span));
    }

    void zoomIn() {
        look(window.zoomIn(clock.instant()));
    }

    void zoomOut() {
        look(window.zoomOut(clock.instant()));
    }

    void earlier() {
        look(window.earlier(clock.instant()));
    }

    void later() {
        look(window.later(clock.instant()));
    }

    void everything() {
        look(TimeWindow.all(window.span()));
    }

    void savePicture() {
        ChartExport.picture(getSite().getShell(), content);
    }

    void saveTable() {
        ChartExport.table(getSite().getShell(), shown);
    }

    @Override
    public void setFocus() {
        if (session().isPresent()) {
            panels.getFirst().plot().setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        workers.close();
        super.dispose();
    }

    /** What the worker has read. */
    private final class Shown implements ChartFeed.Receiver {
        @Override
        public void charts(List<ChartData> charts) {
            if (content.isDisposed() || feed.isEmpty()) {
                return;
            }
            shown = charts;
            band().hide();
            List<Limit> limits = session().map(open -> ChartSubjects.limits(open, choice.subjects()))
                    .orElse(List.of());
            for (int place = 0; place < panels.size(); place++) {
                panels.get(place).show(charts.get(place), limits, window.span().gap());
            }
            Control under = pointerAt == NOWHERE ? null : content.getDisplay().getCursorControl();
            panels.stream().filter(panel -> panel.plot() == under).findFirst()
                    .ifPresent(panel -> hover(Optional.of(panel.momentAt(pointerAt)), panel));
        }

        @Override
        public void trouble(String reason) {
            if (!content.isDisposed()) {
                band().show(StateMark.WARNING, reason);
            }
        }
    }
}
