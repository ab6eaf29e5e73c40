// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.part.FilterField;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.ports.model.Panel;
import org.hotseat.ui.ports.model.PortColumns;
import org.hotseat.ui.ports.model.PortPlace;
import org.hotseat.ui.ports.model.PortRow;
import org.hotseat.ui.ports.model.Wishes;
import org.hotseat.ui.ports.paint.PanelDrawing;
import org.hotseat.ui.ports.paint.PanelWords;
import org.hotseat.ui.ports.paint.Thing;

/** What the view consists of: drawing, pending changes, facts, sender, table. On the window's thread. */
final class PortsPanes {

    /** Data of a canvas for programs that drive the window: gives the bounds on the display of a thing. */
    private static final String PLACES = "org.hotseat.places";
    private static final int[] ROWS = { 66, 34 };
    private static final int[] COLUMNS = { 70, 30 };
    private static final int[] SIDE = { 48, 52 };

    private final Composite area;
    private final FilterField filter;
    private final Label summary;
    private final Button take;
    private final Button cancel;
    private final DrawingCanvas canvas;
    private final FactsTable facts;
    private final Sender sender;
    private final RowTable<PortRow> table;
    private PanelWords words = new PanelWords(Panel.NONE, Map.of());

    PortsPanes(Composite parent, PortsView view) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        filter = new FilterField(head, Messages.filterHint, text -> view.showNow());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(filter.control());
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        take = button(head, Messages.take, view::carryOut);
        take.setToolTipText(Messages.takeTip);
        cancel = button(head, Messages.cancel, view::dropAll);
        SashForm rows = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        SashForm columns = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
        canvas = new DrawingCanvas(columns, Messages.peripherals);
        SashForm side = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
        facts = new FactsTable(side);
        sender = new Sender(side);
        table = new RowTable<>(rows, "boardPorts", PortColumns.all(), PortRow::place);
        table.control().addListener(SWT.Selection, event -> table.selectedRows().stream().findFirst().ifPresent(row ->
                view.choose(row.place())));
        table.control().addListener(SWT.KeyDown, event -> key(event, view));
        table.onOpen(row -> view.send());
        rows.setWeights(ROWS);
        columns.setWeights(COLUMNS);
        side.setWeights(SIDE);
        Function<Object, Optional<Rectangle>> places = this::place;
        canvas.setData(PLACES, places);
    }

    private static Button button(Composite row, String words, Runnable act) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private static void key(Event event, PortsView view) {
        if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            view.carryOut();
        } else if (event.keyCode == SWT.DEL) {
            view.port().ifPresent(row -> view.want(row, Optional.empty()));
        } else if (event.keyCode == SWT.ESC) {
            view.port().ifPresent(row -> view.drop(row.place()));
        }
    }

    private Optional<Rectangle> place(Object id) {
        return canvas.laid().items().stream().filter(item -> item.id().equals(id)).findFirst().map(item -> {
            Box box = item.box();
            Point at = canvas.toDisplay((int) box.x(), (int) box.y() - canvas.scrolled());
            return new Rectangle(at.x, at.y, (int) box.width(), (int) box.height());
        });
    }

    Composite control() {
        return area;
    }

    DrawingCanvas canvas() {
        return canvas;
    }

    Sender sender() {
        return sender;
    }

    String filter() {
        return filter.text();
    }

    /** What a thing says. */
    String words(Optional<Thing> thing) {
        return thing.map(words::of).orElse("");
    }

    void show(PanelDrawing drawing, Panel all, Panel shown, Carrying carrying, boolean allowed) {
        Wishes wishes = carrying.wishes();
        words = new PanelWords(all, wishes.all());
        canvas.show(drawing);
        List<PortRow> rows = shown.ports().toList();
        table.rows(rows);
        int pending = wishes.all().size();
        String text = carrying.isBusy() ? Messages.carrying : !allowed ? Messages.operatorsOnly : pending == 0
                ? rows.isEmpty() && shown.cards().isEmpty() ? Messages.noMatch : Messages.nothingPending
                : wishes.all().entrySet().stream().findFirst().map(one -> NLS.bind(pending == 1 ? Messages.onePending
                        : Messages.morePending, new Object[] { one.getKey(), words.wish(one.getValue()), pending - 1 }))
                        .orElse("");
        summary.setText(Formats.label(text));
        summary.setToolTipText(text);
        take.setText(pending == 0 ? Messages.take : NLS.bind(Messages.takeCount, pending));
        take.setEnabled(allowed && !carrying.isBusy() && wishes.arePossible(all));
        cancel.setEnabled(pending > 0 && !carrying.isBusy());
        take.getParent().layout();
    }

    void selected(Optional<ClusterMirror> mirror, Optional<PortRow> port) {
        facts.show(port);
        sender.show(mirror, port);
        Optional<PortPlace> place = port.map(PortRow::place);
        boolean same = table.selectedRows().stream().map(PortRow::place).findFirst().equals(place);
        if (!same) {
            table.select(place.stream().map(Object.class::cast).toList());
        }
    }
}
