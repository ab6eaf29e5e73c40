// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.session;

import org.hotseat.base.failure.FailureException;
import org.hotseat.model.edit.ClusterDocument;

/**
 * Opens and closes clusters; an OSGi service beside {@link Sessions}. A session is made beside the window, because that
 * takes the disk and time, and begins on the window's thread. No method waits for a host.
 */
public interface SessionOpener {

    /**
     * Makes a session of a cluster. May wait for the disk; on any thread but the window's.
     *
     * @param document made on this thread and known to nobody else yet; handed over to the thread that begins the
     *            session, and closed with it
     * @param ports what the session needs
     * @return the session, which does nothing yet
     * @throws FailureException when the state folder cannot be made; the document is closed then
     */
    SessionOpening prepare(ClusterDocument document, SessionPorts ports) throws FailureException;

    /**
     * Makes a session of the cluster of simulated hosts. May wait for the disk; on any thread but the window's.
     *
     * @param ports what the session needs
     * @return the session, which does nothing yet
     * @throws FailureException when the state folder cannot be made
     */
    SessionOpening prepareTraining(SessionPorts ports) throws FailureException;

    /** Closes the session that is open; nothing happens when there is none. On the window's thread. */
    void close();
}
