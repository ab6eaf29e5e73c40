// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.domain.source.XmlPreview;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Rows;

/** Checks and the description that comes of the answers. */
final class SummaryPage extends WishPage {

    private static final int WHAT = 190;
    private static final int FOUND = 420;
    private static final int ROWS = 5;
    private static final int PREVIEW = 180;

    private Table checks;
    private XmlPreview preview;
    private List<Checks.Row> rows = List.of();
    private boolean shown;

    SummaryPage(MachineWish wish, Surroundings around) {
        super("summary", Messages.summaryTitle, Messages.summaryDescription, wish, around);
    }

    @Override
    void fill(Composite area) {
        checks = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        Rows.height(checks);
        checks.setHeaderVisible(true);
        column(Messages.check, WHAT);
        column(Messages.found, FOUND);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, ROWS * Rows.HEIGHT)
                .applyTo(checks);
        Label words = label(area, Messages.preview);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(words);
        preview = new XmlPreview(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, PREVIEW)
                .applyTo(preview.control());
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(checks, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    void show() {
        shown = true;
        setDescription(wish().diskKind == MachineWish.DiskKind.NEW ? Messages.summaryWithImage
                : Messages.summaryDescription);
        rows = Checks.of(wish(), around().namesOn(wish().host), around().facts(wish().host),
                around().freeMemory(wish().host), around().desk().of(wish().host, wish().image.folder));
        checks.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = checks.getItem(i);
            item.setText(new String[] { rows.get(i).what(), rows.get(i).found() });
            item.setImage(rows.get(i).mark().image());
        }
        preview.show(wish().xml());
    }

    @Override
    Optional<String> trouble() {
        return !shown ? Optional.of("") : rows.stream().filter(row -> row.mark() == StateMark.ERROR)
                .map(Checks.Row::found).findFirst();
    }
}
