// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;

/** A window or a dialog. */
public final class BotShell extends BotParent {

    private final Shell shell;

    BotShell(Shell shell) {
        super(shell);
        this.shell = shell;
    }

    /** The window itself, for the window's thread only. */
    public Shell shell() {
        return shell;
    }

    /** Its title. */
    public String title() {
        return Ui.ask(() -> shell.isDisposed() ? "" : shell.getText());
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return Ui.ask(() -> !shell.isDisposed() && shell.isVisible());
    }

    /** Waits until it has the keys; it has them when the X server says so, which is later than the display does. */
    public BotShell activate() {
        Ui.until(() -> "window “" + title() + "” is active, not “" + Hands.focusedWindow() + "”", Ui.SOON,
                () -> isActive() && (!isOpen() || Hands.focusedWindow().equals(title().strip())));
        return this;
    }

    private boolean isActive() {
        return Ui.ask(() -> {
            if (shell.isDisposed()) {
                return true;
            }
            if (Ui.display().getActiveShell() != shell) {
                shell.forceActive();
            }
            return Ui.display().getActiveShell() == shell;
        });
    }

    /** Closes it if it is still there; on the window's thread. */
    void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }

    /** Closes it as Esc does and waits until it is gone. */
    public void escape() {
        Ui.repeat(() -> "window “" + title() + "” is closed by Esc, the focus is in " + focus(), () -> {
            activate();
            Hands.key("Escape");
        }, () -> !isOpen());
    }

    private static String focus() {
        return Ui.ask(() -> String.valueOf(Ui.display().getFocusControl()));
    }

    /** Waits until it is gone. */
    public void waitUntilClosed() {
        Ui.until(() -> "window “" + title() + "” is closed", Ui.SOON, () -> !isOpen());
    }

    /** Takes a picture of it, whole also where the window manager's frame is larger than SWT takes it for. */
    public Path picture(String name) {
        return Pictures.take(bounds().union(onDisplay(Ui.ask(shell::getClientArea))), name);
    }
}
