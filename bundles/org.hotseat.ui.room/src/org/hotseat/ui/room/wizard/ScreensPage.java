// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.room.create.Fault;
import org.hotseat.ui.room.create.Faults;
import org.hotseat.ui.room.create.SeatDraft.Keys;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.create.Socket;
import org.hotseat.ui.room.create.TestPicture;
import org.hotseat.ui.room.create.TestPicture.Stage;

/** Monitors with the outputs that feed them, each of which can be found by a picture; keyboard and pointer. */
final class ScreensPage extends SeatPage {

    private static final int MOST = 8;
    private static final int COMBO = 240;
    private static final int ROW_COLUMNS = 4;

    private final List<ScreenRow> rows = new ArrayList<>();
    private Composite table;
    private Spinner count;
    private Combo socket;
    private Text keyboard;
    private Text pointer;
    private Button touch;
    private Label shown;
    private Button back;
    private List<Socket> sockets = List.of();
    private boolean filling;

    ScreensPage(SeatWizard wizard) {
        super(Step.SCREENS, wizard);
    }

    @Override
    void fill(Composite body) {
        Composite top = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(top);
        label(top, Messages.howMany);
        count = named(new Spinner(top, SWT.BORDER), "seat.screens");
        count.setMaximum(MOST);
        count.setSelection(draft().screens().size());
        count.addListener(SWT.Modify, event -> counted());
        table = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(ROW_COLUMNS).spacing(GAP, GAP).extendedMargins(GAP, 0, 0, 0)
                .applyTo(table);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        picture(body);
        keys(body);
        makeRows();
    }

    private void picture(Composite body) {
        Composite line = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        shown = named(new Label(line, SWT.WRAP), "seat.picture");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(COMBO, SWT.DEFAULT).applyTo(
                shown);
        back = named(new Button(line, SWT.PUSH), "seat.picture.back");
        back.setText(Messages.putBack);
        back.addListener(SWT.Selection, event -> wizard().picture().back());
    }

    private void keys(Composite body) {
        Label head = label(body, Messages.keysHead);
        head.setFont(Fonts.of(Face.TITLE));
        GridDataFactory.fillDefaults().indent(0, GAP).applyTo(head);
        Composite fields = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(GAP, GAP).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        label(fields, Messages.usbOutput);
        socket = named(new Combo(fields, SWT.READ_ONLY), "seat.usb");
        GridDataFactory.fillDefaults().span(3, 1).hint(COMBO, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(
                socket);
        socket.addListener(SWT.Selection, event -> {
            keysChosen();
            changed();
        });
        label(fields, Messages.keyboard);
        keyboard = text(fields, "seat.keyboard", draft().keys().keyboard(), this::keysChosen);
        label(fields, Messages.pointer);
        pointer = text(fields, "seat.pointer", draft().keys().pointer(), this::keysChosen);
        keyboard.setMessage(Messages.deviceHint);
        pointer.setMessage(Messages.deviceHint);
        touch = named(new Button(fields, SWT.CHECK), "seat.touch");
        touch.setText(Messages.touch);
        touch.setSelection(draft().keys().touch());
        GridDataFactory.fillDefaults().span(4, 1).applyTo(touch);
        touch.addListener(SWT.Selection, event -> keysChosen());
    }

    private void keysChosen() {
        if (!filling && touch != null) {
            int index = socket.getSelectionIndex() - 1;
            String key = index < 0 ? "" : sockets.get(index).key();
            draft().keys(new Keys(key, keyboard.getText(), pointer.getText(), touch.getSelection()));
        }
    }

    /** More monitors get names that none has yet. */
    private void counted() {
        int wanted = Math.min(MOST, count.getSelection());
        List<Screen> screens = new ArrayList<>(draft().screens());
        while (screens.size() > wanted) {
            screens.removeLast();
        }
        while (screens.size() < wanted) {
            screens.add(new Screen(NLS.bind(Messages.screenName, screens.size() + 1), ""));
        }
        if (!screens.equals(draft().screens())) {
            draft().screens(screens);
            makeRows();
            changed();
        }
    }

    private void makeRows() {
        for (Control old : table.getChildren()) {
            old.dispose();
        }
        rows.clear();
        for (int head = 0; head < draft().screens().size(); head++) {
            rows.add(new ScreenRow(table, this, head));
        }
        rows.forEach(row -> row.show(supply().free(true)));
        table.requestLayout();
    }

    void set(int head, Screen screen) {
        List<Screen> screens = new ArrayList<>(draft().screens());
        screens.set(head, screen);
        draft().screens(screens);
    }

    @Override
    void show() {
        List<Socket> free = supply().free(true);
        rows.forEach(row -> row.show(free));
        showKeys();
        TestPicture picture = wizard().picture();
        String at = picture.socket().map(Socket::words).orElse("");
        String words = !picture.trouble().isEmpty() ? picture.trouble() : switch (picture.stage()) {
            case IDLE -> rows.isEmpty() ? "" : Messages.pictureHint;
            case TAKING -> NLS.bind(Messages.pictureTaking, at);
            case SHOWN -> NLS.bind(Messages.pictureShown, at, TestPicture.STAYS.toSeconds());
            case RETURNING -> NLS.bind(Messages.pictureReturning, at);
        };
        if (!shown.getText().equals(Formats.label(words))) {
            shown.setText(Formats.label(words));
            shown.requestLayout();
        }
        back.setVisible(picture.stage() == Stage.SHOWN);
        back.setEnabled(picture.stage() == Stage.SHOWN);
    }

    private void showKeys() {
        List<Socket> free = supply().free(false);
        boolean other = !Socket.alike(free, sockets);
        sockets = free;
        if (other || socket.getItemCount() == 0) {
            filling = true;
            List<String> items = new ArrayList<>(List.of(Messages.noOutput));
            free.forEach(one -> items.add(one.words()));
            socket.setItems(items.toArray(String[]::new));
            socket.select(free.stream().map(Socket::key).toList().indexOf(draft().keys().socket()) + 1);
            filling = false;
        }
    }

    @Override
    void leave() {
        wizard().picture().back();
    }

    @Override
    Optional<Fault> fault() {
        return Faults.screens(draft(), supply());
    }

    @Override
    String words() {
        return Messages.screensMessage;
    }

    @Override
    String warning() {
        return draft().screens().isEmpty() ? "" : draft().screens().stream().filter(one -> one.socket().isEmpty()).map(
                Screen::name).findFirst().map(name -> NLS.bind(Messages.screenWithoutCable, name)).orElse("");
    }

    @Override
    void settle() {
        if (rows.isEmpty()) {
            count.setFocus();
        } else {
            rows.getFirst().settle();
        }
    }
}
