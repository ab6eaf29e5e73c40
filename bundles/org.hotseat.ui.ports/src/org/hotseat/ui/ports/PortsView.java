// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.state.data.Role;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.SavePictureHandler;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.ports.model.Described;
import org.hotseat.ui.ports.model.Panel;
import org.hotseat.ui.ports.model.PanelMaker;
import org.hotseat.ui.ports.model.PortPlace;
import org.hotseat.ui.ports.model.PortRow;
import org.hotseat.ui.ports.model.Rates;
import org.hotseat.ui.ports.paint.PanelDrawing;
import org.hotseat.ui.ports.paint.Pull;
import org.hotseat.ui.ports.paint.Thing;
import org.hotseat.ui.work.Coalescer;

/**
 * Which machine has which port of an interface board, how each is, and changes of that; with what is sent to a device.
 * On the window's thread.
 */
public final class PortsView extends SessionView implements PictureSource, Hand.Acts {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.ports.ports";

    private static final String DEPLOY = "org.hotseat.ui.hosts.deployAgent";
    private static final int PER_SECOND = 5;

    private final Rates rates = new Rates();
    private Optional<ClusterMirror> mirror = Optional.empty();
    private Subscription following = () -> { };
    private Described described = Described.NONE;
    private Coalescer coalescer;
    private PortsPanes panes;
    private Hand hand;
    private Carrying carrying;
    private Panel all = Panel.NONE;
    private Panel shown = Panel.NONE;
    private Optional<Thing> chosen = Optional.empty();
    private Optional<Pull> pull = Optional.empty();

    @Override
    protected Control createContent(Composite parent) {
        panes = new PortsPanes(parent, this);
        hand = new Hand(panes.canvas(), this);
        carrying = new Carrying(panes.control(), this::showNow);
        tools(getViewSite().getActionBars().getToolBarManager());
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(this::menu);
        panes.canvas().setMenu(context.createContextMenu(panes.canvas()));
        coalescer = Coalescer.on(panes.control(), PER_SECOND, this::showNow);
        panes.control().addListener(SWT.Show, event -> coalescer.request());
        return panes.control();
    }

    private void tools(IToolBarManager tools) {
        tools.add(action(Messages.routeTo, Icon.ROUTE, true, this::route));
        tools.add(action(Messages.release, Icon.DISCONNECT, true, this::release));
        tools.add(action(Messages.dropChange, Icon.UNDO, true, () -> port().ifPresent(row -> drop(row.place()))));
        tools.add(new Separator());
        tools.add(action(Messages.savePicture, Icon.PICTURE, true, () -> SavePictureHandler.ask(getSite().getShell(),
                this)));
    }

    private void menu(IMenuManager menu) {
        boolean allowed = isAllowed();
        boolean owned = port().filter(row -> row.owner().isPresent()).isPresent();
        menu.add(action(Messages.routeTo, Icon.ROUTE, allowed && chosen.filter(thing -> !(thing instanceof
                Thing.AMachine) && !(thing instanceof Thing.ABoard)).isPresent(), this::route));
        menu.add(action(Messages.release, Icon.DISCONNECT, allowed && owned, this::release));
        menu.add(action(Messages.dropChange, Icon.UNDO, port().filter(row -> carrying.wishes().all().containsKey(row
                .place())).isPresent(), () -> port().ifPresent(row -> drop(row.place()))));
        menu.add(new Separator());
        menu.add(action(Messages.sendTo, Icon.CONNECT, port().isPresent(), this::send));
    }

