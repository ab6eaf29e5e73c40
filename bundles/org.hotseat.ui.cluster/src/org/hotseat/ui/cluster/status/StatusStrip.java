// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.draft.live.LiveStatus;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.ui.cluster.draft.Drafts;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/** The right half of the status line: who leads and how many answer, cluster with its mode, user and clock. */
public final class StatusStrip extends WorkbenchWindowControlContribution {

    private static final Logger LOG = System.getLogger(StatusStrip.class.getName());
    private static final Subscription NOTHING = () -> { };
    private static final int GAP = 12;
    private static final int LONGEST = 28;
    private static final int WIDE = 1500;

    @Override
    protected Control createControl(Composite parent) {
        return new Shown(parent).strip;
    }

    /**
     * One strip on the screen. The workbench may make the next one before it ends the last, so that nothing is kept
     * outside.
     */
    private static final class Shown {

        private final Composite strip;
        private final StatusItem draft;
        private final StatusItem answering;
        private final StatusItem cluster;
        private Subscription hosts = NOTHING;
        private Subscription document = NOTHING;
        private Subscription members = NOTHING;
        private Optional<Session> open = Optional.empty();

        Shown(Composite parent) {
            strip = new Composite(parent, SWT.NONE);
            RowLayoutFactory.fillDefaults().spacing(GAP).center(true).wrap(false).applyTo(strip);
            draft = new StatusItem(strip);
            draft.onClick(StatusStrip::showDraft);
            answering = new StatusItem(strip);
            cluster = new StatusItem(strip);
            StatusItem user = new StatusItem(strip);
            user.show(Icon.USER.image(), System.getProperty("user.name", ""), Messages.userTip);
            new ClockItem(strip).start(() -> fit(strip));
            Subscription sessions = Services.find(Sessions.class).map(found -> found.onChange(this::follow))
                    .orElse(NOTHING);
            Subscription drafts = Services.find(Drafts.class).map(found -> found.onChange(this::show)).orElse(NOTHING);
            strip.addDisposeListener(event -> {
                drafts.close();
                sessions.close();
                leave();
            });
        }

        private void show() {
            boolean wide = strip.getShell().getClientArea().width >= WIDE;
            boolean changed = showDraft(draft) | showHosts(open, answering, wide) | showCluster(open, cluster);
            if (changed) { // a layout of the strip is one of the whole window
                fit(strip);
            }
        }

        private void follow(Optional<Session> session) {
            leave();
            open = session;
            hosts = session.map((Function<Session, Subscription>) now -> now.inventory()
                    .onChange(change -> UiThread.run(strip, this::show))).orElse(NOTHING);
            document = session.map((Function<Session, Subscription>) now -> now.document().onChange(this::show))
                    .orElse(NOTHING);
            members = session.map((Function<Session, Subscription>) now -> now.members()
                    .onChange(() -> UiThread.run(strip, this::show))).orElse(NOTHING);
            show();
        }

        private void leave() {
            hosts.close();
            document.close();
            members.close();
        }
    }

    /** A bar of tools asks for the width of a control only once. */
    private static void fit(Composite strip) {
        Control child = strip;
        while (child.getParent() != null && !(child.getParent() instanceof ToolBar)) {
            child = child.getParent();
        }
        if (child.getParent() instanceof ToolBar bar) {
            int wide = strip.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
            for (ToolItem item : bar.getItems()) {
                if (item.getControl() == child && item.getWidth() != wide) {
                    item.setWidth(wide);
                    bar.pack();
                    bar.requestLayout();
                }
            }
        }
        strip.requestLayout();
    }

    private static boolean showDraft(StatusItem item) {
        Optional<LiveStatus> status = Services.find(Drafts.class).flatMap(Drafts::status);
        Optional<DraftWords> words = status.flatMap(DraftWords::of);
        return words.map(now -> item.show(now.mark().image(), now.brief(), now.whole())).orElseGet(item::hide);
    }

    /** What a person would want to see: conflicts side by side, else the document beside the cluster. */
    private static void showDraft() {
        boolean conflicts = Services.find(Drafts.class).flatMap(Drafts::status)
                .filter(status -> !status.conflicts().isEmpty()).isPresent();
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        try {
            handlers.executeCommand(conflicts ? "org.hotseat.ui.cluster.settle" : "org.hotseat.ui.cluster.importOpen",
                    null);
        } catch (CommandException impossible) {
            LOG.log(Level.DEBUG, "not now", impossible);
        }
    }

    private static boolean showHosts(Optional<Session> open, StatusItem item, boolean wide) {
        if (open.isEmpty()) {
            return item.hide();
        }
        ClusterFacts group = open.get().members().facts();
        if (!group.members().isEmpty()) {
            boolean led = group.link().isLive() && group.leader().isPresent();
            return item.show(led ? Icon.LEADER.image() : StateMark.STALE.image(),
                    wide ? GroupWords.brief(group) : GroupWords.narrow(group), GroupWords.whole(group));
        }
        long all = 0;
        long live = 0;
        for (HostView host : open.get().inventory().hosts()) {
            all++;
            live += host.link() == LinkState.LIVE ? 1 : 0;
        }
        return item.show(live == all ? Icon.HOST.image() : StateMark.AT_RISK.image(),
                NLS.bind(all == 1 ? Messages.oneHost : Messages.hosts, live, all), Messages.hostsTip);
    }

    private static boolean showCluster(Optional<Session> open, StatusItem item) {
        if (open.isEmpty()) {
            return item.show(Icon.CLUSTER.image(), Messages.noCluster, Messages.noClusterTip);
        }
        Session session = open.get();
        boolean training = session.mode() == Session.Mode.TRAINING;
        String name = session.clusterName();
        return item.show(Icon.CLUSTER.image(), NLS.bind(training ? Messages.training : Messages.live, brief(name)),
                training ? Messages.trainingTip : session.document().file().map(Object::toString).orElse(name));
    }

    /** A strip that is too wide would make the status line two lines high. */
    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + '…';
    }
}
