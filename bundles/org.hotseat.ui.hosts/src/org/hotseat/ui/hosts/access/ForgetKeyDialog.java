// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.access;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;

/** Explains what a changed host key may mean before the old one is forgotten. Enter keeps the old key. */
public final class ForgetKeyDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 10;
    private static final int WIDTH = 560;
    private static final String COMMAND = "ssh-keygen -l -f /etc/ssh/ssh_host_ed25519_key.pub";

    private final String name;
    private final String why;
    private final boolean isChanged;

    /**
     * A window.
     *
     * @param parent above it
     * @param name of the host
     * @param why what blocks it; empty when nothing does
     * @param isChanged whether it showed another key than the trusted one
     */
    public ForgetKeyDialog(Shell parent, String name, String why, boolean isChanged) {
        super(parent);
        this.name = name;
        this.why = why;
        this.isChanged = isChanged;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.forgetTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        setTitle(Formats.label(NLS.bind(Messages.forgetHead, name)));
        setMessage(isChanged ? Messages.forgetChanged : Messages.forgetSame,
                isChanged ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        getButton(IDialogConstants.CANCEL_ID).setFocus();
        return contents;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (!why.isEmpty()) {
            sentence(area, why);
        }
        sentence(area, Messages.forgetMeaning);
        sentence(area, Messages.forgetCompare);
        Text command = new Text(area, SWT.READ_ONLY);
        command.setText(COMMAND);
        command.setFont(Fonts.of(Face.MONO));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(command);
        sentence(area, Messages.forgetThen);
        return outer;
    }

    private static void sentence(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(Formats.label(words));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Marks.named(createButton(parent, IDialogConstants.OK_ID, Messages.forget, false), "host.forgetKey");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.keep, true);
    }
}
