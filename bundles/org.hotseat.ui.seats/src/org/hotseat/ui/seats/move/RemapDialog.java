// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.concurrent.RejectedExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.move.MovePreview;
import org.hotseat.console.move.Mover;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.seats.move.plan.Checklist;
import org.hotseat.ui.seats.move.plan.MoveText;
import org.hotseat.ui.work.OperationJobs;

/**
 * Shows what a move means and its options, starts it, ticks its steps. Not modal once it runs: closing it leaves the
 * move running, Cancel ends the move. On the window's thread.
 */
public final class RemapDialog extends TitleAreaDialog implements MoveRun.Watcher {

    private static final int MOVE = IDialogConstants.CLIENT_ID + 1;
    private static final int FULL = 1000;
    private static final int AGAIN_MILLIS = 400;
    private static final int MARGIN = 18;

    private final MoveContext context;
    private MovePreview preview;
    private final MoveText text;
    private @Nullable MoveRun run;
    private @Nullable ConsequenceRows consequences;
    private @Nullable StepRows steps;
    private @Nullable OptionFields options;
    private @Nullable ProgressBar bar;
    private boolean over;

    /**
     * A dialog for one move.
     *
     * @param parent window
     * @param context what a move needs
     * @param preview of the move; must be possible
     */
    public RemapDialog(Shell parent, MoveContext context, MovePreview preview) {
        super(parent);
        this.context = context;
        this.preview = preview;
        this.text = new MoveText(context.session().inventory());
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.remap);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Formats.label(text.title(preview)));
        summary();
        getButton(MOVE).setFocus();
        later();
    }

    private void summary() {
        setMessage(text.summary(preview), preview.obstacle().isPresent() ? IMessageProvider.ERROR
                : IMessageProvider.NONE);
        getButton(MOVE).setEnabled(preview.obstacle().isEmpty());
    }

    /** What hosts must be asked for comes a moment later, and figures go on while a person thinks. */
    private void later() {
        getShell().getDisplay().timerExec(AGAIN_MILLIS, () -> {
            if (isWaiting()) {
                ask(preview.machine(), preview.target());
            }
        });
    }

    private void ask(MachineId machine, HostId target) {
        try {
            context.background().execute(() -> {
                MovePreview now = context.session().mover().preview(machine, target);
                context.window().execute(() -> refresh(now));
            });
        } catch (RejectedExecutionException ended) { // the part that opened this was closed: what is shown stays
            System.getLogger(RemapDialog.class.getName()).log(System.Logger.Level.DEBUG, "preview stays", ended);
        }
    }

    private boolean isWaiting() {
        Shell shell = getShell();
        return run == null && shell != null && !shell.isDisposed();
    }

    private void refresh(MovePreview now) {
        ConsequenceRows rows = consequences;
        if (!isWaiting() || rows == null) {
            return;
        }
        preview = now;
        summary();
        if (rows.show(now.consequences())) {
            grow();
        }
        later();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        caption(area, Messages.consequences);
        ConsequenceRows rows = new ConsequenceRows(area, context.look());
        rows.show(preview.consequences());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows.control());
        consequences = rows;
        separator(area);
        caption(area, Messages.steps);
        Mover mover = context.session().mover();
        steps = new StepRows(area, Checklist.of(mover.steps(preview.machine(), preview.target())), context.look());
        ProgressBar progress = new ProgressBar(area, SWT.SMOOTH);
        progress.setMaximum(FULL);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress);
        progress.setVisible(false);
        bar = progress;
        separator(area);
        caption(area, Messages.options);
        options = new OptionFields(area, mover.defaults(preview.machine(), preview.target()));
        return outer;
    }

    private static void caption(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        label.setFont(org.eclipse.jface.resource.JFaceResources.getBannerFont());
    }

    private static void separator(Composite parent) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, MOVE, Messages.move, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == MOVE && run == null) {
            start();
        } else if (button == MOVE || over) {
            close();
        } else {
            cancelPressed();
        }
    }

    @Override
    protected void cancelPressed() {
        MoveRun running = run;
        if (running == null || over) {
            close();
            return;
        }
        getButton(IDialogConstants.CANCEL_ID).setEnabled(false);
        setMessage(Messages.cancelling, IMessageProvider.NONE);
        running.cancel();
    }

    /** Esc and the window's own button leave a running move alone; only the button Cancel ends it. */
    @Override
    protected void handleShellCloseEvent() {
        close();
    }

    @Override
    public boolean close() {
        MoveRun running = run;
        if (running != null) {
            running.forgetWatcher();
        }
        return super.close();
    }

    private void start() {
        OptionFields fields = options;
        if (fields == null) {
            return;
        }
        MoveRun started = new MoveRun(context, preview, fields.options());
        run = started;
        fields.setEnabled(false);
        showBar();
        word(MOVE, Messages.background);
        getButton(MOVE).setToolTipText(Messages.backgroundHint);
        word(IDialogConstants.CANCEL_ID, Messages.cancelMove);
        getShell().setData(OperationJobs.WATCHED, started.operation());
        started.start(this);
    }

    /** Before the move there is nothing to measure. */
    private void showBar() {
        ProgressBar progress = bar;
        if (progress != null) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
            progress.setVisible(true);
            progress.getParent().layout();
            grow();
        }
    }

    private void grow() {
        Shell shell = getShell();
        Point size = shell.getSize();
        int needed = shell.computeSize(size.x, SWT.DEFAULT).y;
        if (needed > size.y) {
            shell.setSize(size.x, needed);
        }
    }

    /** Says something else on a button and gives it the room for it. */
    private void word(int button, String text) {
        getButton(button).setText(text);
        setButtonLayoutData(getButton(button));
        getButton(button).getParent().requestLayout();
    }

    @Override
    public void progress(Checklist checklist, double fraction) {
        StepRows rows = steps;
        ProgressBar progress = bar;
        if (rows != null && progress != null && !progress.isDisposed()) {
            rows.show(checklist);
            if (fraction >= 0) {
                progress.setSelection((int) Math.round(fraction * FULL));
            }
        }
    }

    @Override
    public void ended(Checklist checklist, @Nullable Failure failure) {
        over = true;
        progress(checklist, failure == null ? 1 : -1);
        word(MOVE, Messages.closeDialog);
        getButton(MOVE).setToolTipText("");
        getButton(IDialogConstants.CANCEL_ID).setVisible(false);
        if (failure == null) {
            setMessage(Messages.moved, IMessageProvider.NONE);
        } else {
            boolean cancelled = failure.code() == FailureCode.CANCELLED;
            setMessage(failure.text(), cancelled ? IMessageProvider.WARNING : IMessageProvider.ERROR);
        }
    }
}
