// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.canvas.Viewport;
import org.hotseat.ui.canvas.Zoomable;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.model.TopologyModel;
import org.hotseat.ui.seats.topology.model.Wiring;
import org.hotseat.ui.seats.topology.paint.LegendPainter;
import org.hotseat.ui.seats.topology.paint.LegendPainter.Entry;
import org.hotseat.ui.seats.topology.scene.SceneFrame;
import org.hotseat.ui.seats.topology.scene.TopologyScene;

/** The widgets of the topology and what binds them: canvas, legend, mouse, keys, drag. On the window's thread. */
final class TopologyView implements Zoomable {

    private static final int LEGEND = 28;
    private static final int PERCENT = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Look look;
    private final Composite area;
    private final TopologyCanvas canvas;
    private final Canvas legend;
    private final Link empty;
    private final LegendPainter legendPainter;
    private final TopologySelection selection;
    private final TopologyDrag drag;
    private final TopologyMouse mouse;
    private final TopologyFeed feed;
    private Optional<TopologyModel> model = Optional.empty();

    /**
     * What the view asks of its editor.
     *
     * @param open opens a HostId or MachineId
     * @param status shows a line in the status line
     * @param addHost begins to add a host
     */
    record Ports(Consumer<Object> open, Consumer<String> status, Runnable addHost) {
    }

    TopologyView(Composite parent, MoveContext context, ExecutorService worker, Ports ports) {
        look = context.look();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        canvas = new TopologyCanvas(area, look);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        legend = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LEGEND).applyTo(legend);
        empty = emptyNotice(ports.addHost());
        legendPainter = new LegendPainter(look.widths());
        selection = new TopologySelection(canvas);
        drag = new TopologyDrag(canvas, context, ports.status());
        mouse = new TopologyMouse(canvas, selection, drag, ports.open());
        new TopologyKeys(canvas, selection, drag, ports.open());
        new TopologyAccessible(canvas, selection);
        feed = new TopologyFeed(context.session(), look.widths(), worker, context.window(), this::show);
        canvas.onViewport(seen -> viewed());
        legend.addListener(SWT.Paint, event -> paintLegend(event.gc));
        area.addListener(SWT.Dispose, event -> feed.close());
        feed.refresh();
    }

    /** One sentence and one link in the upper third, while there is nothing to draw. */
    private Link emptyNotice(Runnable addHost) {
        Link link = new Link(canvas, SWT.NONE);
        link.setText(Messages.empty);
        link.addListener(SWT.Selection, event -> addHost.run());
        link.setVisible(false);
        canvas.addListener(SWT.Resize, event -> {
            Rectangle room = canvas.getClientArea();
            Point size = link.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            link.setBounds((room.width - size.x) / 2, room.height / 3, size.x, size.y);
        });
        return link;
    }

    Control control() {
        return area;
    }

    Look look() {
        return look;
    }

    TopologyCanvas canvas() {
        return canvas;
    }

    TopologySelection selection() {
        return selection;
    }

    TopologyDrag drag() {
        return drag;
    }

    TopologyMouse mouse() {
        return mouse;
    }

    void setFocus() {
        canvas.setFocus();
    }

    void wire(Wiring wiring) {
        feed.use(wiring);
    }

    boolean showsPlanes() {
        return feed.frame().planes();
    }

    void showPlanes(boolean planes) {
        SceneFrame frame = feed.frame();
        feed.use(new SceneFrame(frame.width(), frame.height(), planes));
    }

    /** The machine that a command is about: the one that is selected alone. */
    Optional<MachineId> machine() {
        List<Object> selected = selection.selected();
        return selected.size() == 1 && selected.get(0) instanceof MachineId id ? Optional.of(id) : Optional.empty();
    }

    private void show(TopologyFeed.Result result) {
        if (canvas.isDisposed()) {
            return;
        }
        model = Optional.of(result.model());
        TopologyScene before = canvas.scene();
        canvas.show(result.scene());
        empty.setVisible(result.model().hosts().isEmpty());
        if (before != result.scene()) {
            legend.redraw();
        }
    }

    private void viewed() {
        Rectangle size = canvas.getClientArea();
        if (size.width > 1) {
            feed.use(new SceneFrame(size.width, size.height, feed.frame().planes()));
        }
        legend.redraw();
    }

    private void paintLegend(GC gc) {
        Rectangle size = legend.getClientArea();
        GcInk ink = new GcInk(gc, new Placement(1, 0, 0), look::color, face -> look.font(face, 1));
        ink.fill(new Box(0, 0, size.width, size.height), 0, Role.CANVAS);
        String time = model.map(shown -> TIME.format(shown.asOf().atZone(ZoneId.systemDefault()))).orElse("–");
        String right = NLS.bind(Messages.drawn, time, Math.round(canvas.viewport().zoom() * PERCENT));
        legendPainter.paint(ink, new Box(0, 0, size.width, size.height), entries(), right);
    }

    private static List<Entry> entries() {
        return List.of(Mark.RUNNING, Mark.OFF, Mark.SUSPENDED, Mark.FROZEN, Mark.BUSY, Mark.AT_RISK, Mark.FAILED,
                Mark.STALE).stream().map(mark -> new Entry(mark, TopologyWords.word(mark))).toList();
    }

    @Override
    public void zoomIn() {
        zoom(canvas.viewport().zoom() * Viewport.STEP);
    }

    @Override
    public void zoomOut() {
        zoom(canvas.viewport().zoom() / Viewport.STEP);
    }

    @Override
    public void zoomFit() {
        canvas.fit();
    }

    @Override
    public void zoomActual() {
        zoom(1);
    }

    private void zoom(double next) {
        Viewport now = canvas.viewport();
        canvas.lookAt(now.zoomed(next, now.width() / 2.0, now.height() / 2.0, canvas.scene().size()));
    }
}
