// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.screen.keys.KeyboardMap;

/** The tools beside a screen's status line. On the window's thread. */
final class ScreenTools {

    private final ScreenView view;
    private final ToolBar bar;
    private final ToolItem keys;
    private final ToolItem readOnly;
    private final ToolItem fit;
    private final ToolItem actual;

    ScreenTools(Composite parent, ScreenView view, Runnable picture) {
        this.view = view;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        keys = item(SWT.DROP_DOWN, Icon.KEYBOARD, Messages.keys, this::showKeys);
        readOnly = item(SWT.CHECK, Icon.READ_ONLY, Messages.readOnly, this::toggleReadOnly);
        fit = item(SWT.RADIO, Icon.ZOOM_FIT, Messages.fit, () -> view.canvas().setFitted(true));
        actual = item(SWT.RADIO, Icon.ZOOM_ACTUAL, Messages.actualSize, () -> view.canvas().setFitted(false));
        item(SWT.PUSH, Icon.PICTURE, Messages.picture, picture);
        fit.setSelection(true);
        refresh();
    }

    void setFitted(boolean fitted) {
        fit.setSelection(fitted);
        actual.setSelection(!fitted);
    }

    void refresh() {
        if (!bar.isDisposed()) {
            readOnly.setSelection(view.isReadOnly());
            keys.setEnabled(view.isLive() && !view.isReadOnly());
        }
    }

    private ToolItem item(int style, Icon icon, String text, Runnable act) {
        ToolItem item = new ToolItem(bar, style);
        item.setText(text);
        item.setImage(icon.image());
        item.addListener(SWT.Selection, event -> act.run());
        return item;
    }

    private void toggleReadOnly() {
        view.setReadOnly(readOnly.getSelection());
    }

    private void showKeys() {
        Menu menu = new Menu(bar);
        for (KeySequence sequence : KeySequence.values()) {
            entry(menu, SWT.PUSH, sequence.label(), () -> view.send(sequence));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        entry(menu, SWT.PUSH, Messages.clipboard, view::sendClipboard);
        entry(menu, SWT.PUSH, Messages.typeClipboard, view::typeClipboard);
        new MenuItem(menu, SWT.SEPARATOR);
        for (KeyboardMap map : KeyboardMap.values()) {
            entry(menu, SWT.RADIO, words(map), () -> view.setKeyboard(map)).setSelection(view.keyboard() == map);
        }
        Rectangle place = keys.getBounds();
        menu.setLocation(bar.toDisplay(new Point(place.x, place.y + place.height)));
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static MenuItem entry(Menu menu, int style, String text, Runnable act) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.addListener(SWT.Selection, event -> act.run());
        return item;
    }

    private static String words(KeyboardMap map) {
        return switch (map) {
            case AS_TYPED -> Messages.keyboardAsTyped;
            case GERMAN -> Messages.keyboardGerman;
            case FRENCH -> Messages.keyboardFrench;
            case BRITISH -> Messages.keyboardBritish;
        };
    }
}
