// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.id.HostId;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowImages;
import org.hotseat.ui.protection.act.StandbyChoices.Choice;

/** All hosts, ticked ones first in their order, each with why it does not fit. On the window's thread. */
final class StandbyTable {

    private static final int HIGH = 190;
    private static final int NAME = 150;
    private static final int FITS = 380;
    private static final int GAP = 8;

    private final List<HostId> order = new ArrayList<>();
    private final Runnable changed;
    private final Table table;
    private final Button up;
    private final Button down;
    private ProtectDraft draft;

    /** Takes two columns of a grid. */
    StandbyTable(Composite parent, ProtectDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setToolTipText(Messages.standbysTip);
        table.setHeaderVisible(true);
        column(Messages.columnHost, NAME);
        column(Messages.columnFits, FITS);
        GridDataFactory.fillDefaults().grab(true, false).hint(NAME + FITS, HIGH).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                check(item);
            }
            enable();
        });
        Composite moves = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(moves);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(moves);
        up = move(moves, Messages.up, -1);
        down = move(moves, Messages.down, 1);
        show(draft);
    }

    private void column(String words, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(words);
        column.setWidth(width);
    }

    private Button move(Composite parent, String words, int by) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> shift(by));
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void check(TableItem item) {
        HostId host = order.get(table.indexOf(item));
        draft.standby(host, item.getChecked());
        order.remove(host);
        order.add(item.getChecked() ? draft.standbys().size() - 1 : draft.standbys().size(), host);
        fill();
        table.select(order.indexOf(host));
        changed.run();
    }

    private void shift(int by) {
        int at = table.getSelectionIndex();
        if (at >= 0) {
            HostId host = order.get(at);
            draft.shift(host, by);
            order.removeAll(draft.standbys());
            order.addAll(0, draft.standbys());
            fill();
            table.select(order.indexOf(host));
            enable();
            changed.run();
        }
    }

    /** Shows another draft. */
    void show(ProtectDraft next) {
        draft = next;
        order.clear();
        order.addAll(next.standbys());
        next.hosts().stream().map(Choice::id).filter(id -> !order.contains(id)).forEach(order::add);
        fill();
        enable();
    }

    /** Shows the reasons again, after something else was decided. */
    void fill() {
        if (table.getItemCount() != order.size()) {
            table.setItemCount(order.size());
        }
        for (int at = 0; at < order.size(); at++) {
            HostId host = order.get(at);
            write(table.getItem(at), host, draft.hosts().stream().filter(one -> one.id().equals(host)).findFirst());
        }
    }

    private void write(TableItem item, HostId host, Optional<Choice> choice) {
        Optional<String> never = draft.obstacle(host);
        boolean alive = choice.filter(Choice::alive).isPresent();
        String fits = never.orElseGet(() -> !alive ? Messages.answersNot
                : choice.map(Choice::note).filter(note -> !note.isEmpty()).orElse(Messages.fits));
        item.setText(new String[] { choice.map(Choice::name).orElse(host.value()), fits });
        Image image = never.isPresent() ? RowImages.of(StateMark.NOT_POSSIBLE)
                : alive ? RowImages.of(Icon.HOST) : RowImages.of(StateMark.STALE);
        item.setImage(0, image);
        item.setForeground(1, never.isPresent() || !alive ? Colors.of(Role.MUTED) : null);
        item.setChecked(draft.standbys().contains(host));
    }

    private void enable() {
        int at = table.getSelectionIndex();
        int last = draft.standbys().size() - 1;
        up.setEnabled(at > 0 && at <= last);
        down.setEnabled(at >= 0 && at < last);
    }
}
