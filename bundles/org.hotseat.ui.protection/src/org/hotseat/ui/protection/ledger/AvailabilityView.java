// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.session.Session;
import org.hotseat.protocol.op.AvailabilityOps;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLedger;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityQuestion;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.protection.report.SaveText;
import org.hotseat.ui.work.UiThread;

/**
 * How available machines and hosts were, by the cluster's journal: shares and means above, the times of the selected
 * one below. Read again every half minute while it is seen. On the window's thread.
 */
public final class AvailabilityView extends SessionView {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.protection.availability";

    private static final int MARGIN = 10;
    private static final int UPPER = 3;
    private static final int LOWER = 2;
    private static final int LOOK_MILLIS = 1000;
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Composite content;
    private Label head;
    private RowTable<LedgerRow> lines;
    private RowTable<SpanRow> spans;
    private Optional<AvailabilityLedger> ledger = Optional.empty();
    private Optional<Duration> past = Optional.empty();
    private Instant asked = Instant.EPOCH;
    private boolean asking;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        head = new Label(content, SWT.NONE);
        Tint.words(head, Role.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN / 2).minSize(1, SWT.DEFAULT)
                .applyTo(head);
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        lines = new RowTable<>(sash, "availability", LedgerRow.columns(), row -> row.line().id());
        lines.control().addListener(SWT.Selection, event -> showSpans());
        spans = new RowTable<>(sash, "availability-spans", SpanRow.columns(), row -> row.span().from());
        sash.setWeights(UPPER, LOWER);
        tools(getViewSite().getActionBars().getToolBarManager());
        menu(getViewSite().getActionBars().getMenuManager());
        look();
        return content;
    }

    private void tools(IToolBarManager tools) {
        tools.add(readAgain());
        tools.add(saveReport());
    }

    private Action readAgain() {
        return action(Messages.readAgain, Icon.REFRESH.descriptor(), this::ask);
    }

    private Action saveReport() {
        return action(Messages.saveReport, Icon.EXPORT.descriptor(), () -> ledger.ifPresent(known -> SaveText.ask(
                getSite().getShell(), Messages.saveReport, Messages.fileName, LedgerText.report(known,
                        Instant.now()))));
    }

    private void menu(IMenuManager menu) {
        menu.add(readAgain());
        menu.add(saveReport());
        menu.add(new Separator());
        period(menu, Messages.allKept, Optional.empty());
        period(menu, Messages.lastDay, Optional.of(Duration.ofDays(1)));
        period(menu, Messages.lastWeek, Optional.of(Duration.ofDays(7)));
        period(menu, Messages.lastMonth, Optional.of(Duration.ofDays(30)));
        menu.add(new Separator());
        lines.columnsMenu(menu);
    }

    private void period(IMenuManager menu, String words, Optional<Duration> span) {
        Action action = new Action(words, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    past = span;
                    ask();
                }
            }
        };
        action.setChecked(past.equals(span));
        menu.add(action);
    }

    private static Action action(String words, ImageDescriptor icon, Runnable act) {
        Action action = new Action(words, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                act.run();
            }
        };
        action.setImageDescriptor(icon);
        action.setToolTipText(words);
        return action;
    }

    @Override
    protected void opened(Session opened) {
        asked = Instant.EPOCH;
        showMessage(Messages.reading, "", () -> { });
    }

    @Override
    protected void closed() {
        ledger = Optional.empty();
    }

    @Override
    protected String emptyText() {
        return Messages.noCluster;
    }

    private void look() {
        content.getDisplay().timerExec(LOOK_MILLIS, () -> {
            if (!content.isDisposed()) {
                Duration age = Duration.between(asked, Instant.now());
                boolean seen = content.getParent().isVisible();
                if (seen && age.compareTo(ledger.isPresent() ? FRESH : AGAIN) > 0) {
                    ask();
                }
                look();
            }
        });
    }

    private void ask() {
        if (asking || session().isEmpty()) {
            return;
        }
        asking = true;
        asked = Instant.now();
        Session open = session().get();
        Optional<Duration> period = past;
        AvailabilityQuestion question = new AvailabilityQuestion(Optional.empty(), period.map(asked::minus));
        open.members().copies().ask(AvailabilityOps.LEDGER, question, PATIENCE, Progress.NONE).toCompletableFuture()
                .orTimeout(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .whenComplete((told, failed) -> UiThread.run(content, () -> {
                    asking = false;
                    if (!period.equals(past)) { // another one was chosen meanwhile
                        ask();
                    } else if (session().filter(open::equals).isPresent()) {
                        answered(Optional.ofNullable(told), Optional.ofNullable(failed));
                    }
                }));
    }

    private void answered(Optional<AvailabilityLedger> told, Optional<Throwable> failed) {
        ledger = told.or(() -> ledger);
        if (ledger.isEmpty()) {
            showMessage(failed.map(AvailabilityView::why).orElse(Messages.nothing), Messages.readAgain, this::ask);
            return;
        }
        if (ledger.get().lines().isEmpty()) {
            showMessage(Messages.nothing, Messages.readAgain, this::ask);
            return;
        }
        showContent();
        failed.ifPresentOrElse(why -> band().show(StateMark.STALE, NLS.bind(Messages.notRead, why(why)),
                new Band.Link(Messages.readAgain, this::ask)), band()::hide);
        head.setText(Formats.label(LedgerText.head(ledger.get(), Instant.now())));
        head.setToolTipText(Messages.formula);
        lines.rows(ledger.get().lines().stream().map(LedgerRow::new).toList());
        if (lines.selectedRows().isEmpty()) {
            lines.select(List.of(ledger.get().lines().getFirst().id()));
        }
        showSpans();
    }

    private static String why(Throwable failed) {
        Throwable cause = failed instanceof FailureException || failed.getCause() == null ? failed : failed.getCause();
        return cause instanceof FailureException known ? known.failure().text() : Messages.noAnswer;
    }

    private void showSpans() {
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS); // rows stay equal
        spans.rows(lines.selectedRows().stream().limit(1).flatMap(row -> row.line().spans().stream())
                .map(span -> new SpanRow(span, hour)).toList());
    }

    @Override
    public void setFocus() {
        if (lines.control().isVisible()) {
            lines.control().setFocus();
        } else {
            super.setFocus();
        }
    }
}
