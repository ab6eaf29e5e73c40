// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

/** A controller at the other end of a connection. */
public interface Peer {

    /**
     * Tells it something, at once. A silent matrix says nothing.
     *
     * @param text with its line ends
     */
    void say(String text);

    /** Closes the connection. */
    void cut();

    /**
     * By what locks are told apart.
     *
     * @return the address of the controller, without its port
     */
    String address();
}
