// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.protocol.op.AuditOps;
import org.hotseat.protocol.op.AuditOps.Trusted;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.ui.members.certificate.CertificateRow.OpenChange;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.work.UiThread;

/**
 * Which certificates there are, until when, which are refused because their hosts were taken out, and how the authority
 * behind them stands. Follows what comes. On the window's thread.
 */
final class CertificatesDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int WIDE = 820;
    private static final int HIGH = 300;
    private static final int CHANGE = IDialogConstants.CLIENT_ID + 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ClusterMirror mirror;
    private RowTable<CertificateRow> table;
    private Optional<Trusted> trusted = Optional.empty();
    private Optional<OpenChange> change = Optional.empty();
    private String asked = "";

    CertificatesDialog(Shell shell, ClusterMirror mirror) {
        super(shell);
        this.mirror = mirror;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        table = new RowTable<>(area, "members.certificates", CertificateText.columns(), CertificateRow::serial);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(table.control());
        setTitle(Messages.title);
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, CHANGE, Messages.changeButton, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        begin(parent);
    }

    private void begin(Control control) {
        change = CertificateRow.change(mirror.state());
        show();
        ask(control);
        Subscription following = mirror.onChange(() -> UiThread.run(control, () -> follow(control)));
        control.addDisposeListener(event -> following.close());
    }

    /** The authority is another one when a change has ended. */
    private void follow(Control control) {
        Optional<OpenChange> now = CertificateRow.change(mirror.state());
        boolean other = !now.equals(change);
        change = now;
        show();
        if (other || trusted.isEmpty() && !agent().equals(asked)) {
            ask(control);
        }
    }

    /** The one that tells everything; empty while none does. */
    private String agent() {
        return mirror.facts().link() instanceof MemberLinkState.Connected now ? now.agent() + now.since() : "";
    }

    /** Asks an agent once: one of an older release does not know the question, and changes come many times a second. */
    private void ask(Control control) {
        asked = agent();
        mirror.copies().ask(AuditOps.TRUSTED, Nothing.NOTHING, PATIENCE, Progress.NONE).whenComplete((told, failed) -> {
            if (failed == null) {
                UiThread.run(control, () -> {
                    trusted = Optional.of(told);
                    show();
                });
            }
        });
    }

    private void show() {
        Instant now = Instant.now();
        table.rows(CertificateRow.of(mirror.state(), now));
        CertificateText.Word word = CertificateText.authority(trusted, change, now);
        setMessage(word.text(), word.well() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        Button button = getButton(CHANGE);
        if (button != null) {
            Optional<String> obstacle = CertificatesHandler.obstacle(mirror.facts());
            String words = change.isPresent() ? Messages.goOnButton : Messages.changeButton;
            if (!words.equals(button.getText())) {
                button.setText(words);
                setButtonLayoutData(button); // the other words are longer
                button.requestLayout();
            }
            button.setEnabled(obstacle.isEmpty());
            button.setToolTipText(obstacle.orElse(Messages.changeTip));
        }
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == CHANGE) {
            CertificatesHandler.change(getShell(), mirror);
        } else {
            close();
        }
    }
}
