// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.id.HostId;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.ui.format.Formats;

/** Asks for a password or passphrase. */
final class SecretDialog extends QuestionDialog {

    private final Ask ask;
    private final Consumer<Answer> consumer;
    private Optional<char[]> secret = Optional.empty();
    private boolean kept;
    private @Nullable Text field;
    private @Nullable Button remember;

    /**
     * What is asked for.
     *
     * @param host which host asks
     * @param kind what for
     * @param prompt what the other side says
     * @param again whether the last answer was wrong
     */
    record Ask(HostId host, SecretKind kind, String prompt, boolean again) {
    }

    /**
     * What the person entered.
     *
     * @param secret empty when cancelled
     * @param remember whether it shall be kept
     */
    record Answer(Optional<char[]> secret, boolean remember) {
    }

    SecretDialog(@Nullable Shell parent, Ask ask, Consumer<Answer> consumer) {
        super(parent, ask.kind() == SecretKind.PASSWORD ? Messages.passwordWindow : Messages.passphraseWindow);
        this.ask = ask;
        this.consumer = consumer;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        boolean password = ask.kind() == SecretKind.PASSWORD;
        setTitle(Formats.label(NLS.bind(password ? Messages.passwordTitle : Messages.passphraseTitle, ask.host())));
        if (ask.again()) {
            setMessage(password ? Messages.passwordWrong : Messages.passphraseWrong, IMessageProvider.ERROR);
        } else {
            setMessage(ask.prompt());
        }
        return contents;
    }

    @Override
    void fill(Composite form) {
        Label label = new Label(form, SWT.NONE);
        label.setText(ask.kind() == SecretKind.PASSWORD ? Messages.password : Messages.passphrase);
        Text text = new Text(form, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        text.setFocus();
        field = text;
        new Label(form, SWT.NONE);
        Button keep = new Button(form, SWT.CHECK);
        keep.setText(Messages.remember);
        remember = keep;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.connect, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Text text = field;
        Button keep = remember;
        if (text != null && keep != null) {
            secret = Optional.of(text.getTextChars());
            kept = keep.getSelection();
        }
        super.okPressed();
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed) {
            consumer.accept(new Answer(secret, kept));
            secret = Optional.empty();
        }
        return closed;
    }
}
