// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Gives words another colour than the theme does. Inside a part the workbench's stylesheet colours every label a moment
 * after it is made and would win; it leaves alone what carries the class that is named here. On the window's thread.
 */
public final class Tint {

    private static final String CLASS_NAME = "org.eclipse.e4.ui.css.CssClassName";
    private static final String PREFIX = "hotseat-";

    private Tint() {
    }

    /**
     * Colours the words of a label.
     *
     * @param label a label or another control that is no field and no button
     * @param role TEXT, BRIGHT, MUTED, FAINT, PENDING, AT_RISK or FAILED: the stylesheets know these
     */
    public static void words(Control label, Role role) {
        String name = PREFIX + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!name.equals(label.getData(CLASS_NAME))) {
            label.setData(CLASS_NAME, name);
            label.setForeground(Colors.of(role));
            label.reskin(SWT.NONE);
        }
    }
}
