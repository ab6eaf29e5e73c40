// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.decide.Happening;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.work.UiThread;

/** What the cluster's journal says about one member, newest first; follows it. On the window's thread. */
public final class JournalDialog extends Dialog {

    private static final int WIDE = 760;
    private static final int HIGH = 420;
    private static final int TIME = 110;
    private static final int TEXT = 380;
    private static final int WHY = 220;

    private final ClusterMirror mirror;
    private final MemberFacts member;
    private Subscription following = () -> { };

    /**
     * Makes it.
     *
     * @param shell of the window
     * @param mirror what is known
     * @param member whose entries
     */
    public JournalDialog(Shell shell, ClusterMirror mirror, MemberFacts member) {
        super(shell);
        this.mirror = mirror;
        this.member = member;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.journalOf, member.name()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        RowTable<JournalRecord> table = new RowTable<>(area, "members.journal", columns(), JournalRecord::number);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Label none = new Label(area, SWT.NONE);
        Runnable show = () -> {
            List<JournalRecord> rows = entries();
            table.rows(rows);
            none.setText(rows.isEmpty() ? NLS.bind(Messages.noJournal, Formats.label(member.name())) : "");
            none.requestLayout();
        };
        show.run();
        following = mirror.onChange(() -> UiThread.run(area, show));
        area.addDisposeListener(event -> following.close());
        return area;
    }

    private List<JournalRecord> entries() {
        String id = member.host().value();
        return mirror.facts().journal().stream().filter(entry -> entry.subject().equals(id)
                || entry.subject().endsWith('/' + id) || entry.arguments().contains(id)
                || entry.arguments().contains(member.name())).toList();
    }

    private static List<RowColumn<JournalRecord>> columns() {
        return List.of(
                RowColumn.<JournalRecord>of("time", Messages.journalTime, TIME,
                        entry -> Formats.timeMillis(entry.time(), Instant.now()))
                        .withMark(entry -> Optional.of(mark(entry)))
                        .fallingBy(Comparator.comparingLong(JournalRecord::number).reversed()),
                RowColumn.of("text", Messages.journalText, TEXT, Happening::text),
                RowColumn.of("why", Messages.journalWhy, WHY, entry -> Formats.orNone(entry.why())));
    }

    private static StateMark mark(JournalRecord entry) {
        return switch (entry.severity()) {
            case INFORMATION -> StateMark.INFO;
            case WARNING -> StateMark.WARNING;
            case ERROR -> StateMark.ERROR;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        close();
    }

    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(convertHorizontalDLUsToPixels(WIDE / 2), HIGH);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
