// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.Room;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.model.Desk.Place;
import org.hotseat.ui.room.model.Desk.Standing;
import org.hotseat.ui.room.model.FloorMaker;
import org.hotseat.ui.room.model.FloorPlan;
import org.hotseat.ui.room.paint.FloorPainter;
import org.hotseat.ui.room.paint.FloorScene;
import org.hotseat.ui.room.paint.Glow;

/**
 * The room with its desks, small, and the new one among them: a click or a drag puts it somewhere, arrows push it by
 * 10 cm, with Shift by 1 cm, R turns it by 15 degrees. On the window's thread.
 */
final class PlaceMap extends Canvas {

    private static final SeatId NEW = new SeatId("new");
    private static final int STEP = 100;
    private static final int FINE = 10;
    private static final int TURN = 15;
    private static final int GRID = 50;
    private static final int WIDE = 420;
    private static final int HIGH = 300;

    private final SeatWizard wizard;
    private final Consumer<Place> placed;
    private final Look look;
    private final FloorPainter painter;
    /** The room without the new desk: it does not change while that is put somewhere. */
    private Optional<FloorPlan> known = Optional.empty();
    private FloorPlan plan = FloorPlan.NONE;
    private FloorScene scene;
    private boolean dragging;

    PlaceMap(Composite parent, SeatWizard wizard, Consumer<Place> placed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.wizard = wizard;
        this.placed = placed;
        this.look = wizard.context().look();
        this.painter = new FloorPainter(look.widths());
        this.scene = FloorScene.of(plan, look.widths());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, event -> drag(event));
        addListener(SWT.MouseUp, event -> dragging = false);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail
                != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
        setToolTipText(Messages.mapTip);
    }

    private String words() {
        Place place = place();
        return NLS.bind(Messages.mapWords, new Object[] { wizard.draft().name(), place.x() / FINE, place.y() / FINE,
            place.degrees() });
    }

    private Place place() {
        return wizard.draft().place();
    }

    @Override
    public Point computeSize(int wide, int high, boolean anew) {
        return new Point(WIDE, HIGH);
    }

    /** Reads the room anew when it is shown next. */
    void forget() {
        known = Optional.empty();
    }

    /** Shows the room, with the new desk where it shall stand. */
    void show() {
        String id = wizard.draft().room();
        FloorPlan room = known.filter(one -> one.id().equals(id)).orElseGet(() -> id.isEmpty() ? bare() : FloorMaker
                .read(wizard.session(), id, Instant.now()));
        known = Optional.of(room);
        List<Desk> desks = new ArrayList<>(room.desks());
        List<Integer> heads = Collections.nCopies(wizard.draft().screens().size(), 0);
        desks.add(new Desk(NEW, wizard.draft().name(), wizard.draft().duty(), place(), heads, Optional.empty(), "",
                Optional.empty(), "", new Standing(StateMark.OFF, Messages.here, "", -1, "")));
        plan = new FloorPlan(room.id(), room.name(), room.width(), room.depth(), "", desks, List.of(), List.of(), 0);
        scene = FloorScene.of(plan, look.widths());
        redraw();
    }

    /** A room that is made with the seat. */
    private static FloorPlan bare() {
        Room room = ClusterFactory.eINSTANCE.createRoom();
        return new FloorPlan("", "", room.getWidthMillimetres(), room.getDepthMillimetres(), "", List.of(), List.of(),
                List.of(), 0);
    }

    private double zoom() {
        Rectangle area = getClientArea();
        return Math.min(1, Math.min(area.width / Math.max(1, scene.size().width()), area.height / Math.max(1, scene
                .size().height())));
    }

    private Placement placement() {
        Rectangle area = getClientArea();
        double zoom = zoom();
        return new Placement(zoom, (area.width - scene.size().width() * zoom) / 2, (area.height - scene.size().height()
                * zoom) / 2);
    }

    private void paint(GC gc) {
        gc.setBackground(look.color(Role.CANVAS));
        gc.fillRectangle(getClientArea());
        double zoom = zoom();
        Optional<Object> desk = Optional.of(NEW);
        Glow glow = new Glow(desk, isFocusControl() ? desk : Optional.empty(), Optional.empty(), Optional.empty(), Map
                .of());
        painter.paint(new GcInk(gc, placement(), look::color, face -> look.font(face, zoom)), scene, zoom, glow);
    }

    private void down(Event event) {
        setFocus();
        dragging = event.button == 1;
        drag(event);
    }

    private void drag(Event event) {
        if (dragging) {
            Placement at = placement();
            put(grid(at.worldX(event.x)), grid(at.worldY(event.y)), place().degrees());
        }
    }

    private static int grid(double point) {
        return GRID * (int) Math.round((point - FloorScene.MARGIN) / FloorScene.SCALE / GRID);
    }

    private void put(int x, int y, int degrees) {
        placed.accept(new Place(Math.clamp(x, 0, plan.width()), Math.clamp(y, 0, plan.depth()), degrees));
    }

    private void key(Event event) {
        int step = (event.stateMask & SWT.SHIFT) != 0 ? FINE : STEP;
        Place at = place();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> put(at.x() - step, at.y(), at.degrees());
            case SWT.ARROW_RIGHT -> put(at.x() + step, at.y(), at.degrees());
            case SWT.ARROW_UP -> put(at.x(), at.y() - step, at.degrees());
            case SWT.ARROW_DOWN -> put(at.x(), at.y() + step, at.degrees());
            case 'r', 'R' -> put(at.x(), at.y(), at.degrees() + (step == FINE ? -TURN : TURN));
            default -> event.doit = true;
        }
    }
}
