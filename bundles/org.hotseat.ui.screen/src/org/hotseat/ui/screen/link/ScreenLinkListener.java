// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.link;

import org.hotseat.ui.screen.rfb.Frame;

/** Shows what a screen link tells; called on the window's thread. */
public interface ScreenLinkListener {

    /**
     * The state has changed.
     *
     * @param state the new one
     */
    void state(ScreenState state);

    /**
     * What the machine is called: told once at the beginning and whenever it has got another name.
     *
     * @param name its name
     */
    void named(String name);

    /**
     * A new picture; several may have been made into one.
     *
     * @param frame the newest, with everything that changed since the last one told
     */
    void frame(Frame frame);

    /**
     * The machine has put text into its clipboard.
     *
     * @param text the text
     */
    void clipboard(String text);

    /** The machine rings. */
    void bell();
}
