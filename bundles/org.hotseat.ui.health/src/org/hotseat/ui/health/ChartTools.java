// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.health.model.Choice;
import org.hotseat.ui.health.model.Span;
import org.hotseat.ui.health.model.TimeWindow;
import org.hotseat.ui.look.Icon;

/** The tools above the charts. On the window's thread. */
final class ChartTools {

    private final Composite row;
    private final Label scope;
    private final ToolItem live;
    private final ToolItem day;
    private final ToolItem pin;

    ChartTools(Composite parent, ChartsView view) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        ToolBar spans = new ToolBar(row, SWT.FLAT);
        live = radio(spans, Messages.live, () -> view.show(Span.LIVE));
        day = radio(spans, Messages.day, () -> view.show(Span.DAY));
        scope = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(scope);
        ToolBar tools = new ToolBar(row, SWT.FLAT);
        pin = new ToolItem(tools, SWT.CHECK);
        pin.setImage(Icon.PIN.image());
        pin.setToolTipText(Messages.pin);
        pin.addListener(SWT.Selection, event -> view.pin(pin.getSelection()));
        new ToolItem(tools, SWT.SEPARATOR);
        push(tools, Icon.ZOOM_OUT, Messages.zoomOut, view::zoomOut);
        push(tools, Icon.ZOOM_IN, Messages.zoomIn, view::zoomIn);
        push(tools, Icon.ZOOM_FIT, Messages.everything, view::everything);
        new ToolItem(tools, SWT.SEPARATOR);
        push(tools, Icon.PICTURE, Messages.savePicture, view::savePicture);
        push(tools, Icon.EXPORT, Messages.saveTable, view::saveTable);
    }

    Control control() {
        return row;
    }

    private static ToolItem radio(ToolBar bar, String words, Runnable act) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setText(' ' + words + ' ');
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                act.run();
            }
        });
        return item;
    }

    private static void push(ToolBar bar, Icon icon, String words, Runnable act) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(words);
        item.addListener(SWT.Selection, event -> act.run());
    }

    void show(Choice choice, TimeWindow window) {
        live.setSelection(window.span() == Span.LIVE);
        day.setSelection(window.span() == Span.DAY);
        pin.setSelection(choice.pinned());
        String names = ChartSubjects.names(choice.subjects());
        scope.setText(Formats.label(names));
        scope.setToolTipText(Formats.label(names));
    }
}
