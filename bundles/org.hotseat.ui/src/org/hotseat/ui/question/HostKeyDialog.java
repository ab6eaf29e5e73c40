// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.id.HostId;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;

/** Asks whether the key of a host that was never seen before is the right one. */
final class HostKeyDialog extends QuestionDialog {

    private final Key key;
    private final Consumer<Boolean> answer;

    /**
     * What the host showed.
     *
     * @param host which
     * @param address where it answered
     * @param type of the key
     * @param fingerprint of the key
     */
    record Key(HostId host, String address, String type, String fingerprint) {
    }

    HostKeyDialog(@Nullable Shell parent, Key key, Consumer<Boolean> answer) {
        super(parent, Messages.keyWindow);
        this.key = key;
        this.answer = answer;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        setTitle(Formats.label(NLS.bind(Messages.keyTitle, key.host())));
        setMessage(Messages.keyMessage);
        getButton(IDialogConstants.CANCEL_ID).setFocus();
        return contents;
    }

    @Override
    void fill(Composite form) {
        row(form, Messages.address, key.address());
        row(form, Messages.keyType, key.type());
        row(form, Messages.fingerprint, key.fingerprint()).setFont(Fonts.of(Face.MONO));
    }

    /** Not trusting is what Enter does: trust must be meant. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.trust, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.doNotTrust, true);
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed) {
            answer.accept(getReturnCode() == OK);
        }
        return closed;
    }
}
