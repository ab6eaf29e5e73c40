// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.opentest4j.AssertionFailedError;

/** Menus, walked through by keys as a person does without a mouse. */
final class BotMenu {

    private BotMenu() {
    }

    /** Chooses an item of the menu bar. */
    static void inBar(Shell shell, String... path) {
        MenuItem top = Ui.ask(() -> item(shell.getMenuBar(), path[0]).orElseThrow(
                () -> new AssertionFailedError("no menu " + path[0])));
        String text = Ui.ask(top::getText);
        int mark = text.indexOf('&');
        if (mark < 0) {
            throw new AssertionFailedError("the menu has no mnemonic: " + text);
        }
        Hands.key("alt+" + Character.toLowerCase(text.charAt(mark + 1)));
        walk(top::getMenu, Arrays.copyOfRange(path, 1, path.length));
    }

    /** Chooses an item of a control's own menu. */
    static void atPointer(Control control, String... path) {
        Hands.key("shift+F10");
        walk(control::getMenu, path);
    }

    /** Chooses an item of the menu that an act opens. */
    static void openedBy(Runnable act, String... path) {
        AtomicReference<Menu> opened = new AtomicReference<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                opened.compareAndSet(null, menu); // later ones are below it
            }
        };
        Ui.run(() -> Ui.display().addFilter(SWT.Show, listener));
        try {
            act.run();
            walk(opened::get, path);
        } finally {
            Ui.run(() -> Ui.display().removeFilter(SWT.Show, listener));
        }
    }

    private static boolean isOpen(Menu menu) {
        return menu != null && !menu.isDisposed() && menu.isVisible();
    }

    /** Where an open menu comes from; asked on the window's thread. */
    private interface Source {
        Menu get();
    }

    private static void walk(Source source, String... path) {
        AtomicReference<MenuItem> armed = new AtomicReference<>();
        Listener listener = event -> remember(event, armed);
        Ui.run(() -> Ui.display().addFilter(SWT.Arm, listener));
        try {
            Ui.until("menu of " + List.of(path), () -> Ui.ask(() -> isOpen(source.get())));
            for (int step = 0; step < path.length; step++) {
                boolean last = step == path.length - 1;
                find(armed, path[step]);
                Hands.key(last ? "Return" : "Right");
            }
        } catch (AssertionError failed) {
            Hands.key("Escape", "Escape", "Escape");
            throw failed;
        } finally {
            Ui.run(() -> Ui.display().removeFilter(SWT.Arm, listener));
        }
    }

    private static void remember(Event event, AtomicReference<MenuItem> armed) {
        if (event.widget instanceof MenuItem item) {
            armed.set(item);
        }
    }

    /** Goes round until the item is reached: one that cannot be used yet may soon be. */
    private static void find(AtomicReference<MenuItem> armed, String text) {
        Set<String> seen = new LinkedHashSet<>();
        Ui.until(() -> "enabled item " + text + " among " + seen, Ui.SOON, () -> {
            String at = Ui.ask(() -> text(armed.get()));
            if (at.equals(text)) {
                return true;
            }
            seen.add(at);
            armed.set(null);
            Hands.key("Down");
            Ui.until("an item is armed", () -> armed.get() != null);
            return false;
        });
    }

    private static String text(MenuItem item) {
        return item == null || item.isDisposed() ? "" : Finder.plain(item.getText());
    }

    private static Optional<MenuItem> item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(one -> Finder.plain(one.getText()).equals(text)).findFirst();
    }
}