    private static Action action(String words, Icon icon, boolean enabled, Runnable act) {
        Action action = new Action(words, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                act.run();
            }
        };
        action.setImageDescriptor(icon.descriptor());
        action.setToolTipText(words);
        action.setEnabled(enabled);
        return action;
    }

    private void route() {
        panes.canvas().setFocus();
        hand.pickUp();
    }

    private void release() {
        port().ifPresent(row -> want(row, Optional.empty()));
    }

    @Override
    protected void opened(Session session) {
        mirror = Optional.of(session.members());
        Subscription agents = session.members().onChange(coalescer::request);
        described = Described.of(session.document().cluster());
        Subscription document = session.document().onChange(() -> {
            described = Described.of(session.document().cluster());
            coalescer.request();
        });
        following = () -> {
            agents.close();
            document.close();
        };
        showNow();
    }

    @Override
    protected void closed() {
        following.close();
        hand.cancel();
        mirror = Optional.empty();
        described = Described.NONE;
        carrying.wishes().clear();
        chosen = Optional.empty();
        all = Panel.NONE;
        shown = Panel.NONE;
    }

    @Override
    protected void refresh(Session session, InventoryChange change) {
        coalescer.request();
    }

    /** Shows what is known now. */
    void showNow() {
        Optional<Session> session = session();
        if (mirror.isEmpty() || session.isEmpty() || panes.control().isDisposed()) {
            return;
        }
        ClusterMirror now = mirror.get();
        all = PanelMaker.read(now.state(), now.copies().hosts(), described, session.get().inventory()::machine, rates,
                MonotonicClock.SYSTEM.nanos());
        MemberLinkState link = now.facts().link();
        if (all.boards().isEmpty()) {
            band().hide();
            if (link.isLive()) {
                showMessage(Messages.noBoards, Messages.deploy, () -> run(DEPLOY));
            } else {
                showMessage(link instanceof MemberLinkState.NoAgents ? Messages.noAgents : Messages.connecting,
                        Messages.tryNow, now::retry);
            }
            return;
        }
        carrying.wishes().settle(all);
        shown = PanelMaker.filtered(all, panes.filter());
        band(link);
        showContent();
        draw();
    }

    private void band(MemberLinkState link) {
        Optional<String> refused = carrying.wishes().all().entrySet().stream().filter(one -> !one.getValue().refused()
                .isEmpty()).map(one -> NLS.bind(Messages.refused, one.getKey(), one.getValue().refused())).findFirst();
        Optional<Panel.Board> silent = all.boards().stream().filter(Panel.Board::silent).findFirst();
        if (!link.isLive()) {
            band().show(StateMark.STALE, Messages.connecting, new Band.Link(Messages.tryNow, () -> mirror.ifPresent(
                    ClusterMirror::retry)));
        } else if (refused.isPresent()) {
            band().show(StateMark.ERROR, refused.get(), new Band.Link(Messages.tryAgain, this::carryOut));
        } else if (silent.isPresent()) {
            band().show(StateMark.WARNING, NLS.bind(Messages.silentBoard, silent.get().name()));
        } else {
            band().hide();
        }
    }

    private void draw() {
        panes.show(drawing(), all, shown, carrying, isAllowed());
        panes.selected(mirror, port());
        int pending = carrying.wishes().all().size();
        setPartName(pending == 0 ? Messages.peripherals : NLS.bind(Messages.peripheralsPending, pending));
    }

    private boolean isAllowed() {
        return mirror.flatMap(ClusterMirror::role).filter(role -> role.covers(Role.OPERATOR)).isPresent();
    }

    /** The selected port, also by the line of a machine that ends in it. */
    Optional<PortRow> port() {
        return chosen.flatMap(Thing::port).flatMap(all::port);
    }

    @Override
    public PanelDrawing drawing() {
        return new PanelDrawing(shown, carrying.wishes().all(), chosen.map(Thing::id).orElse(""), pull);
    }

    @Override
    public void pulling(Optional<Pull> line) {
        pull = line;
        panes.canvas().show(drawing());
        status(line.map(Pull::words).orElse(""));
    }

    @Override
    public void want(PortRow port, Optional<MachineId> machine) {
        if (!isAllowed()) {
            status(Messages.operatorsOnly);
            return;
        }
        carrying.wishes().want(port, machine);
        showNow();
    }

    @Override
    public void drop(PortPlace port) {
        if (carrying.wishes().drop(port)) {
            showNow();
        }
    }

    /** Gives all changes up. */
    void dropAll() {
        carrying.wishes().clear();
        showNow();
    }

    @Override
    public void chosen(Optional<Thing> thing) {
        chosen = thing;
        draw();
        status(panes.words(thing));
    }

    /** Selects a port in the drawing. */
    void choose(PortPlace place) {
        Thing thing = new Thing.APort(place);
        if (!chosen.equals(Optional.of(thing))) {
            panes.canvas().focus(thing.id());
        }
    }

    @Override
    public void carryOut() {
        mirror.filter(any -> isAllowed()).ifPresent(now -> carrying.carryOut(now, all));
    }

    @Override
    public void send() {
        if (port().isPresent()) {
            panes.sender().setFocus();
        }
    }

    @Override
    public void setFocus() {
        if (all.boards().isEmpty()) {
            super.setFocus();
        } else {
            panes.canvas().setFocus();
        }
    }

    @Override
    public String pictureName() {
        return Messages.peripherals;
    }

    @Override
    public ImageData pixels() {
        return panes.canvas().pixels();
    }

    @Override
    public String svg() {
        return panes.canvas().svg();
    }
}
