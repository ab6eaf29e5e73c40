// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hotseat.base.failure.FailureException;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.file.ClusterFile;
import org.hotseat.model.file.Expectation;
import org.hotseat.model.file.Fingerprint;

/**
 * One saving: a copy of the cluster, taken on the document's thread, that a worker writes. Pass it back to
 * {@link ClusterDocument#endSave} on the document's thread afterwards; a failed one may just be dropped.
 */
public final class SaveTask {

    private final Cluster copy;
    private final Path file;
    private final Expectation expected;
    private final Mark mark;
    private Optional<Fingerprint> written = Optional.empty();

    /** Which state of the document this is. */
    record Mark(Optional<Command> lastEdit, int externalChanges) {
    }

    SaveTask(Cluster copy, Path file, Expectation expected, Mark mark) {
        this.copy = copy;
        this.file = file;
        this.expected = expected;
        this.mark = mark;
    }

    /**
     * Writes the file. Any one thread; blocks for the disk.
     *
     * @throws FailureException the file is as it was
     */
    public void write() throws FailureException {
        written = Optional.of(ClusterFile.save(copy, file, expected));
    }

    Path file() {
        return file;
    }

    Mark mark() {
        return mark;
    }

    Optional<Fingerprint> written() {
        return written;
    }
}
