// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.session.Session;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.LinkText;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.work.Coalescer;

/**
 * A view of the group of agents. Says so when no agent can be reached; what was known then stays, stale. On the
 * window's thread.
 */
abstract class MemberView extends SessionView {

    private static final int PER_SECOND = 5;
    private static final String ADD_HOST = "org.hotseat.ui.hosts.add";

    private Optional<ClusterMirror> mirror = Optional.empty();
    private Subscription following = () -> { };
    private Coalescer coalescer;
    private Control content;

    /** Makes the widgets. */
    abstract Control create(Composite parent);

    /** Shows what is known, at most five times a second and only while it can be seen. */
    abstract void show(ClusterFacts facts);

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
        coalescer.request();
        showNow();
    }

    @Override
    protected final void closed() {
        following.close();
        mirror = Optional.empty();
        if (!content.isDisposed()) {
            show(ClusterFacts.nothing(new MemberLinkState.NoAgents()));
        }
    }

    private void showNow() {
        if (mirror.isEmpty() || content.isDisposed()) {
            return;
        }
        ClusterFacts facts = mirror.get().facts();
        String trouble = LinkText.trouble(facts.link(), Instant.now());
        if (facts.members().isEmpty()) {
            band().hide();
            if (facts.link() instanceof MemberLinkState.NoAgents) {
                showMessage(trouble, Messages.addHost, () -> run(ADD_HOST));
            } else {
                showMessage(trouble.isEmpty() ? Messages.reading : trouble, Messages.tryNow, this::retry);
            }
            return;
        }
        if (trouble.isEmpty()) {
            band().hide();
        } else {
            band().show(StateMark.STALE, trouble, new Band.Link(Messages.tryNow, this::retry));
        }
        showContent();
        show(facts);
    }

    private void retry() {
        mirror.ifPresent(ClusterMirror::retry);
    }

    /** Shows the same again, after something else was chosen. */
    final void again() {
        if (mirror.isPresent()) {
            showNow();
        }
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

    /** Does something by a command that may not be possible now. */
    final Runnable command(String id) {
        return () -> run(id);
    }
}
