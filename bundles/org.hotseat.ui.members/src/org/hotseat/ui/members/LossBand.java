// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import jakarta.annotation.PostConstruct;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.LossText;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;

/**
 * The band across the window while a host is lost: who, what is decided and what goes on, since when, and the way to
 * the fencing ladder. It comes and goes by itself, some seconds after the end, and takes no keys away. Made by the
 * window's frame; on its thread.
 */
public final class LossBand {

    private static final String KEY = LossBand.class.getName();
    private static final int PER_SECOND = 5;
    private static final int TICK_MILLIS = 1000;
    private static final int READ_MILLIS = 10_000;
    private static final int HIGH = 52;
    private static final int EDGE = 5;
    private static final int GAP = 12;

    private Composite area;
    private Composite band;
    private Label sign;
    private Label title;
    private Label more;
    private Label since;
    private Label lasts;
    private Button ladder;
    private Optional<LossText> shown = Optional.empty();
    private Optional<Session> open = Optional.empty();
    private Subscription members = () -> { };
    private boolean ending;

    /**
     * Makes it, hidden.
     *
     * @param parent the frame's bar
     */
    @PostConstruct
    public void create(Composite parent) {
        area = new Composite(parent, SWT.NONE) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                return shown.isEmpty() ? new Point(0, 0) : new Point(getShell().getClientArea().width, HIGH);
            }
        };
        area.setData(KEY, this);
        area.setVisible(false);
        area.setLayout(new FillLayout());
        band = new Composite(area, SWT.NONE); // the frame's style sheet paints the area itself
        fill();
        Coalescer coalescer = Coalescer.on(area, PER_SECOND, this::look);
        Subscription sessions = Services.find(Sessions.class).map(found -> found.onChange(session -> {
            members.close();
            open = session;
            members = session.<Subscription>map(now -> now.members().onChange(coalescer::request)).orElse(() -> { });
            look();
        })).orElse(() -> { });
        area.addDisposeListener(event -> {
            sessions.close();
            members.close();
        });
    }

    private void fill() {
        band.setBackground(Colors.of(Role.TAKING_OVER_BAND));
        band.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(GAP, 0).extendedMargins(0, GAP, 0, 0).applyTo(band);
        Composite edge = new Composite(band, SWT.NONE);
        edge.setBackground(Colors.of(Role.TAKING_OVER));
        GridDataFactory.fillDefaults().hint(EDGE, SWT.DEFAULT).grab(false, true).applyTo(edge);
        sign = new Label(band, SWT.NONE);
        Composite words = new Composite(band, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(words);
        title = text(words, Face.TITLE, Role.BRIGHT);
        more = text(words, Face.NORMAL, Role.TEXT);
        since = new Label(band, SWT.NONE);
        since.setForeground(Colors.of(Role.MUTED));
        lasts = new Label(band, SWT.RIGHT);
        lasts.setFont(Fonts.of(Face.BIG));
        lasts.setForeground(Colors.of(Role.BRIGHT));
        ladder = new Button(band, SWT.PUSH);
        ladder.setText(Messages.showLadder);
        ladder.setToolTipText(Messages.lossLadderTip);
        ladder.addListener(SWT.Selection, event -> showLadder());
    }

    private static Label text(Composite parent, Face face, Role role) {
        Label label = new Label(parent, SWT.NONE);
        label.setFont(Fonts.of(face));
        label.setForeground(Colors.of(role));
        GridDataFactory.fillDefaults().grab(true, false).minSize(1, SWT.DEFAULT).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void look() {
        if (area.isDisposed()) {
            return;
        }
        Optional<LossText> next = open.flatMap(session -> LossText.of(session.members().facts(), Instant.now()));
        if (next.isPresent() || open.isEmpty()) {
            ending = false;
            show(next);
        } else if (shown.isPresent() && !ending) {
            ending = true;
            show(shown.map(LossText::ended));
            area.getDisplay().timerExec(READ_MILLIS, this::end);
        }
    }

    private void end() {
        if (!area.isDisposed() && ending) {
            ending = false;
            show(Optional.empty());
        }
    }

    /**
     * Shows who is lost, or nothing.
     *
     * @param next what to say
     */
    public void show(Optional<LossText> next) {
        boolean comes = next.isPresent() && shown.isEmpty();
        boolean goes = next.isEmpty() && shown.isPresent();
        shown = next;
        next.ifPresent(this::say);
        if (comes || goes) {
            area.setVisible(comes);
            area.getShell().layout(new Control[] { area });
        }
        if (comes) {
            tick();
        }
    }

    private void say(LossText text) {
        sign.setImage((text.person() ? StateMark.FAILED : StateMark.TAKING_OVER).image());
        set(title, text.title());
        set(more, text.more());
        more.setToolTipText(Formats.label(text.more()));
        Optional<String> span = text.lasts(Instant.now());
        if (set(since, span.isPresent() ? Messages.lossSince : "") | set(lasts, span.orElse(""))) {
            band.layout(true);
        }
    }

    private static boolean set(Label label, String words) {
        String next = Formats.label(words);
        boolean other = !label.getText().equals(next);
        if (other) {
            label.setText(next);
        }
        return other;
    }

    private void tick() {
        area.getDisplay().timerExec(TICK_MILLIS, () -> {
            if (!area.isDisposed() && shown.isPresent()) {
                shown.ifPresent(this::say);
                tick();
            }
        });
    }

    private void showLadder() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || shown.isEmpty()) {
            return;
        }
        try {
            IViewPart part = page.showView(LadderView.ID);
            if (part instanceof LadderView view) {
                view.look(shown.get().hosts().getFirst());
            }
        } catch (PartInitException broken) {
            throw new IllegalStateException("the workbench has no " + LadderView.ID, broken);
        }
    }

    /**
     * Gives it the keys.
     *
     * @return false when no host is lost
     */
    public boolean focus() {
        return shown.isPresent() && ladder.setFocus();
    }

    /**
     * Its widget.
     *
     * @return for tests
     */
    public Control control() {
        return area;
    }

    /**
     * The band of a window.
     *
     * @param in the window's shell
     * @return empty before there is one
     */
    public static Optional<LossBand> of(Composite in) {
        if (in.getData(KEY) instanceof LossBand band) {
            return Optional.of(band);
        }
        return Arrays.stream(in.getChildren()).filter(Composite.class::isInstance).map(Composite.class::cast)
                .map(LossBand::of).flatMap(Optional::stream).findFirst();
    }
}
