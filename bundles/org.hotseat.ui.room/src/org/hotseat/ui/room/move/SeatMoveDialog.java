// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.session.Session;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.plan.Names;
import org.hotseat.ui.room.plan.Outlook;
import org.hotseat.ui.room.plan.SeatPreview;
import org.hotseat.ui.room.plan.SeatPreview.Way;
import org.hotseat.ui.seats.move.ConsequenceRows;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.seats.move.plan.WatchedOperation;
import org.hotseat.ui.work.OperationJobs;

/**
 * The checklist of a move of a seat: what comes of it, planned anew every few seconds until it is begun, and its legs
 * with the level of evidence that each has reached. Not modal once it runs: closing it leaves the move running, Cancel
 * takes it back as long as no picture was switched. On the window's thread.
 */
final class SeatMoveDialog extends TitleAreaDialog {

    private static final int ACT = IDialogConstants.CLIENT_ID + 1;
    private static final int AGAIN_MILLIS = 3000;
    private static final int MARGIN = 18;
    private static final int LEVEL = 150;

    private final MoveContext context;
    private SeatPreview preview;
    private Names names;
    private @Nullable ConsequenceRows consequences;
    private @Nullable Composite legs;
    private @Nullable WatchedOperation operation;
    private boolean over;

    SeatMoveDialog(Shell parent, MoveContext context, SeatPreview preview, Names names) {
        super(parent);
        this.context = context;
        this.preview = preview;
        this.names = names;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    private boolean byLeader() {
        return preview.way() == Way.LEADER;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.moveSeat);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Formats.label(preview.title()));
        summary();
        getButton(ACT).setFocus();
        later();
    }

    private void summary() {
        boolean fits = preview.obstacle().isEmpty();
        setMessage(byLeader() || !fits ? preview.summary() : Messages.documentOnly, !fits ? IMessageProvider.ERROR
                : byLeader() ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        getButton(ACT).setEnabled(fits);
    }

    private boolean isWaiting() {
        Shell shell = getShell();
        return operation == null && !over && shell != null && !shell.isDisposed();
    }

    /** The room goes on while a person thinks. */
    private void later() {
        getShell().getDisplay().timerExec(AGAIN_MILLIS, () -> {
            if (isWaiting()) {
                new Outlooks(context).ask(preview.plan().after().stream().flatMap(one -> one.machine().stream())
                        .findFirst(), this::plan);
            }
        });
    }

    private void plan(Outlook now) {
        SeatPreview before = preview;
        try {
            context.background().execute(() -> {
                SeatPreview next = before.on(now);
                context.window().execute(() -> refresh(next, now.names()));
            });
        } catch (RejectedExecutionException ended) { // the view that opened this was closed: what is shown stays
            System.getLogger(SeatMoveDialog.class.getName()).log(System.Logger.Level.DEBUG, "preview stays", ended);
        }
    }

    private void refresh(SeatPreview now, Names named) {
        ConsequenceRows rows = consequences;
        if (!isWaiting() || rows == null) {
            return;
        }
        if (now.way() == preview.way()) { // else the leader came or went meanwhile, and says so when it is begun
            boolean other = !now.plan().legs().equals(preview.plan().legs());
            preview = now;
            names = named;
            summary();
            if (other) {
                show(RunRecord.of(now.plan()));
            }
            if (rows.show(now.lines()) || other) {
                grow();
            }
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
        rows.show(preview.lines());
        consequences = rows;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows.control());
        if (byLeader()) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
            caption(area, Messages.steps);
            Composite list = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(list);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
            legs = list;
            show(RunRecord.of(preview.plan()));
        }
        return outer;
    }

    private static void caption(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        label.setFont(JFaceResources.getBannerFont());
    }

    /** Shows how far a transaction is. */
    private void show(RunRecord run) {
        Composite list = legs;
        if (list == null || list.isDisposed()) {
            return;
        }
        List.of(list.getChildren()).forEach(Control::dispose);
        for (LegWords.Row row : LegWords.rows(run)) {
            new Label(list, SWT.NONE).setImage(row.mark().image());
            Label words = new Label(list, SWT.WRAP);
            words.setText(Formats.label(row.words()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
            Label level = new Label(list, SWT.NONE);
            level.setText(row.level());
            GridDataFactory.fillDefaults().hint(LEVEL, SWT.DEFAULT).applyTo(level);
        }
        list.requestLayout();
        WatchedOperation running = operation;
        if (running != null && !over && !running.isCancelled()) {
            getButton(IDialogConstants.CANCEL_ID).setEnabled(run.cancellable());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, ACT, byLeader() ? Messages.move : Messages.changeDocument, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == ACT && operation == null && !over) {
            start();
        } else if (button == ACT || over) {
            close();
        } else {
            cancelPressed();
        }
    }

    @Override
    protected void cancelPressed() {
        WatchedOperation running = operation;
        if (running == null || over) {
            close();
            return;
        }
        getButton(IDialogConstants.CANCEL_ID).setEnabled(false);
        setMessage(Messages.cancelling, IMessageProvider.NONE);
        running.cancel();
    }

    /** Esc and the window's own button leave a running move alone; only the button Cancel takes it back. */
    @Override
    protected void handleShellCloseEvent() {
        close();
    }

    private void start() {
        if (!byLeader()) {
            Session session = context.session();
            boolean changed = new DocumentMove(session.document(), session.inventory(), SeatFacts.of(session.members()
                    .state())).carryOut(preview.title(), preview.wish());
            if (changed) {
                close();
            } else {
                setMessage(Messages.documentChanged, IMessageProvider.ERROR);
            }
            return;
        }
        Optional<SeatWish> wish = SeatRun.wish(preview.wish());
        if (wish.isEmpty()) {
            return;
        }
        WatchedOperation started = new WatchedOperation(new SeatRun(context.session().members(), preview.title(), wish
                .get(), names, new Follower()), (fraction, step) -> { });
        operation = started;
        word(ACT, Messages.background);
        word(IDialogConstants.CANCEL_ID, Messages.cancelMove);
        setMessage(Messages.moving, IMessageProvider.NONE);
        getShell().setData(OperationJobs.WATCHED, started);
        context.runner().run(started).whenComplete((nothing, failure) -> context.window().execute(() ->
                ended(failure)));
    }

    /** Shows what it is told, on the window's thread. */
    private final class Follower implements SeatRun.Told {

        @Override
        public void run(RunRecord run) {
            context.window().execute(() -> show(run));
        }

        @Override
        public void goesOn(Failure why) {
            context.window().execute(() -> {
                Shell shell = getShell();
                if (!over && shell != null && !shell.isDisposed()) {
                    setMessage(why.text(), IMessageProvider.WARNING);
                }
            });
        }
    }

    /** Says something else on a button and gives it the room for it. */
    private void word(int button, String text) {
        getButton(button).setText(text);
        setButtonLayoutData(getButton(button));
        getButton(button).getParent().requestLayout();
    }

    private void ended(@Nullable Throwable thrown) {
        over = true;
        Shell shell = getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        word(ACT, Messages.closeDialog);
        getButton(IDialogConstants.CANCEL_ID).setVisible(false);
        if (thrown == null) {
            setMessage(Messages.moved, IMessageProvider.NONE);
        } else {
            Failure failure = failure(thrown);
            setMessage(failure.text(), failure.code() == FailureCode.CANCELLED ? IMessageProvider.WARNING
                    : IMessageProvider.ERROR);
        }
        grow();
    }

    private void grow() {
        Shell shell = getShell();
        Point size = shell.getSize();
        shell.setSize(size.x, Math.max(size.y, shell.computeSize(size.x, SWT.DEFAULT).y));
    }

    private static Failure failure(Throwable thrown) {
        Throwable cause = thrown instanceof FailureException || thrown.getCause() == null ? thrown : thrown.getCause();
        return cause instanceof FailureException known ? known.failure() : new Failure(FailureCode.OTHER,
                Messages.noAnswer);
    }
}
