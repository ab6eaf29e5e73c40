// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.base.failure.Failure;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.Verdict;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.draft.CheckBoard;
import org.hotseat.ui.hosts.draft.CheckDesk;
import org.hotseat.ui.hosts.draft.HostAdmission;

/** Looks at the host while the page is shown; only what stops it keeps the host out. */
final class ChecksPage extends HostPage {

    private static final int HEIGHT = 300;

    private CheckTable table;
    private FixBox box;
    private boolean isChosen;

    ChecksPage(HostAdmission admission) {
        super("checks", Step.CHECKS, admission);
    }

    @Override
    void fill(Composite body) {
        table = new CheckTable(body, this::open, () -> isChosen = true, this::showBox);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.control());
        box = new FixBox(body, this::act, this::open);
    }

    private void act(CheckResult row) {
        CheckDesk checks = admission().checks();
        if (row.fix().isPresent()) {
            checks.fix(row.kind());
        } else {
            checks.undo(row.kind());
        }
    }

    private void open(CheckResult row) {
        table.select(row.kind());
        row.fix().ifPresent(fix -> {
            if (new FixDialog(getShell(), fix, admission().checks().fixing().isEmpty()).open() == Window.OK) {
                admission().checks().fix(row.kind());
            }
        });
    }

    @Override
    void arrive() {
        isChosen = false;
        admission().check();
    }

    @Override
    void settle() {
        table.control().setFocus();
    }

    void again() {
        isChosen = false;
        admission().checks().again();
    }

    @Override
    void show() {
        CheckBoard board = admission().checks().board();
        setTitle(Formats.label(NLS.bind(Messages.checksTitle, admission().access().label())));
        table.show(board.results());
        side(counts(board));
        if (!isChosen) {
            board.stop().map(CheckResult::kind).or(() -> firstToFix(board)).ifPresent(table::select);
        }
        showBox();
        tell(board);
        setPageComplete(admission().isReady());
    }

    private static Optional<CheckKind> firstToFix(CheckBoard board) {
        return board.isDone() ? board.results().stream().filter(one -> one.fix().isPresent())
                .map(CheckResult::kind).findFirst() : Optional.empty();
    }

    private void showBox() {
        CheckDesk checks = admission().checks();
        Optional<CheckResult> row = table.selected();
        box.show(row, row.flatMap(one -> checks.done(one.kind())), checks.fixing().isPresent(),
                checks.trouble().map(Failure::text));
    }

    private void tell(CheckBoard board) {
        Optional<CheckResult> stop = board.stop();
        setErrorMessage(stop.isEmpty() ? null : NLS.bind(Messages.stops, new Object[] { stop.get().name(),
            stop.get().found(), stop.get().needed() }).strip());
        int notes = board.count(Verdict.NOTE);
        if (!board.isDone()) {
            setMessage(Messages.checking);
        } else {
            setMessage(notes == 0 ? Messages.fits : NLS.bind(Messages.fitsWithNotes, notes),
                    notes == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
        }
    }

    private static String counts(CheckBoard board) {
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(Messages.countGood, board.count(Verdict.GOOD)));
        add(parts, Messages.countNotes, board.count(Verdict.NOTE));
        add(parts, Messages.countStops, board.count(Verdict.STOP));
        add(parts, Messages.countRunning, board.count(Verdict.RUNNING));
        return String.join(Messages.comma, parts);
    }

    private static void add(List<String> parts, String words, int count) {
        if (count > 0) {
            parts.add(NLS.bind(words, count));
        }
    }
}
