// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Needs a display of its own. */
class LongMessageTest {

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final int WIDE = 640;
    private static final int HIGH = 480;
    private static final int TURNS = 200;
    private static final String LONG = "The connection to the host's libvirt broke: End of file while reading data: "
            + "Input/output error. Look whether libvirt runs there; the connection is made again by itself. The machine "
            + "with this rather long name runs on the host with that rather long name as before, and nothing is lost.";

    private final Display display = new Display();

    private static final class Long extends TitleAreaDialog {

        Long(Shell parent) {
            super(parent);
            setBlockOnOpen(false);
        }
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private void until(Text message, boolean[] whole) {
        long end = System.nanoTime() + PATIENCE;
        while (!whole[0] && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
            whole[0] = message.getSize().y >= message.computeSize(message.getSize().x, SWT.DEFAULT).y;
        }
    }

    /** Until all that was put off is done. */
    private void rest() {
        for (int turn = 0; turn < TURNS; turn++) {
            display.readAndDispatch();
        }
    }

    private static Text message(Composite parent) {
        return Arrays.stream(parent.getChildren()).map(child -> child instanceof Text text ? text
                : child instanceof Composite inside ? message(inside) : null).filter(found -> found != null).findFirst()
                .orElse(null);
    }

    @Test
    void allOfAMessageCanBeRead() {
        DialogEdges.install(display);
        Long dialog = new Long(new Shell(display));
        dialog.open();
        for (int type : new int[] { IMessageProvider.ERROR, IMessageProvider.NONE, IMessageProvider.WARNING }) {
            dialog.setMessage("short", IMessageProvider.NONE);
            dialog.setMessage(LONG, type);
            Text message = message(dialog.getShell());
            boolean[] whole = new boolean[1];
            until(message, whole);
            assertTrue(whole[0], () -> message.getSize() + " of " + message.computeSize(message.getSize().x,
                    SWT.DEFAULT));
            int bottom = message.getBounds().y + message.getBounds().height;
            for (Control below : message.getParent().getChildren()) {
                if (below instanceof Composite) {
                    Rectangle content = below.getBounds();
                    assertTrue(content.y >= bottom, () -> content + " is covered down to " + bottom);
                }
            }
        }
        Text message = message(dialog.getShell());
        rest();
        int once = dialog.getShell().getSize().y;
        dialog.setMessage("short", IMessageProvider.NONE);
        rest();
        dialog.setMessage(LONG, IMessageProvider.NONE);
        rest();
        assertEquals(once, dialog.getShell().getSize().y, "it grows once");
        dialog.getShell().setSize(WIDE, HIGH);
        rest();
        boolean[] whole = new boolean[1];
        until(message, whole);
        assertTrue(whole[0], "also in another size");
        assertEquals(new Point(WIDE, HIGH), dialog.getShell().getSize(), "which is a person's choice");
        dialog.close();
    }
}
