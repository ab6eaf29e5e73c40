// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.screen.link.ScreenState;

/** Says, in the upper third of the canvas, why there is no live picture and what to do. On the window's thread. */
final class ScreenNotice {

    private static final int WIDTH = 420;
    private static final int QUIET_MILLIS = 300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** What a link in the notice asks for. */
    enum Wish {
        /** Start the machine. */
        START,
        /** Try to connect again now. */
        RETRY,
        /** Close the editor. */
        CLOSE
    }

    private final Composite parent;
    private final Supplier<String> machine;
    private final Consumer<Wish> wishes;
    private final Consumer<char[]> passwords;
    private @Nullable Composite box;
    private int shown;

    ScreenNotice(Composite parent, Supplier<String> machine, Consumer<Wish> wishes, Consumer<char[]> passwords) {
        this.parent = parent;
        this.machine = machine;
        this.wishes = wishes;
        this.passwords = passwords;
        parent.addListener(SWT.Resize, event -> place());
    }

    void show(ScreenState state) {
        clear();
        int number = ++shown;
        switch (state) {
            case ScreenState.Live live -> { } // the picture says it
            case ScreenState.Connecting connecting -> parent.getDisplay().timerExec(QUIET_MILLIS, () -> {
                if (number == shown && !parent.isDisposed()) {
                    tell(NLS.bind(Messages.connecting, connecting.host()), Wish.RETRY);
                }
            });
            case ScreenState.Off off -> tell(NLS.bind(Messages.off, machine.get()), Wish.START);
            case ScreenState.Stale stale -> tell(NLS.bind(Messages.stale, stale.host(), time(stale.since())),
                    Wish.RETRY);
            case ScreenState.NoDisplay none -> tell(none.reason().text(), Wish.RETRY);
            case ScreenState.Broken broken -> tell(broken.reason().text() + ' ' + Messages.tryNow, Wish.RETRY);
            case ScreenState.PasswordNeeded password -> ask(password.again());
            case ScreenState.Gone gone -> tell(NLS.bind(Messages.gone, machine.get()), Wish.CLOSE);
        }
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    private void clear() {
        Composite old = box;
        if (old != null) {
            old.dispose();
        }
        box = null;
    }

    private Composite open() {
        Composite made = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(18, 14).spacing(8, 8).applyTo(made);
        made.moveAbove(null);
        box = made;
        return made;
    }

    private void tell(String text, Wish wish) {
        Link link = new Link(open(), SWT.WRAP);
        link.setText(Formats.label(text));
        link.addListener(SWT.Selection, event -> wishes.accept(wish));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(link);
        place();
    }

    private void ask(boolean again) {
        Composite made = open();
        Link words = new Link(made, SWT.WRAP);
        words.setText(Formats.label(NLS.bind(again ? Messages.passwordAgain : Messages.password, machine.get())));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        Text field = new Text(made, SWT.BORDER | SWT.PASSWORD | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Button connect = new Button(made, SWT.PUSH);
        connect.setText(Messages.connect);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(connect);
        Runnable use = () -> passwords.accept(field.getTextChars());
        field.addListener(SWT.DefaultSelection, event -> use.run());
        connect.addListener(SWT.Selection, event -> use.run());
        place();
        field.setFocus();
    }

    private void place() {
        Composite shownBox = box;
        if (shownBox == null || shownBox.isDisposed()) {
            return;
        }
        Rectangle area = parent.getClientArea();
        Point size = shownBox.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        shownBox.setBounds((area.width - size.x) / 2, Math.max(8, area.height / 3 - size.y / 2), size.x, size.y);
        shownBox.layout();
    }
}
