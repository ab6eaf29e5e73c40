// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.session.Session;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.protection.act.ProtectHandler;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.work.Coalescer;

/**
 * A view of protected machines. Says so when no agent tells, or no machine is protected; what was known then stays,
 * stale. On the window's thread.
 */
abstract class CopiesView extends SessionView {

    private static final int PER_SECOND = 5;

    private Optional<ClusterMirror> mirror = Optional.empty();
    private Subscription following = () -> { };
    private Coalescer coalescer;
    private Control content;

    /** Makes the widgets. */
    abstract Control create(Composite parent);

    /** Shows what is known of at least one machine, at most five times a second. */
    abstract void show(List<MachineCopies> all);

    /** Something that is wrong with what is shown; empty for nothing. */
    abstract Optional<String> trouble();

    @Override
    protected final Control createContent(Composite parent) {
        content = create(parent);
        coalescer = Coalescer.on(content, PER_SECOND, this::showNow);
        content.addListener(SWT.Show, event -> coalescer.request());
        return content;
    }

    @Override
    protected final void opened(Session session) {
        mirror = Optional.of(session.members());
        following = session.members().onChange(coalescer::request);
        showNow();
    }

    @Override
    protected void closed() {
        following.close();
        mirror = Optional.empty();
    }

    private void showNow() {
        if (mirror.isEmpty() || content.isDisposed()) {
            return;
        }
        List<MachineCopies> all = MachineCopies.of(mirror.get());
        MemberLinkState link = mirror.get().facts().link();
        if (all.isEmpty()) {
            band().hide();
            if (link.isLive()) {
                showMessage(Messages.noneProtected, Messages.protectOne, this::protect);
            } else {
                showMessage(link instanceof MemberLinkState.NoAgents ? Messages.noAgents : Messages.connecting,
                        Messages.tryNow, () -> mirror.ifPresent(ClusterMirror::retry));
            }
            return;
        }
        showContent();
        show(all);
        band(link);
    }

    private void band(MemberLinkState link) {
        if (link instanceof MemberLinkState.Connecting lost) {
            band().show(StateMark.STALE, lost.since().map(at -> NLS.bind(Messages.lostSince, Formats.time(at,
                    Instant.now()))).orElse(Messages.connecting), new Band.Link(Messages.tryNow,
                            () -> mirror.ifPresent(ClusterMirror::retry)));
        } else {
            trouble().ifPresentOrElse(words -> band().show(StateMark.WARNING, words), band()::hide);
        }
    }

    /** Asks how the selected machine shall be protected, or says what to select. */
    final void protect() {
        ISelection selection = getSite().getPage().getSelection();
        List<MachineId> machines = selection == null ? List.of() : Selected.machines(selection);
        protect(machines);
    }

    /** Asks how a machine shall be protected. */
    final void protect(List<MachineId> machines) {
        session().ifPresent(open -> ProtectHandler.obstacle(open, machines).ifPresentOrElse(this::status,
                () -> ProtectHandler.open(getSite().getShell(), open, machines)));
    }

    /** Shows the same again, after something else was chosen. */
    final void again() {
        showNow();
    }

    final Optional<ClusterMirror> mirror() {
        return mirror;
    }

    /** A tool of the view. */
    static Action tool(String words, Icon icon, Runnable act) {
        Action action = new Action(words, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                act.run();
            }
        };
        action.setImageDescriptor(icon.descriptor());
        action.setToolTipText(words);
        return action;
    }
}
