// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.draft.Comparison;
import org.hotseat.draft.Content;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.Row;
import org.hotseat.draft.Step;
import org.hotseat.draft.StepOutcome;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.part.FilterField;
import org.hotseat.ui.work.Coalescer;
import org.hotseat.ui.work.OperationJobs;
import org.hotseat.ui.work.UiThread;

/**
 * A draft beside the cluster: every difference, which of them are imported, and what became of each. On the window's
 * thread.
 */
final class PreviewDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int WIDE = 1080;
    private static final int HIGH = 380;
    private static final int NOTE = 36;
    private static final int PER_SECOND = 4;
    private static final int COMPARE = IDialogConstants.CLIENT_ID;
    private static final int AGAIN = IDialogConstants.CLIENT_ID + 1;

    private final ClusterMirror mirror;
    private final OperationRunner runner;
    private final String name;
    private final Supplier<Comparison> comparing;
    private Preview preview;
    private PreviewTable table;
    private Button all;
    private Label note;
    private Coalescer showing;
    private AtomicBoolean stopped = new AtomicBoolean();
    private int begun;
    private boolean running;

    /**
     * Makes it.
     *
     * @param shell of the window
     * @param mirror the way to the agents
     * @param runner runs the import
     * @param name of the draft
     * @param comparing compares the draft with the cluster as it is then
     */
    PreviewDialog(Shell shell, ClusterMirror mirror, OperationRunner runner, String name,
            Supplier<Comparison> comparing) {
        super(shell);
        this.mirror = mirror;
        this.runner = runner;
        this.name = name;
        this.comparing = comparing;
        this.preview = new Preview(comparing.get());
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.importTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * GAP, 0).applyTo(head);
        all = new Button(head, SWT.CHECK);
        all.setText(Messages.allShown);
        all.addListener(SWT.Selection, event -> choose(preview.shown(), all.getSelection()));
        FilterField filter = new FilterField(head, Messages.filterHint, this::filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        table = new PreviewTable(area, this::choose, this::settle);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(table.control());
        table.control().addListener(SWT.Selection, event -> buttons());
        note = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, NOTE).applyTo(note);
        setTitle(NLS.bind(Messages.importHeading, name));
        showing = Coalescer.on(table.control(), PER_SECOND, this::show);
        show();
        table.control().setFocus();
        return outer;
    }

    private void filter(String text) {
        preview.filter(text);
        show();
    }

    private void choose(List<Row> rows, boolean wanted) {
        if (!running) {
            preview.choose(rows, wanted);
        }
        show();
    }

    private void show() {
        table.show(preview);
        List<Row> possible = preview.shown().stream().filter(Row::isPossible).toList();
        all.setSelection(!possible.isEmpty() && possible.stream().allMatch(preview::isChosen));
        all.setEnabled(!running && !possible.isEmpty());
        message();
        buttons();
    }

    private void message() {
        if (running) {
            setMessage(NLS.bind(Messages.progress, preview.ended(StepOutcome.class), begun));
        } else if (preview.comparison().rows().isEmpty()) {
            setMessage(NLS.bind(Messages.nothingDiffers, preview.comparison().unchanged()),
                    IMessageProvider.INFORMATION);
        } else if (preview.hasEnded()) {
            boolean whole = preview.ended(StepOutcome.Done.class) == preview.ended(StepOutcome.class);
            setMessage(NLS.bind(Messages.summary, new Object[] { preview.ended(StepOutcome.Done.class),
                preview.ended(StepOutcome.Conflict.class), preview.ended(StepOutcome.Refused.class),
                preview.ended(StepOutcome.Unknown.class), preview.ended(StepOutcome.NotBegun.class) }),
                    whole ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        } else if (preview.blocked() > 0) {
            setMessage(NLS.bind(Messages.blocked, preview.blocked()), IMessageProvider.ERROR);
        } else {
            setMessage(NLS.bind(Messages.counts, new Object[] { preview.count(Row.Kind.ADD),
                preview.count(Row.Kind.CHANGE), preview.count(Row.Kind.REMOVE), preview.refused(),
                preview.comparison().unchanged(), preview.count() }));
        }
    }

    private Optional<Row> selected() {
        List<Row> rows = table.selected();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    private void buttons() {
        enable(IDialogConstants.OK_ID, !running && preview.isReady());
        String words = selected().map(preview::note).orElse("");
        if (!note.getText().equals(Formats.label(words))) {
            note.setText(Formats.label(words));
        }
        enable(COMPARE, !running && selected().filter(preview::isConflict).isPresent());
        enable(AGAIN, !running);
        Button close = getButton(IDialogConstants.CANCEL_ID);
        if (close != null) {
            close.setText(running ? Messages.stop : IDialogConstants.CLOSE_LABEL);
        }
    }

    private void enable(int id, boolean possible) {
        @Nullable
        Control button = getButton(id);
        if (button != null) {
            button.setEnabled(possible);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COMPARE, Messages.compare, false);
        createButton(parent, AGAIN, Messages.again, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.importVerb, true);
        buttons();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case COMPARE -> selected().ifPresent(this::settle);
            case AGAIN -> again();
            default -> super.buttonPressed(id);
        }
    }

    @Override
    protected void cancelPressed() {
        if (running) {
            stopped.set(true);
        } else {
            super.cancelPressed();
        }
    }

    private void again() {
        preview = new Preview(comparing.get());
        show();
    }

    @Override
    protected void okPressed() {
        if (preview.isReady() && !running) {
            run(preview.begin());
        }
    }

    private void run(List<Step> steps) {
        running = true;
        begun = steps.size();
        stopped = new AtomicBoolean();
        Shell shell = getShell();
        ImportOperation operation = new ImportOperation(mirror, name, steps, stopped::get,
                (id, outcome) -> UiThread.run(shell, () -> told(id, outcome)));
        shell.setData(OperationJobs.WATCHED, operation);
        show();
        runner.run(operation).whenComplete((done, failed) -> UiThread.run(shell, this::ended));
    }

    private void told(String id, StepOutcome outcome) {
        preview.told(id, outcome);
        showing.request();
    }

    private void ended() {
        running = false;
        show();
    }

    /** Shows an object that somebody else was faster with side by side, and imports what is chosen. */
    private void settle(Row row) {
        Optional<Step> before = preview.step(row);
        if (running || !preview.isConflict(row) || before.isEmpty()) {
            return;
        }
        Content now = Content.of(mirror.state());
        Rebase rebase = new Rebase(before.get().base(), before.get().wanted(), now.find(row.id()));
        Settling settling = new Settling(rebase, preview.comparison().wording());
        if (settling.ask(getShell(), row.type() + ' ' + row.name())) {
            settling.step().ifPresent(step -> run(List.of(preview.instead(step))));
        }
    }
}
