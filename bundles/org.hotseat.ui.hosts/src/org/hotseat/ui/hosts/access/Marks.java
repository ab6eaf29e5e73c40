// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.access;

import org.eclipse.swt.widgets.Widget;

/** Names of widgets that do not depend on the language, for tests and tools. On the window's thread. */
public final class Marks {

    /** Key under which a widget knows its name. */
    public static final String KEY = "org.hotseat.id";

    private Marks() {
    }

    /**
     * Names a widget.
     *
     * @param <T> its class
     * @param widget any
     * @param name unique in its window
     * @return the widget
     */
    public static <T extends Widget> T named(T widget, String name) {
        widget.setData(KEY, name);
        return widget;
    }
}
