// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.protocol.op.DrillOps;
import org.hotseat.protocol.op.DrillOps.DrillAct;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.DrillRun;
import org.hotseat.protocol.op.DrillOps.Kind;
import org.hotseat.protocol.op.DrillOps.OneDrill;
import org.hotseat.protocol.op.DrillOps.State;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.protection.model.GenerationRow;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.protection.report.SaveText;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/**
 * A drill in a sandbox, while it goes on and afterwards: the share with what it is worth, and each run. Other windows
 * can be used meanwhile; closing it ends nothing. On the window's thread.
 */
final class DrillDialog extends TitleAreaDialog {

    private static final String KEY = DrillDialog.class.getName();
    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int WIDE = 860;
    private static final int HIGH = 280;
    private static final int LOOK_MILLIS = 1000;
    private static final int USUAL_RUNS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BEGIN = IDialogConstants.CLIENT_ID + 1;
    private static final int CANCEL_DRILL = IDialogConstants.CLIENT_ID + 2;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 3;

    private final ClusterMirror mirror;
    private final MachineCopies opened;
    private Spinner runs;
    private Label share;
    private Label bound;
    private Label spread;
    private RowTable<DrillRow> table;
    private Optional<DrillReport> report = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private Optional<String> refused = Optional.empty();
    private final Map<Long, Double> speeds = new HashMap<>();
    private int speedsFor;
    private boolean beginning;
    private boolean asking;

