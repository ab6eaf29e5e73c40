// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Whatever has controls in it: a view, an editor, a window. Finding waits until the control is there. */
public class BotParent extends BotControl<Composite> {

    /** Keys under which fields know what they are. */
    private static final String FIELD = "org.hotseat.field";
    private static final String ID = "org.hotseat.id";

    BotParent(Composite parent) {
        super(parent);
    }

    /** A control of a kind that is as wanted. */
    public final <T extends Control> BotControl<T> find(String what, Class<T> type, Predicate<T> wanted) {
        return new BotControl<>(control(what, type, wanted));
    }

    private <T extends Control> T control(String what, Class<T> type, Predicate<T> wanted) {
        return Ui.get(() -> what + " in " + texts(), () -> now(type, wanted));
    }

    private <T extends Control> Optional<T> now(Class<T> type, Predicate<T> wanted) {
        return read(parent -> parent.isDisposed() ? Optional.<T>empty() : Finder.first(parent, type, wanted));
    }

    /** Whether a control is there now. */
    public final <T extends Control> boolean has(Class<T> type, Predicate<T> wanted) {
        return now(type, wanted).isPresent();
    }

    /** Its first table. */
    public final BotTable table() {
        return new BotTable(control("a table", Table.class, table -> true));
    }

    /** Its first tree. */
    public final BotTree tree() {
        return new BotTree(control("a tree", Tree.class, tree -> true));
    }

    /** A button by its words. */
    public final BotControl<Button> button(String text) {
        return find("button " + text, Button.class, button -> Finder.plain(button.getText()).equals(text));
    }

    /** A button of a dialog by the id that JFace gave it. */
    public final BotControl<Button> buttonById(int id) {
        return find("button " + id, Button.class, button -> Objects.equals(button.getData(), id));
    }

    /** A text field by the words that it shows while empty, or the first one. */
    public final BotText text(String hint) {
        return new BotText(control("field " + hint, Text.class, field -> hint.isEmpty()
                || field.getMessage().equals(hint)));
    }

    /** The field behind a label. */
    public final BotText textWithLabel(String label) {
        Control found = control("field " + label, Control.class, field -> isField(field)
                && labelled(field, label));
        return new BotText(found);
    }

    private static boolean isField(Control field) {
        return field instanceof Text || field instanceof Spinner || field instanceof Combo;
    }

    private static boolean labelled(Control field, String label) {
        Control[] all = field.getParent().getChildren();
        for (int at = 1; at < all.length; at++) {
            if (all[at] == field && all[at - 1] instanceof Label words) {
                return Finder.plain(words.getText()).equals(label);
            }
        }
        return false;
    }

    /** A field by the id that its form gave it. */
    public final BotText field(String id) {
        return new BotText(control("field " + id, Control.class, one -> id.equals(one.getData(FIELD))
                || id.equals(one.getData(ID))));
    }

    /** Its first text of several lines. */
    public final BotText styledText() {
        return new BotText(control("a text", StyledText.class, text -> true));
    }

    /** A link by a part of its words. */
    public final BotControl<Link> link(String text) {
        return find("link " + text, Link.class, link -> link.getText().contains(text));
    }

    /** A canvas by the name of its class. */
    public final BotControl<Canvas> canvas(String name) {
        return find("canvas " + name, Canvas.class, one -> one.getClass().getSimpleName().equals(name));
    }

    /** Brings a tab inside to the front by a click on it. */
    public final void tabItem(String text) {
        BotControl<CTabFolder> folder = find("tab " + text, CTabFolder.class, one -> tab(one, text).isPresent());
        Rectangle place = Ui.settled("tab " + text, () -> folder.read(one -> tab(one, text)
                .map(tab -> one.getDisplay().map(one, null, tab.getBounds()))));
        Hands.click(Hands.middle(place));
        folder.waitUntil("tab " + text + " in front", one -> one.getSelection() == tab(one, text).orElseThrow());
    }

    /** Words on the tabs inside. */
    public final List<String> tabs() {
        return find("tabs", CTabFolder.class, one -> true).read(one -> Arrays.stream(one.getItems())
                .map(tab -> Finder.plain(tab.getText())).toList());
    }

    private static Optional<CTabItem> tab(CTabFolder folder, String text) {
        return Arrays.stream(folder.getItems()).filter(one -> Finder.plain(one.getText()).equals(text)).findFirst();
    }

    /** All words that can be read in it. */
    public final List<String> texts() {
        return read(parent -> parent.isDisposed() ? List.<String>of() : Words.of(parent));
    }

    /** Waits until a text is somewhere in it. */
    public final void waitForText(String part) {
        Ui.until(() -> "“" + part + "” in " + texts(), Ui.SOON,
                () -> texts().stream().anyMatch(text -> text.contains(part)));
    }

    /** Waits until a text is nowhere in it. */
    public final void waitForNoText(String part) {
        Ui.until(() -> "no “" + part + "” in " + texts(), Ui.SOON,
                () -> texts().stream().noneMatch(text -> text.contains(part)));
    }
}
