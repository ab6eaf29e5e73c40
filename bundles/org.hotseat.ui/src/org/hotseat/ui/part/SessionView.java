// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;
import org.hotseat.ui.work.UiThread;

/**
 * A view of the open cluster: follows opening and closing, says so when none is open, and refreshes at most five times
 * a second, and not while it cannot be seen. All methods on the window's thread.
 */
public abstract class SessionView extends ViewPart {

    private static final int PER_SECOND = 5;
    private static final String OPEN = "org.hotseat.ui.cluster.open";

    private final Object lock = new Object();
    private Set<HostId> hosts = new HashSet<>();
    private Set<MachineId> machines = new HashSet<>();
    private boolean structure;

    private Stage stage;
    private Band band;
    private Coalescer coalescer;
    private Optional<Session> session = Optional.empty();
    private Subscription sessions = () -> { };
    private Subscription inventory = () -> { };

    /**
     * Makes the widgets, once.
     *
     * @param parent has a fill layout
     * @return what is shown while a cluster is open
     */
    protected abstract Control createContent(Composite parent);

    /**
     * A cluster is open now; subscribe to it and show it.
     *
     * @param opened the cluster
     */
    protected abstract void opened(Session opened);

    /** The cluster that was open is closed: let go of it. */
    protected abstract void closed();

    /**
     * Something was observed.
     *
     * @param shown the open cluster
     * @param change all changes since the last call
     */
    @SuppressWarnings("unused") // for those that override it
    protected void refresh(Session shown, InventoryChange change) {
        // views that show no figures need not know
    }

    /**
     * What is said while no cluster is open.
     *
     * @return one sentence
     */
    protected String emptyText() {
        return Messages.noCluster;
    }

    @Override
    public final void createPartControl(Composite parent) {
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        band = new Band(outer);
        stage = new Stage(outer);
        Composite area = stage.area();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        stage.content(createContent(area));
        coalescer = Coalescer.on(area, PER_SECOND, this::refreshNow);
        area.addListener(SWT.Show, event -> coalescer.request());
        showNoCluster();
        Services.find(Sessions.class).ifPresent(
                found -> sessions = found.onChange(now -> UiThread.run(area, () -> follow(now))));
    }

    private void follow(Optional<Session> now) {
        if (now.equals(session)) {
            return;
        }
        if (session.isPresent()) {
            inventory.close();
            closed();
        }
        session = now;
        band.hide();
        if (now.isEmpty()) {
            showNoCluster();
            return;
        }
        showContent();
        opened(now.get());
        inventory = now.get().inventory().onChange(this::note);
    }

    /** On a thread of the console. */
    private void note(InventoryChange change) {
        synchronized (lock) {
            structure |= change.structure();
            hosts.addAll(change.hosts());
            machines.addAll(change.machines());
        }
        coalescer.request();
    }

    private void refreshNow() {
        if (session.isEmpty() || !stage.area().isVisible()) {
            return; // what has changed meanwhile is kept for the time when it can be seen
        }
        InventoryChange change;
        synchronized (lock) {
            if (!structure && hosts.isEmpty() && machines.isEmpty()) {
                return;
            }
            change = new InventoryChange(structure, hosts, machines);
            structure = false;
            hosts = new HashSet<>();
            machines = new HashSet<>();
        }
        refresh(session.get(), change);
    }

    private void showNoCluster() {
        showMessage(emptyText(), Messages.openCluster, () -> run(OPEN));
    }

    /** Shows the content instead of a message. */
    protected final void showContent() {
        stage.showContent();
    }

    /**
     * Shows one sentence instead of the content.
     *
     * @param sentence why there is nothing to see
     * @param link what to do about it, a verb; empty for none
     * @param act what the link does
     */
    protected final void showMessage(String sentence, String link, Runnable act) {
        stage.showMessage(sentence, link, act);
    }

    /**
     * Runs a command without parameters; nothing happens while it is not enabled.
     *
     * @param command its id
     */
    protected final void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException notNow) {
            System.getLogger(getClass().getName()).log(System.Logger.Level.DEBUG, command, notNow);
        }
    }

    /**
     * The open cluster.
     *
     * @return empty while none is open
     */
    protected final Optional<Session> session() {
        return session;
    }

    /**
     * The band at the top.
     *
     * @return hidden until it is told something
     */
    protected final Band band() {
        return band;
    }

    /**
     * Writes into the status line.
     *
     * @param text one line; empty for none
     */
    protected final void status(String text) {
        StatusLine.show(getSite(), text);
    }

    @Override
    public void setFocus() {
        stage.setFocus();
    }

    @Override
    public void dispose() {
        sessions.close();
        inventory.close();
        if (session.isPresent()) {
            session = Optional.empty();
            closed();
        }
        super.dispose();
    }
}
