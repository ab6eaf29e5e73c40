// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.id.HostId;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowImages;
import org.hotseat.ui.protection.act.ProtectDraft.Choice;

/** Asks how a machine is protected: what happens when its host is lost, where it runs, and where it may go on. */
final class ProtectDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int HIGH = 190;
    private static final int WIDE = 520;

    private final ProtectDraft draft;
    private final List<HostId> order = new ArrayList<>();
    private Combo primary;
    private Table standbys;
    private Button up;
    private Button down;
    private Optional<Button> chosen = Optional.empty();

    ProtectDialog(Shell shell, ProtectDraft draft) {
        super(shell);
        this.draft = draft;
        order.addAll(draft.standbys());
        draft.hosts().stream().map(Choice::id).filter(id -> !order.contains(id)).forEach(order::add);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.dialogTitle, draft.name()));
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
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        Composite kinds = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP / 2).applyTo(kinds);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(kinds);
        kind(kinds, Protection.NONE, Messages.kindNone);
        kind(kinds, Protection.RESTART, Messages.kindRestart);
        kind(kinds, Protection.REPLICATED, Messages.kindCopy);
        new Label(area, SWT.NONE).setText(Messages.primaryLabel);
        primary = new Combo(area, SWT.READ_ONLY);
        draft.hosts().forEach(host -> primary.add(host.name()));
        primary.addListener(SWT.Selection, event -> {
            draft.primary(draft.hosts().get(primary.getSelectionIndex()).id());
            check();
        });
        GridDataFactory.fillDefaults().span(2, 1).applyTo(primary);
        createStandbys(area);
        setTitle(NLS.bind(Messages.dialogTitle, draft.name()));
        fill();
        return outer;
    }

    private void kind(Composite parent, Protection protection, String words) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(words);
        button.setSelection(draft.protection() == protection);
        chosen = button.getSelection() ? Optional.of(button) : chosen;
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                draft.protection(protection);
                check();
            }
        });
    }

    private void createStandbys(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.standbysLabel);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
        standbys = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        standbys.setToolTipText(Messages.standbysTip);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE / 2, HIGH).applyTo(standbys);
        standbys.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                check(item);
            }
            enableMoves();
        });
        Composite moves = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(moves);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(moves);
        up = move(moves, Messages.up, -1);
        down = move(moves, Messages.down, 1);
    }

    private Button move(Composite parent, String words, int by) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> shift(by));
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void check(TableItem item) {
        HostId host = order.get(standbys.indexOf(item));
        draft.standby(host, item.getChecked());
        order.remove(host);
        order.add(item.getChecked() ? draft.standbys().size() - 1 : draft.standbys().size(), host);
        fill();
        standbys.select(order.indexOf(host));
    }

    private void shift(int by) {
        int at = standbys.getSelectionIndex();
        if (at >= 0) {
            HostId host = order.get(at);
            draft.shift(host, by);
            order.removeAll(draft.standbys());
            order.addAll(0, draft.standbys());
            fill();
            standbys.select(order.indexOf(host));
            enableMoves();
        }
    }

    private void fill() {
        standbys.removeAll();
        for (HostId host : order) {
            Optional<Choice> choice = draft.hosts().stream().filter(one -> one.id().equals(host)).findFirst();
            TableItem item = new TableItem(standbys, SWT.NONE);
            boolean alive = choice.filter(Choice::alive).isPresent();
            item.setText(NLS.bind(alive ? Messages.hostItem : Messages.hostItemStale, choice.map(Choice::name)
                    .orElse(host.value())));
            item.setImage(alive ? RowImages.of(Icon.HOST) : RowImages.of(StateMark.STALE));
            item.setChecked(draft.standbys().contains(host));
        }
        draft.primary().ifPresent(host -> primary.select(draft.hosts().stream().map(Choice::id).toList()
                .indexOf(host)));
        check();
    }

    private void check() {
        Optional<String> problem = draft.problem();
        Optional<String> warning = draft.warning();
        if (problem.isPresent()) {
            setMessage(problem.get(), IMessageProvider.ERROR);
        } else if (warning.isPresent()) {
            setMessage(warning.get(), IMessageProvider.WARNING);
        } else {
            setMessage(Messages.dialogMessage);
        }
        @Nullable
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem.isEmpty());
        }
        enableMoves();
    }

    private void enableMoves() {
        int at = standbys.getSelectionIndex();
        int last = draft.standbys().size() - 1;
        up.setEnabled(at > 0 && at <= last);
        down.setEnabled(at >= 0 && at < last);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.dialogVerb, true);
        check();
    }

    @Override
    public void create() {
        super.create();
        chosen.ifPresent(Button::setFocus);
    }
}
