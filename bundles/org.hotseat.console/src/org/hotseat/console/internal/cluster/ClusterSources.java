// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.cluster;

import java.nio.file.Path;

import org.hotseat.base.failure.FailureException;
import org.hotseat.model.edit.ClusterDocument;

/** Opens and makes documents. On the thread of the window. */
public interface ClusterSources {

    /**
     * Opens a cluster file.
     *
     * @param file a .hotseat file
     * @return its source, to be closed
     * @throws FailureException when it cannot be read
     */
    ClusterSource open(Path file) throws FailureException;

    /**
     * Takes a document that is open already.
     *
     * @param document made on this thread
     * @return its source, to be closed
     */
    ClusterSource of(ClusterDocument document);

    /**
     * Makes a cluster file without hosts.
     *
     * @param file must not exist
     * @param name of the cluster
     * @return its source, to be closed
     * @throws FailureException when it cannot be written
     */
    ClusterSource create(Path file, String name) throws FailureException;

    /**
     * Makes the training cluster, which has no file.
     *
     * @return its source, to be closed
     * @throws FailureException when it cannot be made
     */
    ClusterSource training() throws FailureException;
}