    DrillDialog(Shell shell, ClusterMirror mirror, MachineCopies machine) {
        super(shell);
        this.mirror = mirror;
        opened = machine;
        setHelpAvailable(false);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    private String name() {
        return opened.record().name();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.title, name()));
        shell.setData(KEY, opened.id());
    }

    /** The one of a machine that is open already: two of them would both begin a drill. */
    static Optional<Shell> of(Display display, MachineId machine) {
        return Arrays.stream(display.getShells()).filter(shell -> shell.getData(KEY) instanceof MachineId shown
                && shown.equals(machine)).findFirst();
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
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        setTitle(NLS.bind(Messages.title, name()));
        new Label(area, SWT.NONE).setText(Messages.runs);
        runs = new Spinner(area, SWT.BORDER);
        runs.setValues(USUAL_RUNS, 1, DrillOps.MOST_RUNS, 0, 1, USUAL_RUNS);
        runs.setData("org.hotseat.field", "runs");
        Label question = new Label(area, SWT.NONE);
        question.setText(Messages.question);
        Tint.words(question, Role.MUTED);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(question);
        share = words(area, Face.BIG, Role.BRIGHT);
        bound = words(area, Face.NORMAL, Role.TEXT);
        spread = words(area, Face.NORMAL, Role.MUTED);
        table = new RowTable<>(area, "drill", DrillRow.columns(), row -> row.run().number());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDE, HIGH).applyTo(table.control());
        look();
        return outer;
    }

    private static Label words(Composite area, Face face, Role role) {
        Label label = new Label(area, SWT.WRAP);
        label.setFont(Fonts.of(face));
        label.setText(Formats.NONE);
        Tint.words(label, role);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
        createButton(parent, SAVE, Messages.saveReport, false);
        createButton(parent, CANCEL_DRILL, Messages.cancelDrill, false);
        createButton(parent, BEGIN, Messages.begin, true);
        show();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case BEGIN -> Services.runner().filter(runner -> !beginning).ifPresent(this::begin);
            case CANCEL_DRILL -> end();
            case SAVE -> report.ifPresent(known -> SaveText.ask(getShell(), Messages.saveReport, NLS.bind(
                    Messages.fileName, name()), DrillText.report(known, speeds, name(), known.standby()
                            .map(opened::name), Instant.now())));
            default -> super.buttonPressed(id);
        }
    }

    private void begin(OperationRunner runner) {
        beginning = true;
        refused = Optional.empty();
        table.control().setFocus(); // else "Close" gets it, and the next key closes the dialog
        show();
        runner.run(new DrillOperation(mirror.copies(), opened.id(), name(), runs.getSelection()))
                .whenComplete((nothing, failed) -> UiThread.run(table.control(), () -> {
                    beginning = false;
                    show();
                    ask();
                }));
    }

    private void end() {
        refused = Optional.empty();
        mirror.copies().ask(DrillOps.ACT, new DrillAct(opened.id(), Kind.CANCEL, 0), PATIENCE, Progress.NONE)
                .toCompletableFuture().orTimeout(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .whenComplete((done, failed) -> UiThread.run(table.control(), () -> {
                    refused = Optional.ofNullable(failed).map(DrillDialog::why);
                    show();
                    ask();
                }));
    }

    /** Asks each second, one answer at a time, as long as the dialog is open. */
    private void look() {
        ask();
        table.control().getDisplay().timerExec(LOOK_MILLIS, () -> {
            if (!table.control().isDisposed()) {
                look();
            }
        });
    }

    private void ask() {
        if (asking || table.control().isDisposed()) {
            return;
        }
        asking = true;
        mirror.copies().ask(DrillOps.REPORT, new OneDrill(opened.id()), PATIENCE, Progress.NONE)
                .toCompletableFuture().orTimeout(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .whenComplete((told, failed) -> UiThread.run(table.control(), () -> {
                    asking = false;
                    report = failed == null ? Optional.of(told) : report;
                    beginning &= report.filter(one -> one.state() == State.GOING_ON).isEmpty(); // told
                    trouble = Optional.ofNullable(failed).map(DrillDialog::why);
                    report.filter(one -> one.runs().size() != speedsFor).ifPresent(this::askSpeeds);
                    show();
                }));
    }

    /** How busy the machine was: its host knows only the last generations, so that is asked after each run. */
    private void askSpeeds(DrillReport now) {
        speedsFor = now.runs().size();
        List<Long> wanted = now.runs().stream().map(DrillRun::generation).toList();
        mirror.copies().history(opened.id()).whenComplete((told, failed) -> UiThread.run(table.control(), () -> {
            if (failed == null) {
                told.stream().filter(one -> wanted.contains(one.generation())).forEach(one -> new GenerationRow(one,
                        Instant.EPOCH).changing().ifPresent(rate -> speeds.put(one.generation(), rate)));
                show();
            }
        }));
    }

    private static String why(Throwable failed) {
        Throwable cause = failed instanceof FailureException || failed.getCause() == null ? failed : failed.getCause();
        return cause instanceof FailureException known ? known.failure().text() : Messages.noAnswer;
    }

    private void show() {
        if (table.control().isDisposed() || getButton(BEGIN) == null) {
            return;
        }
        boolean going = report.filter(one -> one.state() == State.GOING_ON).isPresent();
        Optional<String> obstacle = DrillRule.obstacle(mirror.role(), List.of(opened.id()), MachineCopies.of(mirror));
        runs.setEnabled(!going && !beginning);
        enable(BEGIN, !going && !beginning && obstacle.isEmpty());
        enable(CANCEL_DRILL, going && DrillRule.obstacle(mirror.role()).isEmpty());
        enable(SAVE, report.filter(one -> !one.runs().isEmpty()).isPresent());
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS); // rows stay equal
        report.ifPresent(one -> {
            table.rows(one.runs().stream().map(run -> new DrillRow(run, hour, Optional.ofNullable(
                    speeds.get(run.generation())))).toList());
            say(share, DrillText.share(one));
            say(bound, DrillText.bound(one));
            say(spread, NLS.bind(Messages.spreads, DrillText.spread(one, DrillRun::alive),
                    DrillText.spread(one, DrillRun::age)));
        });
        Optional<String> wrong = refused.filter(why -> going).or(() -> obstacle).or(() -> trouble);
        setMessage(wrong.or(() -> report.filter(one -> one.state() != State.NONE).map(DrillText::state))
                .orElse(Messages.explained), wrong.isPresent() ? IMessageProvider.WARNING
                        : IMessageProvider.INFORMATION);
    }

    private void enable(int id, boolean possible) {
        Button button = getButton(id);
        if (button != null) {
            button.setEnabled(possible);
        }
    }

    private static void say(Label label, String words) {
        String shown = Formats.label(words);
        if (!shown.equals(label.getText())) {
            label.setText(shown);
            label.requestLayout();
        }
    }
}
