// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.access;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.hotseat.checks.SignIn;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.Fault;
import org.hotseat.ui.hosts.draft.Field;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** Name, address and account of a host, and which libvirt there. On the window's thread. */
public final class AccessForm {

    private static final int GAP = 8;
    private static final int PORT = 64;
    private static final int INDENT = 4;
    private static final List<String> LIBVIRTS = List.of("qemu:///system", "qemu:///session", "xen:///system",
            "test:///default");

    private final Composite area;
    private final Runnable changed;
    private final boolean asksSecret;
    private final FormRows rows;
    private Text name;
    private Text address;
    private Text port;
    private Text user;
    private Combo signIn;
    private Label keyLabel;
    private Composite keyRow;
    private Text keyFile;
    private Label secretLabel;
    private Text secret;
    private Label secretGap;
    private Button remember;
    private Link advanced;
    private Label uriLabel;
    private Combo uri;
    private Label socketLabel;
    private Text socket;
    private boolean filling;
    private boolean isWide;

    /**
     * Makes it, empty.
     *
     * @param parent lays it out
     * @param asksSecret whether password or passphrase are asked for here
     * @param changed called after each change by the person
     */
    public AccessForm(Composite parent, boolean asksSecret, Runnable changed) {
        this.asksSecret = asksSecret;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(3 * INDENT, GAP).applyTo(area);
        rows = new FormRows(area);
        name = listened(rows.text(Field.NAME, Messages.name, SWT.NONE, 1));
        name.setMessage(asksSecret ? Messages.nameOwn : "");
        makeAddress();
        user = listened(rows.text(Field.USER, Messages.user, SWT.NONE, 1));
        makeSignIn();
        makeLibvirt();
        arrange();
    }

    private void makeAddress() {
        rows.label(Messages.address);
        Composite row = row(3);
        address = listened(rows.bare(Field.ADDRESS, row, SWT.NONE, 1));
        new Label(row, SWT.NONE).setText(Messages.port);
        port = listened(rows.bare(Field.PORT, row, SWT.RIGHT, 1));
        GridDataFactory.swtDefaults().hint(PORT, SWT.DEFAULT).applyTo(port);
    }

