// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.draft.DomainDraft;
import org.hotseat.ui.domain.field.Field;
import org.hotseat.ui.domain.page.Group;
import org.hotseat.ui.domain.page.Mnemonics;
import org.hotseat.ui.domain.page.Spot;

/** Fields of the machine itself. */
final class FieldsView implements GroupView {

    static final int COLUMN_GAP = 14;
    static final int ROW_GAP = 6;

    private final Group.Fields group;
    private final List<FieldRow<DomainDocument>> rows = new ArrayList<>();
    private final List<NowRow> now = new ArrayList<>();

    FieldsView(Composite parent, Group.Fields group, FormContext context, Mnemonics mnemonics) {
        this.group = group;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(COLUMN_GAP, ROW_GAP).applyTo(area);
        Editing<DomainDocument> editing = editing(context.draft(), group.id());
        for (Field<DomainDocument> field : group.fields()) {
            rows.add(new FieldRow<>(area, field, editing, context, mnemonics));
            if (field.more().live()) {
                now.add(new NowRow(area, field, context));
            }
        }
    }

    private static Editing<DomainDocument> editing(DomainDraft draft, String group) {
        return new Editing<>() {
            @Override
            public Optional<DomainDocument> in(DomainDocument domain) {
                return Optional.of(domain);
            }

            @Override
            public void write(Field<DomainDocument> field, String value) {
                draft.edit(field.label(), group + '.' + field.id(), domain -> field.write().accept(domain, value));
            }
        };
    }

    @Override
    public String id() {
        return group.id();
    }

    @Override
    public boolean show(Optional<DomainDocument> domain, List<PlacedProblem> problems) {
        boolean moved = false;
        for (FieldRow<DomainDocument> row : rows) {
            row.show(domain);
            row.problem(problems.stream().filter(placed -> placed.spot().field().equals(row.id()))
                    .map(PlacedProblem::text).findFirst().orElse(""));
            moved |= row.hasMoved();
        }
        for (NowRow row : now) {
            moved |= row.show(domain);
        }
        return moved;
    }

    @Override
    public List<FieldRow<?>> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void go(Spot spot) {
        rows.stream().filter(row -> row.id().equals(spot.field())).findFirst()
                .ifPresent(row -> row.widget().setFocus());
    }
}
