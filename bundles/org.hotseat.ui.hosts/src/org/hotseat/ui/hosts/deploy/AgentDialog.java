// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.deploy;

import java.util.Arrays;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.agent.AgentChoice;
import org.hotseat.ui.hosts.agent.AgentOffer;

/** Asks what is needed before agents are brought, changed or taken away; the button says the act. */
public final class AgentDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int WIDTH = 560;
    private static final int FIELD = 220;

    private final Words words;
    private final Optional<AgentOffer> offer;
    private final boolean asksSudo;
    private Optional<AgentForm> form = Optional.empty();
    private Optional<Text> sudo = Optional.empty();
    private Optional<Button> force = Optional.empty();
    private Optional<AgentChoice> choice = Optional.empty();
    private Optional<char[]> secret = Optional.empty();
    private boolean forced;

    /**
     * What it says.
     *
     * @param window title of the window
     * @param title head
     * @param message below it
     * @param verb on the button
     * @param force words of a box that a person may tick; empty for none
     */
    public record Words(String window, String title, String message, String verb, String force) {
    }

    /**
     * A window.
     *
     * @param parent above it
     * @param words what it says
     * @param offer what can be chosen; empty when nothing is
     * @param asksSudo whether it asks for a password
     */
    public AgentDialog(Shell parent, Words words, Optional<AgentOffer> offer, boolean asksSudo) {
        super(parent);
        this.words = words;
        this.offer = offer;
        this.asksSudo = asksSudo;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.window());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        setTitle(Formats.label(words.title()));
        check();
        form.ifPresentOrElse(AgentForm::setFocus, () -> getButton(IDialogConstants.CANCEL_ID).setFocus());
        return contents;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        if (offer.isPresent()) {
            AgentForm made = new AgentForm(area, offer.get(), false, this::check);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
            made.fill(offer.get().first(false));
            form = Optional.of(made);
        }
        if (asksSudo) {
            askSudo(area);
        }
        if (!words.force().isEmpty()) {
            Button box = Marks.named(new Button(area, SWT.CHECK), "agent.force");
            box.setText(words.force());
            force = Optional.of(box);
        }
        return outer;
    }

    private void askSudo(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.sudo);
        Text field = Marks.named(new Text(row, SWT.BORDER | SWT.PASSWORD), "agent.sudo");
        field.setMessage(Messages.sudoKnown);
        GridDataFactory.swtDefaults().hint(FIELD, SWT.DEFAULT).applyTo(field);
        sudo = Optional.of(field);
    }

    private void check() {
        Optional<String> fault = form.flatMap(made -> offer.flatMap(what -> what.fault(made.choice())));
        form.ifPresent(made -> made.tell(fault, Optional.empty(), false));
        setMessage(words.message(), words.force().isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        Button act = getButton(IDialogConstants.OK_ID);
        if (act != null) {
            act.setEnabled(fault.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        Marks.named(createButton(parent, IDialogConstants.OK_ID, words.verb(), words.force().isEmpty()), "agent.act");
    }

    @Override
    protected void okPressed() {
        choice = form.map(AgentForm::choice);
        secret = sudo.filter(field -> field.getCharCount() > 0).map(Text::getTextChars);
        forced = force.map(Button::getSelection).orElse(false);
        super.okPressed();
    }

    @Override
    public boolean close() {
        if (getReturnCode() != OK) {
            secret.ifPresent(typed -> Arrays.fill(typed, '\0'));
        }
        return super.close();
    }

    /**
     * What was chosen.
     *
     * @return empty when nothing could be
     */
    public Optional<AgentChoice> choice() {
        return choice;
    }

    /**
     * The password that was typed.
     *
     * @return belongs to the caller, who wipes it; empty for none
     */
    public Optional<char[]> secret() {
        return secret;
    }

    /**
     * Whether the box was ticked.
     *
     * @return false when there is none
     */
    public boolean isForced() {
        return forced;
    }
}