    private Composite row(int columns) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private void makeSignIn() {
        rows.label(Messages.signIn);
        signIn = Marks.named(new Combo(area, SWT.READ_ONLY), "host.signIn");
        signIn.setItems(Messages.byAgent, Messages.byKeyFile, Messages.byPassword);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(signIn);
        signIn.addListener(SWT.Selection, event -> {
            arrange();
            tell();
        });
        keyLabel = rows.label(Messages.keyFile);
        keyRow = row(2);
        keyFile = listened(rows.bare(Field.KEY_FILE, keyRow, SWT.NONE, 1));
        Button browse = Marks.named(new Button(keyRow, SWT.PUSH), "host.browse");
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> browse());
        secretLabel = rows.label(Messages.passphrase);
        secret = listened(rows.bare(Field.SECRET, area, SWT.PASSWORD, 1));
        secretGap = new Label(area, SWT.NONE);
        remember = Marks.named(new Button(area, SWT.CHECK), "host.remember");
        remember.setText(Messages.remember);
    }

    private void makeLibvirt() {
        new Label(area, SWT.NONE);
        advanced = Marks.named(new Link(area, SWT.NONE), "host.advanced");
        advanced.setLinkForeground(Colors.of(Role.PENDING));
        advanced.addListener(SWT.Selection, event -> {
            isWide = !isWide;
            arrange();
            if (isWide) {
                uri.setFocus();
            }
        });
        uriLabel = rows.label(Messages.libvirt);
        uri = new Combo(area, SWT.DROP_DOWN);
        uri.setItems(LIBVIRTS.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(uri);
        rows.know(Field.URI, uri);
        uri.addListener(SWT.Modify, event -> tell());
        socketLabel = rows.label(Messages.socket);
        socket = listened(rows.bare(Field.SOCKET, area, SWT.NONE, 1));
        socket.setMessage(Messages.socketUsual);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(asksSecret ? "" : Messages.secretLater);
        Tint.words(hint, Role.MUTED);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(PORT, SWT.DEFAULT).exclude(asksSecret)
                .applyTo(hint);
        hint.setVisible(!asksSecret);
    }

    private Text listened(Text text) {
        text.addListener(SWT.Modify, event -> tell());
        return text;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /** Shows the rows that the way of signing in needs. */
    private void arrange() {
        SignIn way = way();
        FormRows.visible(way == SignIn.KEY_FILE, keyLabel, keyRow);
        boolean asks = asksSecret && way != SignIn.AGENT;
        FormRows.visible(asks, secretLabel, secret, secretGap, remember);
        secretLabel.setText(way == SignIn.PASSWORD ? Messages.password : Messages.passphrase);
        secret.setMessage(way == SignIn.PASSWORD ? "" : Messages.passphraseMaybe);
        FormRows.visible(isWide, uriLabel, uri, socketLabel, socket);
        advanced.setText(isWide ? Messages.advancedHide
                : NLS.bind(Messages.advancedShow, Formats.label(uri.getText())));
        area.requestLayout();
        area.getParent().layout(true, true);
    }

    private SignIn way() {
        return SignIn.values()[Math.max(0, signIn.getSelectionIndex())];
    }

    private void browse() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(Messages.keyFileTitle);
        dialog.setFilterPath(System.getProperty("user.home") + "/.ssh");
        String chosen = dialog.open();
        if (chosen != null) {
            keyFile.setText(chosen);
        }
    }

    /**
     * Its widget.
     *
     * @return to be laid out
     */
    public Composite control() {
        return area;
    }

    /**
     * Shows values.
     *
     * @param draft what the fields get; listeners hear nothing
     */
    public void fill(AccessDraft draft) {
        filling = true;
        name.setText(draft.name());
        address.setText(draft.address());
        port.setText(draft.port());
        user.setText(draft.user());
        signIn.select(draft.signIn().ordinal());
        keyFile.setText(draft.keyFile());
        uri.setText(draft.libvirt());
        socket.setText(draft.socket());
        isWide |= !draft.libvirt().equals(AccessDraft.USUAL.libvirt()) || !draft.socket().isEmpty();
        filling = false;
        arrange();
    }

    /**
     * What the fields hold.
     *
     * @return a copy
     */
    public AccessDraft draft() {
        return new AccessDraft(name.getText(), address.getText(), port.getText(), user.getText(), way(),
                keyFile.getText(), uri.getText(), socket.getText());
    }

    /**
     * Password or passphrase as it was typed.
     *
     * @return belongs to the caller, who wipes it; empty when nothing was typed or nothing is asked for
     */
    public Optional<char[]> secret() {
        return way() == SignIn.AGENT || secret.getCharCount() == 0 ? Optional.empty()
                : Optional.of(secret.getTextChars());
    }

    /**
     * Whether the secret shall be kept between starts.
     *
     * @return what the person ticked
     */
    public boolean remembers() {
        return remember.getSelection();
    }

    /**
     * Marks a field.
     *
     * @param fault what is wrong; empty for nothing
     */
    public void show(Optional<Fault> fault) {
        rows.show(fault);
    }

    /**
     * Gives a field the keys, with all it holds selected.
     *
     * @param field which
     */
    public void focus(Field field) {
        rows.focus(field);
    }

    /**
     * Lets the person change it or not.
     *
     * @param enabled false while the host is dialled
     */
    public void setEnabled(boolean enabled) {
        enable(area, enabled);
    }

    private static void enable(Composite parent, boolean enabled) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite row && !(child instanceof Combo)) {
                enable(row, enabled);
            } else if (!(child instanceof Label)) {
                child.setEnabled(enabled);
            }
        }
    }
}
