// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.Zoomable;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.GcInk;
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.ink.Placement;
import org.hotseat.ui.ink.WorkbenchLook;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.model.FloorMaker;
import org.hotseat.ui.room.model.FloorPlan;
import org.hotseat.ui.room.move.SeatDrag;
import org.hotseat.ui.room.move.TargetPicker;
import org.hotseat.ui.room.paint.FloorLegend;
import org.hotseat.ui.room.screen.Rounds;
import org.hotseat.ui.room.wizard.SeatWizardDialog;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.seats.part.MoveContexts;
import org.hotseat.ui.work.Coalescer;
import org.hotseat.ui.work.UiThread;

/** The floor plan of a room, with the hosts beside it. On the window's thread. */
public final class RoomView extends SessionView {

    /** Under which the workbench knows it, and its context menu. */
    public static final String ID = "org.hotseat.ui.room.plan";

    private static final int PER_SECOND = 5;
    private static final int ROOM_SHARE = 72;
    private static final int HOST_SHARE = 28;
    private static final int LEGEND = 28;
    private static final int PERCENT = 100;

    private final FloorState state = new FloorState();
    private final Workers workers = new ThreadWorkers();
    private final ExecutorService background = workers.pool("floor-plan", 1);
    private final ISelectionListener follower = this::followed;
    private Look look;
    private Composite content;
    private FloorCanvas canvas;
    private HostCanvas strip;
    private Canvas legend;
    private RoomTools tools;
    private FloorPorts ports;
    private FloorSelection selection;
    private BackPicture picture;
    private DeskScreens screens;
    private Coalescer coalescer;
    private Optional<DeskEdits> edits = Optional.empty();
    private Optional<MoveContext> context = Optional.empty();
    private Optional<SeatDrag> drag = Optional.empty();
    private Subscription document = () -> { };
    private Subscription mirror = () -> { };
    private Optional<SeatWizardDialog> wizard = Optional.empty();
    private String chosen = "";
    private String trouble = "";

    @Override
    protected Control createContent(Composite parent) {
        look = WorkbenchLook.of(parent.getDisplay());
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new FloorCanvas(sash, look, state);
        strip = new HostCanvas(sash, look, state);
        sash.setWeights(ROOM_SHARE, HOST_SHARE);
        legend = new Canvas(content, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LEGEND).applyTo(legend);
        legend.addListener(SWT.Paint, event -> paintLegend(event.gc));
        canvas.addListener(SWT.Paint, event -> legend.redraw());
        ports = new FloorPorts(state, List.of(canvas, strip), this::status);
        picture = new BackPicture(workers.pool("floor-picture", 1), UiThread.executor(parent.getDisplay()),
                this::loaded);
        screens = new DeskScreens(canvas, look, workers.pool("floor-screens", Rounds.AT_ONCE));
        tools = new RoomTools(this);
        RoomHands hands = new RoomHands(this, strip, tools);
        hands.give();
        selection = new FloorSelection(state, seat -> edits.flatMap(one -> one.seat(seat)));
        getSite().setSelectionProvider(selection);
        getSite().getPage().addPostSelectionListener(follower);
        hands.menus(selection);
        coalescer = Coalescer.on(content, PER_SECOND, this::showNow);
        content.addListener(SWT.Show, event -> coalescer.request());
        return content;
    }

    @Override
    protected void opened(Session session) {
        edits = Optional.of(new DeskEdits(session.document()));
        context = MoveContexts.of(content.getDisplay(), background);
        drag = context.map(one -> new SeatDrag(content.getShell(), one, ports));
        document = session.document().onChange(this::showNow);
        mirror = session.members().onChange(coalescer::request);
        screens.open(session);
        showNow();
    }

    @Override
    protected void closed() {
        document.close();
        mirror.close();
        screens.close();
        drag.ifPresent(SeatDrag::dispose);
        wizard.ifPresent(SeatWizardDialog::close);
        wizard = Optional.empty();
        drag = Optional.empty();
        context = Optional.empty();
        edits = Optional.empty();
        chosen = "";
        state.show(FloorPlan.NONE);
    }

    @Override
    protected void refresh(Session shown, InventoryChange change) {
        coalescer.request();
    }

