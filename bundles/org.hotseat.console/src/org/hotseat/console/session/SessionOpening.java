// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.session;

/** A session that is made but does nothing yet. Exactly one of the methods is called, on the window's thread. */
public interface SessionOpening {

    /**
     * Closes the session that was open before, makes this one the active one and begins to connect its hosts.
     *
     * @return the session
     */
    Session begin();

    /** Lets go of all it holds: the person has opened another cluster meanwhile. */
    void discard();
}
