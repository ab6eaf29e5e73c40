// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.HostKey;
import org.hotseat.ui.hosts.draft.Phase;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** Shows the key of a host that was never seen before. Nothing but the button Trust makes it known. */
final class KeyPage extends HostPage {

    private static final int WIDE = 460;
    private static final String COMMAND = "ssh-keygen -l -f /etc/ssh/ssh_host_{0}_key.pub";

    private Text address;
    private Text type;
    private Text print;
    private Text command;
    private Button trust;
    private Button refuse;
    private WaitLine wait;

    KeyPage(HostAdmission admission) {
        super("key", Step.ACCESS, admission);
        setTitle(Messages.keyTitle);
        setMessage(Messages.keyMessage, IMessageProvider.WARNING);
    }

    @Override
    void fill(Composite body) {
        Composite form = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(form);
        address = row(form, Messages.keyAddress, Face.NORMAL);
        type = row(form, Messages.keyType, Face.NORMAL);
        print = Marks.named(row(form, Messages.keyPrint, Face.MONO), "key.fingerprint");
        Label compare = new Label(body, SWT.WRAP);
        compare.setText(Messages.keyCompare);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).indent(0, GAP).applyTo(compare);
        command = new Text(body, SWT.READ_ONLY);
        command.setFont(Fonts.of(Face.MONO));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(command);
        Composite buttons = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(GAP, 0).applyTo(buttons);
        GridDataFactory.swtDefaults().indent(0, GAP).applyTo(buttons);
        trust = button(buttons, "key.trust", Messages.trust, true);
        refuse = button(buttons, "key.refuse", Messages.refuse, false);
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(Messages.keyHint);
        Tint.words(hint, Role.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(hint);
        wait = new WaitLine(body, () -> admission().cancel());
    }

    private static Text row(Composite form, String words, Face face) {
        new Label(form, SWT.NONE).setText(words);
        Text text = new Text(form, SWT.READ_ONLY);
        text.setFont(Fonts.of(face));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private Button button(Composite parent, String name, String words, boolean yes) {
        Button button = Marks.named(new Button(parent, SWT.PUSH), name);
        button.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> admission().answer(yes));
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) { // not the window's default button, which is disabled here
                event.doit = false;
                admission().answer(yes);
            }
        });
        return button;
    }

    @Override
    void show() {
        Optional<HostKey> key = admission().key();
        address.setText(key.map(HostKey::address).orElse(""));
        type.setText(key.map(HostKey::type).orElse(""));
        print.setText(key.map(HostKey::fingerprint).orElse(""));
        String kind = key.map(HostKey::type).orElse("").toLowerCase(Locale.ROOT);
        command.setText(NLS.bind(COMMAND, kind.isEmpty() ? "*" : kind));
        setTitle(Formats.label(NLS.bind(Messages.keyTitle, admission().access().label())));
        boolean asking = admission().phase() == Phase.ASKING;
        trust.setEnabled(asking);
        refuse.setEnabled(asking);
        if (asking) {
            wait.end();
        } else if (admission().phase() == Phase.DIALLING) {
            wait.begin(admission().access().address().strip());
        } else {
            wait.end();
        }
    }

    /** Not trusting is what Enter does: trust must be meant. */
    @Override
    void settle() {
        refuse.setFocus();
    }

    @Override
    public boolean canFlipToNextPage() {
        return false;
    }

    @Override
    public IWizardPage getPreviousPage() {
        return getWizard().getPage("access");
    }
}
