// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.Versioned;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Quantity;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.SetTiming;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.members.model.TimingText;
import org.hotseat.ui.members.paint.TimingDrawing;
import org.hotseat.ui.merge.MergeDialog;
import org.hotseat.ui.merge.MergeLine;
import org.hotseat.ui.work.UiThread;

/**
 * Changes the times of the leases: a profile or single figures. What breaks an inequality cannot be set, and the dialog
 * says which, by how much, and what would mend it. On the window's thread.
 */
public final class TimingDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int FIELD = 80;
    private static final int CANVAS_WIDE = 720;
    private static final int CANVAS_HIGH = 262;

    private final ClusterMirror mirror;
    private final TimingDraft draft;
    private final Map<Quantity, Text> fields = new EnumMap<>(Quantity.class);
    private long base;
    private TimingRecord begun;
    private Combo profile;
    private DrawingCanvas canvas;
    private boolean filling;
    private boolean waiting;

    /**
     * Makes it.
     *
     * @param shell of the window
     * @param mirror where the times go
     * @param now what is set
     */
    public TimingDialog(Shell shell, ClusterMirror mirror, Versioned<TimingRecord> now) {
        super(shell);
        this.mirror = mirror;
        this.draft = new TimingDraft(now.value());
        this.base = now.version();
        this.begun = now.value();
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.timingTitle);
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
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(head);
        new Label(head, SWT.NONE).setText(Messages.profileLabel);
        profile = new Combo(head, SWT.READ_ONLY);
        for (Profile one : Profile.values()) {
            profile.add(TimingText.name(one));
        }
        profile.add(Messages.ownProfile);
        profile.addListener(SWT.Selection, event -> choose());
        createFields(area);
        canvas = new DrawingCanvas(area, Messages.timingTitle);
        GridDataFactory.fillDefaults().grab(true, true).hint(CANVAS_WIDE, CANVAS_HIGH).applyTo(canvas);
        setTitle(Messages.timingTitle);
        fill();
        return outer;
    }

    private void createFields(Composite area) {
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(GAP, GAP).applyTo(grid);
        for (Quantity quantity : Quantity.values()) {
            Label label = new Label(grid, SWT.NONE);
            label.setText(QuantityWords.label(quantity));
            label.setToolTipText(QuantityWords.meaning(quantity));
            Text field = new Text(grid, SWT.BORDER | SWT.RIGHT);
            field.setToolTipText(QuantityWords.meaning(quantity));
            GridDataFactory.fillDefaults().hint(FIELD, SWT.DEFAULT).applyTo(field);
            field.addListener(SWT.Modify, event -> edited(quantity, field.getText()));
            fields.put(quantity, field);
        }
    }

    private void choose() {
        int index = profile.getSelectionIndex();
        if (index < Profile.values().length) {
            draft.take(TimingRecord.of(Profile.values()[index]));
            fill();
        }
    }

    private void fill() {
        filling = true;
        fields.forEach((quantity, field) -> field.setText(draft.text(quantity)));
        filling = false;
        check();
    }

    private void edited(Quantity quantity, String text) {
        if (!filling) {
            draft.text(quantity, text);
            check();
        }
    }

    private void check() {
        profile.select(draft.profile().map(Profile::ordinal).orElse(Profile.values().length));
        draft.setting().ifPresent(now -> canvas.show(new TimingDrawing("", now)));
        List<String> problems = draft.problems();
        if (problems.isEmpty()) {
            setMessage(Messages.timingMessage);
        } else {
            String more = problems.size() == 1 ? "" : ' ' + NLS.bind(Messages.andMore, problems.size() - 1);
            setMessage(problems.getFirst() + more, IMessageProvider.ERROR);
        }
        enable(problems.isEmpty() && !waiting);
    }

    private void enable(boolean possible) {
        @Nullable
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(possible);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.timingSet, true);
        check();
    }

    @Override
    protected void okPressed() {
        Optional<TimingRecord> wanted = draft.record();
        if (wanted.isPresent() && !waiting) {
            waiting = true;
            check();
            Shell shell = getShell();
            mirror.submit(new SetTiming(base, wanted.get()))
                    .thenAccept(outcome -> UiThread.run(shell, () -> answered(outcome)));
        }
    }

    private void answered(CommandOutcome outcome) {
        waiting = false;
        switch (outcome) {
            case CommandOutcome.Done done -> super.okPressed();
            case CommandOutcome.Conflict conflict -> conflict(conflict);
            case CommandOutcome.Refused refused -> tell(refused.refusal().failure().text());
            case CommandOutcome.Unknown unknown -> tell(NLS.bind(Messages.unknownOutcome, unknown.failure().text()));
        }
    }

    private void tell(String sentence) {
        check();
        setMessage(sentence, IMessageProvider.ERROR);
    }

    /** Somebody else set other times meanwhile: both side by side, and what comes of it on top of theirs. */
    private void conflict(CommandOutcome.Conflict conflict) {
        TimingRecord theirs = Kinds.TIMING.read(conflict.json());
        Map<Quantity, MergeLine> lines = draft.against(begun, theirs);
        MergeDialog dialog = new MergeDialog(getShell(), Messages.timingThing, List.copyOf(lines.values()));
        if (!lines.isEmpty() && dialog.open() != OK) {
            tell(Messages.timingConflict);
            return;
        }
        base = conflict.version();
        begun = theirs;
        int index = 0;
        for (Quantity quantity : lines.keySet()) {
            draft.text(quantity, dialog.lines().get(index++).result());
        }
        fill();
        if (draft.record().filter(theirs::equals).isPresent()) {
            super.okPressed(); // nothing but theirs was chosen
        } else {
            okPressed();
        }
    }
}
