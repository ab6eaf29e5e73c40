// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.domain.DomainDocument;
import org.hotseat.ui.domain.page.Difference;
import org.hotseat.ui.domain.page.Group;
import org.hotseat.ui.domain.page.Spot;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.part.Rows;

/** What the running machine has otherwise than the description: it comes with the next start. */
final class NextStartView implements GroupView {

    private static final int COLUMN = 220;
    private static final int MOST_ROWS = 8;

    private final Group.NextStart group;
    private final FormContext context;
    private final Label words;
    private final Table table;

    NextStartView(Composite parent, Group.NextStart group, FormContext context) {
        this.group = group;
        this.context = context;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().applyTo(area);
        words = new Label(area, SWT.WRAP);
        Tint.words(words, Role.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        Rows.height(table);
        for (String title : List.of(Messages.setting, Messages.now, Messages.atNextStart)) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(title);
            column.setWidth(COLUMN);
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
    }

    @Override
    public String id() {
        return group.id();
    }

    @Override
    public boolean show(Optional<DomainDocument> domain, List<PlacedProblem> problems) {
        Optional<DomainDocument> running = context.live().running();
        List<Difference> found = running.isPresent() && domain.isPresent()
                ? Difference.between(running.get(), domain.get()) : List.of();
        String sentence = running.isEmpty() ? Messages.notRunning : found.isEmpty() ? Messages.nothingWaits
                : Messages.waits;
        boolean moved = !words.getText().equals(sentence);
        words.setText(sentence);
        table.setItemCount(found.size());
        for (int i = 0; i < found.size(); i++) {
            TableItem item = table.getItem(i);
            item.setText(new String[] { found.get(i).label(), found.get(i).running(), found.get(i).stored() });
        }
        GridData data = (GridData) table.getLayoutData();
        int height = Math.min(MOST_ROWS, found.size() + 1) * Rows.HEIGHT;
        moved |= data.exclude != found.isEmpty() || data.heightHint != height;
        data.exclude = found.isEmpty();
        data.heightHint = height;
        table.setVisible(!found.isEmpty());
        return moved;
    }

    @Override
    public List<FieldRow<?>> rows() {
        return List.of();
    }

    @Override
    public void go(Spot spot) {
        table.setFocus();
    }
}
