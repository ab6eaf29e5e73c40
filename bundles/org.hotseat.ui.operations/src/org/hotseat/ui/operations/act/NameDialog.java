// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for a name; the button says the act. On the window's thread. */
final class NameDialog extends InputDialog {

    private final String verb;

    private NameDialog(Shell parent, Words words, String name, Function<String, Optional<String>> check) {
        super(parent, words.title(), words.label(), name, text -> check.apply(text.strip()).orElse(null));
        this.verb = words.verb();
    }

    /**
     * What the dialog says.
     *
     * @param title of the window
     * @param label above the field
     * @param verb on the button
     */
    record Words(String title, String label, String verb) {
    }

    /** Asks; empty when the person does not want to. */
    static Optional<String> ask(Shell parent, Words words, String name, Function<String, Optional<String>> check) {
        NameDialog dialog = new NameDialog(parent, words, name, check);
        return dialog.open() == OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, verb, true);
        getText().setFocus();
        getText().setText(getValue());
        getText().selectAll();
    }
}
