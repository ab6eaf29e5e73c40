// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

import org.hotseat.base.failure.Failure;

/** Hears from a connection, on a thread of the library: hands over and returns. */
public interface RfbListener {

    /**
     * A new picture.
     *
     * @param frame the picture
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

    /**
     * The connection has ended by itself; told once.
     *
     * @param failure why
     * @param passwordNeeded whether it asks for a password that it was not given, or refuses the one given
     */
    void ended(Failure failure, boolean passwordNeeded);
}
