// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.Presence;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/**
 * Looks for hosts that the agents give up on, and shows the ladder then: visible, but without the keys, which stay with
 * whatever a person is at. On the window's thread.
 */
final class LossWatch {

    private static final Logger LOG = System.getLogger(LossWatch.class.getName());
    private static final String LADDER = "org.hotseat.ui.members.ladder";
    private static final Set<Presence> LOST = EnumSet.of(Presence.TAKING_OVER, Presence.FAILED);

    private final IWorkbenchWindow window;
    private final Shell shell;
    private Optional<Session> open = Optional.empty();
    private Subscription members = () -> { };
    private Optional<Set<HostId>> lost = Optional.empty();

    private LossWatch(IWorkbenchWindow window) {
        this.window = window;
        this.shell = window.getShell(); // a window that is closed has none
    }

    static Subscription follow(IWorkbenchWindow window) {
        LossWatch watch = new LossWatch(window);
        Subscription sessions = Services.find(Sessions.class).map(found -> found.onChange(watch::opened))
                .orElse(() -> { });
        return () -> {
            sessions.close();
            watch.members.close();
        };
    }

    private void opened(Optional<Session> session) {
        members.close();
        open = session;
        lost = Optional.empty();
        members = () -> { };
        session.ifPresent(now -> members = now.members().onChange(() -> UiThread.run(shell, this::look)));
    }

    private void look() {
        Optional<ClusterFacts> facts = open.map(session -> session.members().facts())
                .filter(told -> told.link().isLive() && !told.members().isEmpty());
        if (facts.isEmpty()) {
            return;
        }
        Set<HostId> now = facts.get().members().stream().filter(one -> LOST.contains(one.presence()))
                .map(MemberFacts::host).collect(Collectors.toSet());
        boolean more = lost.filter(before -> !before.containsAll(now)).isPresent();
        lost = Optional.of(now);
        if (more) { // what was lost before the cluster was opened is in the views
            show();
        }
    }

    private void show() {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            try {
                page.showView(LADDER, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException broken) {
                LOG.log(Level.WARNING, "the ladder cannot be shown", broken);
            }
        }
    }
}
