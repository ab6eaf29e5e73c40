// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.Verdict;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Rows;

/** The checks, each with its verdict, what was found and what can be done about it. On the window's thread. */
final class CheckTable {

    private static final int MARK = 32;
    private static final int NAME = 215;
    private static final int FOUND = 400;
    private static final int FIX = 140;
    private static final int FIX_COLUMN = 3;

    private final TableViewer viewer;
    private List<CheckResult> shown = List.of();

    /**
     * Makes it, empty.
     *
     * @param open does something about a check
     * @param chosen called when the person begins to choose a row; getting the keys also selects one
     * @param changed called when another row is selected
     */
    CheckTable(Composite parent, Consumer<CheckResult> open, Runnable chosen, Runnable changed) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Table table = Marks.named(viewer.getTable(), "checks.table");
        table.setHeaderVisible(true);
        Rows.height(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("", MARK, row -> new StyledString());
        column(Messages.checkHead, NAME, row -> new StyledString(row.name()));
        column(Messages.foundHead, FOUND, row -> new StyledString(row.found()));
        column(Messages.fixHead, FIX, CheckTable::link);
        ColumnViewerToolTipSupport.enableFor(viewer);
        table.addListener(SWT.Resize, event -> stretch());
        viewer.addSelectionChangedListener(event -> changed.run());
        table.addListener(SWT.KeyDown, event -> chosen.run());
        table.addListener(SWT.MouseDown, event -> chosen.run());
        table.addListener(SWT.DefaultSelection, event -> selected().filter(row -> row.fix().isPresent())
                .ifPresent(open));
        table.addListener(SWT.MouseUp, event -> under(event).ifPresent(open));
        table.addListener(SWT.MouseMove, event -> table.setCursor(under(event).isPresent()
                ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
    }

    /** What was found gets the room that the others leave. */
    private void stretch() {
        Table table = viewer.getTable();
        int rest = table.getClientArea().width - MARK - NAME - FIX;
        if (rest > 0) {
            table.getColumn(FIX_COLUMN - 1).setWidth(rest);
        }
    }

    private void column(String title, int width, Function<CheckResult, StyledString> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        boolean first = title.isEmpty();
        column.setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                CheckResult row = (CheckResult) cell.getElement();
                StyledString words = text.apply(row);
                cell.setText(words.getString());
                cell.setStyleRanges(words.getStyleRanges());
                cell.setImage(first ? mark(row.verdict()).image() : null);
                super.update(cell);
            }

            @Override
            protected void paint(Event event, Object element) {
                if ((event.detail & SWT.SELECTED) != 0) {
                    event.gc.setForeground(Colors.of(Role.SELECTION_TEXT));
                }
                super.paint(event, element);
            }

            @Override
            public String getToolTipText(Object element) {
                CheckResult row = (CheckResult) element;
                return first ? word(row.verdict()) : (row.found() + '\n' + row.needed()).strip();
            }
        });
    }

    private static StyledString link(CheckResult row) {
        StyledString words = new StyledString();
        row.fix().ifPresent(fix -> words.append(fix.title(), new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.underline = true;
                style.foreground = Colors.of(Role.PENDING);
            }
        }));
        return words;
    }

    static StateMark mark(Verdict verdict) {
        return switch (verdict) {
            case NOT_RUN -> StateMark.OFF;
            case RUNNING -> StateMark.BUSY;
            case GOOD -> StateMark.DONE;
            case NOTE -> StateMark.WARNING;
            case STOP -> StateMark.ERROR;
        };
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case NOT_RUN -> Messages.verdictNotRun;
            case RUNNING -> Messages.verdictRunning;
            case GOOD -> Messages.verdictGood;
            case NOTE -> Messages.verdictNote;
            case STOP -> Messages.verdictStop;
        };
    }

    private Optional<CheckResult> under(Event event) {
        ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
        return cell == null || cell.getColumnIndex() != FIX_COLUMN ? Optional.empty()
                : Optional.of((CheckResult) cell.getElement()).filter(row -> row.fix().isPresent());
    }

    /** Shows results; rows keep their places, and the selection stays with its check. */
    void show(List<CheckResult> results) {
        if (results.equals(shown)) {
            return;
        }
        Optional<CheckKind> kind = selected().map(CheckResult::kind);
        boolean same = shown.stream().map(CheckResult::kind).toList()
                .equals(results.stream().map(CheckResult::kind).toList());
        if (same) {
            for (int i = 0; i < results.size(); i++) {
                if (!results.get(i).equals(shown.get(i))) {
                    viewer.replace(results.get(i), i);
                }
            }
        } else {
            viewer.setInput(results);
        }
        shown = results;
        kind.ifPresent(this::select);
    }

    void select(CheckKind kind) {
        int index = shown.stream().map(CheckResult::kind).toList().indexOf(kind);
        if (index >= 0 && viewer.getTable().getSelectionIndex() != index) {
            viewer.getTable().setSelection(index);
        }
    }

    Optional<CheckResult> selected() {
        int index = viewer.getTable().getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    Table control() {
        return viewer.getTable();
    }
}
