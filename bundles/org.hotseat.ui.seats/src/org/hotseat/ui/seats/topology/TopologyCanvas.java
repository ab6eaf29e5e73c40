// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.ui.canvas.Viewport;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.overview.Overview;
import org.hotseat.ui.seats.overview.Overview.Spot;
import org.hotseat.ui.seats.topology.paint.Detail;
import org.hotseat.ui.seats.topology.paint.Highlight;
import org.hotseat.ui.seats.topology.paint.TopologyPainter;
import org.hotseat.ui.seats.topology.scene.HostItem;
import org.hotseat.ui.seats.topology.scene.SceneDiff;
import org.hotseat.ui.seats.topology.scene.TopologyScene;

/** Shows a scene: zoom, pan, overview, what stands out. Knows nothing of sessions. On the window's thread. */
final class TopologyCanvas extends Canvas {

    private static final int BESIDE = 14;

    private final Look look;
    private final TopologyPainter painter = new TopologyPainter();
    private TopologyScene scene = TopologyScene.EMPTY;
    private Highlight highlight = Highlight.NONE;
    private Viewport viewport = new Viewport(1, 0, 0, 1, 1);
    private Optional<Point> ghost = Optional.empty();
    private boolean fitted = true;
    private boolean overview = true;
    private Consumer<Viewport> watcher = seen -> { };

    TopologyCanvas(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
    }

    void onViewport(Consumer<Viewport> listener) {
        watcher = listener;
    }

    TopologyScene scene() {
        return scene;
    }

    Viewport viewport() {
        return viewport;
    }

    Highlight highlight() {
        return highlight;
    }

    /** Shows another scene; paints only what looks different. */
    void show(TopologyScene next) {
        TopologyScene before = scene;
        scene = next;
        if (!before.size().equals(next.size())) {
            look(fitted ? viewport.fit(next.size()) : viewport.panned(0, 0, next.size()));
            redraw();
            return;
        }
        SceneDiff.changed(before, next).forEach(this::redraw);
    }

    void highlight(Highlight next) {
        Highlight before = highlight;
        highlight = next;
        if (!before.drag().equals(next.drag())) {
            redraw();
            return;
        }
        before.selected().forEach(this::redrawItem);
        next.selected().forEach(this::redrawItem);
        before.focus().ifPresent(this::redrawItem);
        next.focus().ifPresent(this::redrawItem);
    }

    /** Draws the machine in hand beside the pointer, or no more. */
    void ghost(Optional<Point> at) {
        ghostBox().ifPresent(this::redraw);
        ghost = at;
        ghostBox().ifPresent(this::redraw);
    }

    private Optional<Box> ghostBox() {
        return highlight.drag().flatMap(drag -> scene.chip(drag.machine())).flatMap(chip -> ghost.map(at -> new Box(
                placement().worldX(at.x + BESIDE), placement().worldY(at.y + BESIDE), chip.bounds().width(),
                chip.bounds().height())));
    }

    private void redrawItem(Object id) {
        scene.boundsOf(id).ifPresent(box -> redraw(box.grown(4)));
    }

    private void redraw(Box box) {
        Rectangle area = placement().toPixels(box.grown(2));
        redraw(area.x - 1, area.y - 1, area.width + 2, area.height + 2, false);
    }

    /** Looks at something else; a person has chosen it, so it stays when the window changes its size. */
    void lookAt(Viewport next) {
        fitted = false;
        look(next);
        redraw();
    }

    void fit() {
        fitted = true;
        look(viewport.fit(scene.size()));
        redraw();
    }

    void reveal(Object id) {
        Optional<Box> box = scene.boundsOf(id);
        if (box.isPresent() && !viewport.seen().contains(box.get())) {
            lookAt(viewport.revealing(box.get(), scene.size()));
        }
    }

    boolean isOverview() {
        return overview;
    }

    void setOverview(boolean shown) {
        overview = shown;
        redraw();
    }

    /** In the corner; empty while everything is seen or it is switched off. */
    Optional<Overview> overview() {
        return overview ? Overview.of(scene.size(), viewport) : Optional.empty();
    }

    private static Role tone(HostItem host) {
        return switch (host.host().mark()) {
            case AT_RISK -> Role.AT_RISK;
            case FAILED -> Role.FAILED;
            case STALE, UNKNOWN, OFF -> Role.LINE;
            case RUNNING, BUSY, SUSPENDED, FROZEN -> Role.BORDER;
        };
    }

    Placement placement() {
        return new Placement(viewport.zoom(), -viewport.x() * viewport.zoom(), -viewport.y() * viewport.zoom());
    }

    Rectangle onDisplay(Box box) {
        Rectangle area = placement().toPixels(box);
        return getDisplay().map(this, null, area);
    }

    private void look(Viewport next) {
        viewport = next;
        watcher.accept(next);
    }

    private void resized() {
        Rectangle area = getClientArea();
        Viewport sized = viewport.sized(Math.max(1, area.width), Math.max(1, area.height), scene.size());
        look(fitted ? sized.fit(scene.size()) : sized);
        redraw();
    }

    private void paint(GC gc) {
        gc.setBackground(look.color(Role.CANVAS));
        gc.fillRectangle(getClientArea());
        double zoom = viewport.zoom();
        GcInk ink = new GcInk(gc, placement(), look::color, face -> look.font(face, zoom));
        painter.paint(ink, scene, Detail.at(zoom), highlight);
        ghostBox().ifPresent(box -> painter.ghost(ink, scene, box, highlight, Detail.at(zoom)));
        overview().ifPresent(small -> small.paint(new GcInk(gc, new Placement(1, 0, 0), look::color, face -> look.font(
                face, 1)), scene.hosts().stream().map(one -> new Spot(one.bounds(), tone(one))).toList()));
    }
}