    private void showNow() {
        Optional<Session> session = session();
        if (session.isEmpty() || content.isDisposed()) {
            return;
        }
        FloorPlan plan = FloorMaker.read(session.get(), chosen, Instant.now());
        chosen = plan.id();
        state.show(plan);
        tools.show(plan);
        screens.show(session.get(), plan.desks());
        setPartName(plan.name().isEmpty() ? Messages.floorPlan : NLS.bind(Messages.floorPlanOf, plan.name()));
        if (plan.id().isEmpty()) {
            showMessage(Messages.noRoom, Messages.addRoomLink, this::addRoom);
            return;
        }
        picture.show(session.get().document(), plan.picture());
        band(plan);
        showContent();
        legend.redraw();
    }

    private void band(FloorPlan plan) {
        if (!trouble.isEmpty()) {
            band().show(StateMark.WARNING, trouble, new Band.Link(Messages.tryNow, this::readPicture), new Band.Link(
                    Messages.choosePicture, () -> tools.choosePicture()));
        } else if (plan.homeless() > 0) {
            band().show(StateMark.INFO, NLS.bind(Messages.homeless, plan.homeless()),
                    new Band.Link(Messages.bringInLink, () -> edits.ifPresent(one -> one.bringIn(chosen))));
        } else if (plan.desks().isEmpty()) {
            band().show(StateMark.INFO, Messages.noDesk, new Band.Link(Messages.newSeat, this::newSeat),
                    new Band.Link(Messages.addDeskLink, this::addDesk));
        } else {
            band().hide();
        }
    }

    private void loaded(BackPicture.Loaded loaded) {
        if (!canvas.isDisposed()) {
            canvas.picture(loaded.data());
            trouble = loaded.trouble();
            band(state.plan());
        }
    }

    private void readPicture() {
        session().ifPresent(one -> picture.again(one.document(), state.plan().picture()));
    }

    private void addRoom() {
        edits.ifPresent(one -> chosen = one.addRoom(Messages.firstRoom));
        showNow();
    }

    /** Adds a desk, and selects it. */
    void addDesk() {
        edits.flatMap(one -> one.addDesk(chosen)).ifPresent(seat -> {
            state.select(Optional.of(seat));
            canvas.reveal(seat);
        });
    }

    /** Asks for a new seat, step by step. */
    void newSeat() {
        wizard = context.map(one -> NewSeat.open(content.getShell(), one, chosen, seat -> {
            showNow();
            state.select(Optional.of(seat));
            canvas.reveal(seat);
        }, this::status));
    }

    /** Asks where the selected thing goes. */
    void moveTo() {
        context.ifPresent(one -> state.selected().ifPresent(thing -> new TargetPicker(content.getShell(), one, thing,
                ports).open()));
    }

    /** Shows another room. */
    void choose(String room) {
        chosen = room;
        showNow();
    }

    FloorState state() {
        return state;
    }

    FloorCanvas canvas() {
        return canvas;
    }

    DeskScreens screens() {
        return screens;
    }

    Optional<SeatDrag> drag() {
        return drag;
    }

    Optional<DeskEdits> edits() {
        return edits;
    }

    Optional<Session> open() {
        return session();
    }

    /** The selected desk. */
    Optional<Desk> desk() {
        return state.selected().filter(SeatId.class::isInstance).map(SeatId.class::cast).flatMap(state.plan()::desk);
    }

    private void followed(IWorkbenchPart part, ISelection selected) {
        if (part != this && !content.isDisposed()) {
            selection.follow(selected).ifPresent(thing -> {
                canvas.reveal(thing);
                strip.reveal(thing);
            });
        }
    }

    private void paintLegend(GC gc) {
        Rectangle size = legend.getClientArea();
        GcInk ink = new GcInk(gc, new Placement(1, 0, 0), look::color, face -> look.font(face, 1));
        FloorLegend.paint(ink, new Box(0, 0, size.width, size.height), NLS.bind(Messages.legend, Math.round(canvas
                .viewport().zoom() * PERCENT)), look.widths());
    }

    @Override
    public void setFocus() {
        if (session().isPresent() && !chosen.isEmpty()) {
            canvas.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Zoomable.class || adapter == PictureSource.class ? adapter.cast(canvas) : super.getAdapter(
                adapter);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
        workers.close();
    }
}
