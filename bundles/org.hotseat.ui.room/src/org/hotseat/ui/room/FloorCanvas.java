// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.Viewport;
import org.hotseat.ui.canvas.Zoomable;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.InkPicture;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.model.FloorPlan;
import org.hotseat.ui.room.paint.DeskItem;
import org.hotseat.ui.room.paint.FloorPainter;
import org.hotseat.ui.room.paint.FloorScene;
import org.hotseat.ui.room.paint.Glow;
import org.hotseat.ui.seats.overview.Overview;

/** Shows the room from above: zoom, pan, the picture below the desks. On the window's thread. */
final class FloorCanvas extends Canvas implements Zoomable, PictureSource, Surface {

    private static final int PICTURE_STRENGTH = 140;
    private static final int FULL = 255;

    /** Draws something more above the desks. */
    interface Above {

        /** Paints. */
        void paint(GC gc, FloorScene scene, Placement placement, Glow glow);
    }

    private final Look look;
    private final FloorState state;
    private final FloorPainter painter;
    private FloorPlan laid = FloorPlan.NONE;
    private FloorScene scene;
    private Viewport viewport = new Viewport(1, 0, 0, 1, 1);
    private Optional<Image> picture = Optional.empty();
    private Optional<DeskItem> ghost = Optional.empty();
    private Above above = (gc, shown, placement, glow) -> { };
    private boolean fitted = true;
    private boolean overviewShown = true;

    FloorCanvas(Composite parent, Look look, FloorState state) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.state = state;
        this.painter = new FloorPainter(look.widths());
        this.scene = FloorScene.of(laid, look.widths());
        state.onChange(this::changed);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> picture.ifPresent(Image::dispose));
    }

    FloorScene scene() {
        return scene;
    }

    Viewport viewport() {
        return viewport;
    }

    private void changed() {
        if (isDisposed()) {
            return;
        }
        if (!state.plan().equals(laid)) {
            boolean other = !state.plan().id().equals(laid.id());
            laid = state.plan();
            scene = FloorScene.of(laid, look.widths());
            fitted |= other;
            viewport = fitted ? viewport.fit(scene.size()) : viewport.panned(0, 0, scene.size());
        }
        redraw();
    }

    /** Painted above the desks from now on; not in pictures that are saved. */
    void above(Above painted) {
        above = painted;
    }

    /** Lies below the desks from now on, stretched to the walls. */
    void picture(Optional<ImageData> data) {
        picture.ifPresent(Image::dispose);
        picture = data.map(one -> new Image(getDisplay(), one));
        redraw();
    }

    /** Looks at something else; a person has chosen it, so it stays when the window changes its size. */
    void lookAt(Viewport next) {
        fitted = false;
        viewport = next;
        redraw();
    }

    void reveal(Object thing) {
        bounds(thing).filter(box -> !viewport.seen().contains(box)).ifPresent(box -> lookAt(viewport.revealing(box,
                scene.size())));
    }

    private Optional<Box> bounds(Object thing) {
        return thing instanceof SeatId seat ? scene.item(seat).map(DeskItem::bounds) : Optional.empty();
    }

    Placement placement() {
        return new Placement(viewport.zoom(), -viewport.x() * viewport.zoom(), -viewport.y() * viewport.zoom());
    }

    private void resized() {
        Rectangle area = getClientArea();
        Viewport sized = viewport.sized(Math.max(1, area.width), Math.max(1, area.height), scene.size());
        viewport = fitted ? sized.fit(scene.size()) : sized;
        redraw();
    }

    private void paint(GC gc) {
        gc.setBackground(look.color(Role.CANVAS));
        gc.fillRectangle(getClientArea());
        double zoom = viewport.zoom();
        below(gc, placement().toPixels(scene.room()));
        GcInk ink = new GcInk(gc, placement(), look::color, face -> look.font(face, zoom));
        painter.paint(ink, scene, zoom, state.glow());
        above.paint(gc, scene, placement(), state.glow());
        ghost.ifPresent(item -> painter.ghost(ink, item, zoom));
        overview().ifPresent(small -> small.paint(new GcInk(gc, new Placement(1, 0, 0), look::color, face -> look.font(
                face, 1)), FloorPainter.spots(scene)));
    }

    /** In the corner; empty while everything is seen or it is switched off. */
    Optional<Overview> overview() {
        return overviewShown ? Overview.of(scene.size(), viewport) : Optional.empty();
    }

    /** Shows the overview, or hides it. */
    void toggleOverview() {
        overviewShown = !overviewShown;
        redraw();
    }

    private void below(GC gc, Rectangle room) {
        picture.ifPresent(image -> {
            Rectangle from = image.getBounds();
            gc.setAlpha(PICTURE_STRENGTH);
            gc.drawImage(image, 0, 0, from.width, from.height, room.x, room.y, room.width, room.height);
            gc.setAlpha(FULL);
        });
    }

    @Override
    public Optional<Object> at(Point display) {
        Point at = toControl(display);
        return getClientArea().contains(at) ? desk(at.x, at.y).map(one -> one.desk().id()) : Optional.empty();
    }

    /** The desk at a pixel of this canvas. */
    Optional<DeskItem> desk(int px, int py) {
        return scene.at(placement().worldX(px), placement().worldY(py));
    }

    @Override
    public Optional<Rectangle> onDisplay(Object thing) {
        return bounds(thing).map(box -> getDisplay().map(this, null, placement().toPixels(box)));
    }

    @Override
    public void ghost(Optional<Object> thing, Point display) {
        Point at = toControl(display);
        place(thing.filter(SeatId.class::isInstance).map(SeatId.class::cast).flatMap(scene::item).map(item -> moved(
                item, placement().worldX(at.x), placement().worldY(at.y))));
    }

    /** Draws a desk somewhere else, or no more. */
    void place(Optional<DeskItem> item) {
        if (ghost.isPresent() || item.isPresent()) {
            ghost = item;
            redraw();
        }
    }

    /** The same desk somewhere else. */
    static DeskItem moved(DeskItem item, double x, double y) {
        Box box = item.bounds();
        return new DeskItem(item.desk(), x, y, new Box(x - box.width() / 2, y - box.height() / 2, box.width(),
                box.height()), item.number(), item.title(), item.lines());
    }

    /** Where a point of the drawing is in the room. */
    static Desk.Place place(double x, double y, int degrees, int grid) {
        return new Desk.Place(grid * (int) Math.round((x - FloorScene.MARGIN) / FloorScene.SCALE / grid),
                grid * (int) Math.round((y - FloorScene.MARGIN) / FloorScene.SCALE / grid), degrees);
    }

    @Override
    public void zoomIn() {
        zoom(viewport.zoom() * Viewport.STEP);
    }

    @Override
    public void zoomOut() {
        zoom(viewport.zoom() / Viewport.STEP);
    }

    @Override
    public void zoomFit() {
        fitted = true;
        viewport = viewport.fit(scene.size());
        redraw();
    }

    @Override
    public void zoomActual() {
        zoom(1);
    }

    private void zoom(double next) {
        lookAt(viewport.zoomed(next, viewport.width() / 2.0, viewport.height() / 2.0, scene.size()));
    }

    @Override
    public String pictureName() {
        return laid.name();
    }

    @Override
    public ImageData pixels() {
        return InkPicture.pixels(getDisplay(), scene.size(), (ink, zoom) -> painter.paint(ink, scene, zoom, Glow.NONE));
    }

    @Override
    public String svg() {
        return InkPicture.svg(getDisplay(), scene.size(), ink -> painter.paint(ink, scene, 1, Glow.NONE));
    }
}
