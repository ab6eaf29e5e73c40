// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.Versioned;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.RemoveAccount;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.Role;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.merge.MergeDialog;
import org.hotseat.ui.merge.MergeLine.Side;
import org.hotseat.ui.merge.MergeLine;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.work.UiThread;

/** Who may look, run machines, and change the cluster. Follows what others change. On the window's thread. */
public final class AccountsDialog extends TitleAreaDialog {

    private static final List<Role> ROLES = List.of(Role.VIEWER, Role.OPERATOR, Role.ADMINISTRATOR);
    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int NAME = 240;
    private static final int WIDE = 520;
    private static final int HIGH = 220;

    private final ClusterMirror mirror;
    private RowTable<Versioned<AccountRecord>> table;
    private Text name;
    private Combo role;
    private Button set;
    private Button remove;
    private Optional<Role> begun = Optional.empty();
    private Optional<Role> asked = Optional.empty();
    private boolean waiting;

    /**
     * Makes it.
     *
     * @param shell of the window
     * @param mirror what is known, and where commands go
     */
    public AccountsDialog(Shell shell, ClusterMirror mirror) {
        super(shell);
        this.mirror = mirror;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.accountsTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        table = new RowTable<>(area, "members.accounts", columns(), held -> held.value().name());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(table.control());
        table.control().addListener(SWT.Selection, event -> selected());
        createFields(area);
        setTitle(Messages.accountsTitle);
        setMessage(Messages.accountsMessage);
        show();
        Subscription following = mirror.onChange(() -> UiThread.run(outer, this::show));
        outer.addDisposeListener(event -> following.close());
        name.setFocus();
        return outer;
    }

    private void createFields(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.accountName);
        name = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, event -> check());
        new Label(row, SWT.NONE).setText(Messages.accountRole);
        role = new Combo(row, SWT.READ_ONLY);
        ROLES.forEach(one -> role.add(word(one)));
        role.select(0);
        role.addListener(SWT.Selection, event -> check());
        set = new Button(row, SWT.PUSH);
        set.setText(Messages.accountSet);
        set.addListener(SWT.Selection, event -> set());
        remove = new Button(row, SWT.PUSH);
        remove.setText(Messages.accountRemove);
        remove.addListener(SWT.Selection, event -> remove());
    }

    private static List<RowColumn<Versioned<AccountRecord>>> columns() {
        return List.of(
                RowColumn.<Versioned<AccountRecord>>of("name", Messages.accountColumn, NAME,
                        held -> held.value().name()).withIcon(held -> Optional.of(Icon.USER)),
                RowColumn.<Versioned<AccountRecord>>of("role", Messages.roleColumn, NAME / 2,
                        held -> word(held.value().role())).sortedBy(Comparator.comparing(held -> held.value().role())));
    }

    static String word(Role role) {
        return switch (role) {
            case VIEWER -> Messages.roleViewer;
            case OPERATOR -> Messages.roleOperator;
            case ADMINISTRATOR -> Messages.roleAdministrator;
            case AGENT -> Messages.roleAgent;
        };
    }

    private void show() {
        table.rows(mirror.facts().accounts());
        check();
    }

    private void selected() {
        table.selectedRows().stream().findFirst().ifPresent(held -> {
            name.setText(held.value().name());
            role.select(ROLES.indexOf(held.value().role()));
            check();
        });
    }

    private Optional<Versioned<AccountRecord>> known() {
        String wanted = name.getText().strip();
        return table.rows().stream().filter(held -> held.value().name().equals(wanted)).findFirst();
    }

    private boolean readable() {
        return name.getText().strip().matches("[A-Za-z0-9._-]{1,64}");
    }

    private void check() {
        Optional<Versioned<AccountRecord>> known = known();
        Role chosen = ROLES.get(Math.max(0, role.getSelectionIndex()));
        boolean same = known.filter(held -> held.value().role() == chosen).isPresent();
        set.setEnabled(!waiting && readable() && !same);
        remove.setEnabled(!waiting && known.isPresent());
        boolean odd = !name.getText().isBlank() && !readable();
        if (odd) {
            setMessage(Messages.accountOdd, IMessageProvider.ERROR);
        } else if (getErrorMessage() == null && !waiting) {
            setMessage(Messages.accountsMessage);
        }
    }

    private void set() {
        Role chosen = ROLES.get(role.getSelectionIndex());
        long base = known().map(Versioned::version).orElse(0L);
        begun = known().map(held -> held.value().role());
        asked = Optional.of(chosen);
        give(new SetAccount(base, new AccountRecord(name.getText().strip(), chosen)));
    }

    private void remove() {
        known().ifPresent(held -> {
            begun = Optional.of(held.value().role());
            asked = Optional.empty();
            give(new RemoveAccount(held.version(), held.value().name()));
        });
    }

    private void give(Command command) {
        waiting = true;
        setErrorMessage(null);
        check();
        Shell shell = getShell();
        mirror.submit(command).thenAccept(outcome -> UiThread.run(shell, () -> answered(outcome)));
    }

    private void answered(CommandOutcome outcome) {
        waiting = false;
        switch (outcome) {
            case CommandOutcome.Done done -> name.setText("");
            case CommandOutcome.Conflict conflict -> {
                conflict(conflict);
                return;
            }
            case CommandOutcome.Refused refused -> setErrorMessage(refused.refusal().failure().text());
            case CommandOutcome.Unknown unknown -> setErrorMessage(NLS.bind(Messages.unknownOutcome,
                    unknown.failure().text()));
        }
        check();
    }

    /** Somebody else has changed the account meanwhile: both side by side. */
    private void conflict(CommandOutcome.Conflict conflict) {
        String account = name.getText().strip();
        Optional<Role> theirs = conflict.json().isEmpty() ? Optional.empty()
                : Optional.of(Kinds.ACCOUNT.read(conflict.json()).role());
        MergeLine line = new MergeLine(Messages.roleColumn, orNone(begun), orNone(asked), orNone(theirs), Side.OPEN);
        MergeDialog dialog = new MergeDialog(getShell(), NLS.bind(Messages.accountThing, account), List.of(line));
        boolean mine = dialog.open() == OK && dialog.lines().getFirst().side() == Side.MINE;
        begun = theirs;
        if (mine && asked.isPresent()) {
            give(new SetAccount(conflict.version(), new AccountRecord(account, asked.get())));
        } else if (mine && theirs.isPresent()) {
            give(new RemoveAccount(conflict.version(), account));
        } else {
            name.setText("");
            check();
        }
    }

    private static String orNone(Optional<Role> role) {
        return role.map(AccountsDialog::word).orElse(Formats.NONE);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
        getShell().setDefaultButton(set);
    }

    @Override
    protected void buttonPressed(int button) {
        close();
    }
}
