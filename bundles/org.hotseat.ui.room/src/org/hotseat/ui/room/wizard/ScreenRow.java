// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.room.create.Fault.Field;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.create.Socket;
import org.hotseat.ui.room.create.TestInput;
import org.hotseat.ui.room.create.TestPicture;
import org.hotseat.ui.room.create.TestPicture.Stage;

/** One monitor: its name, its output, and a picture to find it by. */
final class ScreenRow {

    private static final int NAME = 130;
    private static final int OUTPUT = 260;
    private static final int GAP = 4;

    private final ScreensPage page;
    private final int head;
    private final Text name;
    private final Combo output;
    private final Button test;
    private List<Socket> sockets = List.of();

    ScreenRow(Composite table, ScreensPage page, int head) {
        this.page = page;
        this.head = head;
        SeatPage.muted(table, NLS.bind(Messages.head, head + 1));
        name = page.text(table, "screen.name." + head, screen().name(), this::edited);
        page.knows(Field.SCREEN_NAME, name);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(NAME, SWT.DEFAULT).applyTo(name);
        output = SeatPage.named(new Combo(table, SWT.READ_ONLY), "screen.output." + head);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(GAP, 0).hint(OUTPUT,
                SWT.DEFAULT).applyTo(output);
        output.addListener(SWT.Selection, event -> {
            edited();
            page.changed();
            enable();
        });
        page.knows(Field.SCREEN_OUTPUT, output);
        test = SeatPage.named(new Button(table, SWT.PUSH), "screen.test." + head);
        test.setText(Messages.showPicture);
        test.addListener(SWT.Selection, event -> choose());
    }

    private Screen screen() {
        return page.draft().screens().get(head);
    }

    private void edited() {
        if (output != null) {
            page.set(head, new Screen(name.getText(), socket().map(Socket::key).orElse("")));
        }
    }

    private Optional<Socket> socket() {
        int index = output.getSelectionIndex() - 1;
        return index < 0 ? Optional.empty() : Optional.of(sockets.get(index));
    }

    void show(List<Socket> free) {
        boolean other = !Socket.alike(free, sockets);
        sockets = free;
        if (other || output.getItemCount() == 0) { // else a list that is open would close
            List<String> items = new ArrayList<>(List.of(Messages.noOutput));
            free.forEach(one -> items.add(one.words()));
            output.setItems(items.toArray(String[]::new));
            output.select(free.stream().map(Socket::key).toList().indexOf(screen().socket()) + 1);
        }
        enable();
    }

    private void enable() {
        Optional<String> obstacle = socket().isEmpty() ? Optional.of(Messages.chooseOutput) : socket().flatMap(
                TestPicture::obstacle);
        test.setEnabled(obstacle.isEmpty() && page.wizard().picture().stage() == Stage.IDLE);
        test.setToolTipText(Formats.label(obstacle.orElse(Messages.showPictureTip)));
    }

    /** Which picture: any input of the switch. */
    private void choose() {
        socket().ifPresent(socket -> {
            Menu menu = new Menu(test);
            TestInput.of(page.wizard().session().members(), socket).forEach(input -> {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(Formats.label(input.words()));
                item.addListener(SWT.Selection, event -> page.wizard().picture().show(socket, input
                        .input()));
            });
            Point at = test.toDisplay(0, test.getSize().y);
            menu.setLocation(at.x, at.y);
            menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose)); // after its item's event
            menu.setVisible(true);
        });
    }

    void settle() {
        name.setFocus();
        name.selectAll();
    }
}
