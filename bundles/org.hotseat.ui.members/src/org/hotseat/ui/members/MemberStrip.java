// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.LinkText;
import org.hotseat.ui.members.model.Spans;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;
import org.hotseat.ui.work.UiThread;

/** The group in the status line: who leads, how many answer, and through which agent the console hears of it. */
public final class MemberStrip extends WorkbenchWindowControlContribution {

    private static final Subscription NOTHING = () -> { };
    private static final int PER_SECOND = 1;

    private Subscription sessions = NOTHING;
    private Subscription following = NOTHING;
    private Optional<ClusterMirror> mirror = Optional.empty();
    private Label picture;
    private Label words;
    private Composite strip;

    @Override
    protected Control createControl(Composite parent) {
        strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(strip);
        picture = new Label(strip, SWT.NONE);
        words = new Label(strip, SWT.NONE);
        words.setForeground(Colors.of(Role.MUTED));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(false, true).applyTo(picture);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(false, true).applyTo(words);
        Coalescer coalescer = Coalescer.on(strip, PER_SECOND, this::show);
        sessions = Services.find(Sessions.class).map(all -> all.onChange(
                now -> UiThread.run(strip, () -> follow(now, coalescer)))).orElse(NOTHING);
        strip.addDisposeListener(event -> {
            sessions.close();
            following.close();
        });
        return strip;
    }

    private void follow(Optional<Session> session, Coalescer coalescer) {
        following.close();
        mirror = session.map(Session::members);
        following = mirror.map(now -> now.onChange(coalescer::request)).orElse(NOTHING);
        show();
    }

    private void show() {
        if (strip.isDisposed()) {
            return;
        }
        ClusterFacts facts = mirror.map(ClusterMirror::facts)
                .orElse(ClusterFacts.nothing(new MemberLinkState.NoAgents()));
        String text = facts.members().isEmpty() ? "" : text(facts);
        if (!Formats.label(text).equals(words.getText())) {
            words.setText(Formats.label(text));
            words.setToolTipText(facts.members().isEmpty() ? "" : Formats.label(tip(facts)));
            picture.setImage(text.isEmpty() ? null : facts.link().isLive() && facts.leader().isPresent()
                    ? Icon.LEADER.image() : StateMark.STALE.image());
            fit();
        }
    }

    private static String text(ClusterFacts facts) {
        return facts.link().isLive() ? LinkText.brief(facts) : Messages.stripLost;
    }

    private static String tip(ClusterFacts facts) {
        String line = LinkText.status(facts);
        return facts.link() instanceof MemberLinkState.Connected now
                ? NLS.bind(Messages.stripVia, new Object[] { line, now.agent(), Spans.millis(now.delay()) }) : line;
    }

    /** A bar of tools asks for the width of a control only once. */
    private void fit() {
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
}
