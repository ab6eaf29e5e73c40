// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import java.util.Arrays;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.work.UiThread;

/**
 * One left edge for the title, the message and the content of every dialog and wizard, also of the workbench's own, room
 * for the whole of a message, and preferences as large as their largest page. On the window's thread.
 */
final class DialogEdges {

    /** Distance of all words from the left edge, the margin of a dialog's content. */
    static final int MARGIN = 18;
    private static final int GAP = 6;
    private static final Point PREFERENCES = new Point(940, 790);

    private DialogEdges() {
    }

    static void install(Display display) {
        display.addFilter(SWT.Show, DialogEdges::shown);
    }

    private static void shown(Event event) {
        if (!(event.widget instanceof Shell shell)) {
            return;
        }
        if (shell.getData() instanceof TitleAreaDialog && shell.getChildren().length > 0) {
            align(shell);
        } else if (shell.getData() instanceof PreferenceDialog) {
            enlarge(shell);
        }
    }

    /** Title, picture and message stand in the first composite below the shell that has a form layout. */
    private static void align(Composite composite) {
        if (composite.getLayout() instanceof FormLayout) {
            for (Control child : composite.getChildren()) {
                if (child instanceof Text || child instanceof Label) {
                    child.addListener(SWT.Move, event -> place(child));
                    child.addListener(SWT.Resize, event -> place(child));
                    place(child);
                }
                if (child instanceof Text message) {
                    Room room = new Room(message);
                    message.addListener(SWT.Modify, event -> UiThread.run(message, () -> room.make(true)));
                    composite.addListener(SWT.Resize, event -> UiThread.run(message, () -> room.make(false)));
                    room.make(true);
                }
            }
        } else if (composite.getChildren().length > 0 && composite.getChildren()[0] instanceof Composite first) {
            align(first);
        }
    }

    /** Again after each layout, since a new message gets its place anew. */
    private static void place(Control child) {
        if (child instanceof Text) {
            int picture = Arrays.stream(child.getParent().getChildren()).filter(DialogEdges::isPicture)
                    .mapToInt(one -> one.getSize().x + GAP).findFirst().orElse(0);
            moveTo(child, MARGIN + picture);
        } else if (child instanceof Label label && (!label.getText().isEmpty() || isPicture(label))) {
            moveTo(child, MARGIN);
        }
    }

    /** JFace leaves room for two lines of a message, and what to do is said last. */
    private static final class Room {

        private final Text message;
        /** By how much the dialog has grown; the next long message finds that. */
        private int given;

        Room(Text message) {
            this.message = message;
        }

        /** Later than JFace lays the message out: after each message, and whenever the dialog has another size. */
        void make(boolean dialogToo) {
            int needed = message.computeSize(message.getSize().x, SWT.DEFAULT).y;
            int more = needed - message.getSize().y;
            if (dialogToo && more > given) {
                Shell shell = message.getShell();
                shell.setSize(shell.getSize().x, shell.getSize().y + more - given);
                given = more;
            }
            if (more > 0 && message.getLayoutData() instanceof FormData place) {
                place.height = needed;
                message.getParent().layout();
            }
        }
    }

    /** Of the message; the one of the dialog is at the right. */
    private static boolean isPicture(Control control) {
        return control instanceof Label label && label.getImage() != null && label.getVisible()
                && label.getLocation().x <= MARGIN;
    }

    private static void moveTo(Control control, int x) {
        Rectangle now = control.getBounds();
        if (now.x != x && now.width > 0) {
            boolean picture = control instanceof Label label && label.getImage() != null;
            int width = picture ? now.width : now.width - (x - now.x);
            control.setBounds(x, now.y, Math.max(0, width), now.height);
        }
    }

    private static void enlarge(Shell shell) {
        Rectangle screen = shell.getMonitor().getClientArea();
        Rectangle now = shell.getBounds();
        int width = Math.min(Math.max(now.width, PREFERENCES.x), screen.width);
        int height = Math.min(Math.max(now.height, PREFERENCES.y), screen.height);
        if (width != now.width || height != now.height) {
            int x = Math.max(screen.x, now.x - (width - now.width) / 2);
            int y = Math.max(screen.y, now.y - (height - now.height) / 2);
            shell.setBounds(x, y, width, height);
        }
    }
}
