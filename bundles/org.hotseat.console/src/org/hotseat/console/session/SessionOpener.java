// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.session;

import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;
import org.hotseat.model.edit.ClusterDocument;

/**
 * Opens and closes clusters; an OSGi service beside {@link Sessions}. Called on the thread of the window. Opening
 * closes the session that was open before. No method waits for a host.
 */
public interface SessionOpener {

    /**
     * Opens a cluster file and begins to connect its hosts.
     *
     * @param file a .hotseat file
     * @param ports what the session needs
     * @return the session, also active from now on
     * @throws FailureException when the file cannot be read; the session before stays open
     */
    Session open(Path file, SessionPorts ports) throws FailureException;

    /**
     * Opens a document that was read already, so that the window need not wait for the disk.
     *
     * @param document made on this thread; closed with the session
     * @param ports what the session needs
     * @return the session, also active from now on
     * @throws FailureException when the state folder cannot be made; the session before stays open
     */
    Session open(ClusterDocument document, SessionPorts ports) throws FailureException;

    /**
     * Makes a new cluster without hosts.
     *
     * @param file where it will be kept
     * @param name of the cluster
     * @param ports what the session needs
     * @return the session, also active from now on
     * @throws FailureException when the file exists or cannot be written
     */
    Session create(Path file, String name, SessionPorts ports) throws FailureException;

    /**
     * Opens the cluster of simulated hosts.
     *
     * @param ports what the session needs
     * @return the session, also active from now on
     * @throws FailureException when it cannot be made
     */
    Session openTraining(SessionPorts ports) throws FailureException;

    /** Closes the session that is open; nothing happens when there is none. */
    void close();
}
