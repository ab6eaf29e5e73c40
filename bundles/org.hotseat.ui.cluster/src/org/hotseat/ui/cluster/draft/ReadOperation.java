// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.draft.item.Item;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.file.ClusterFile;

/**
 * Reads a draft from a file.
 *
 * @param file which; not changed
 * @param bases know what it was when it was exported
 * @param taker gets the draft and what it began with, on the thread of the operation
 */
record ReadOperation(Path file, Bases bases, BiConsumer<Cluster, Optional<Map<String, Item>>> taker)
        implements Operation {

    @Override
    public String title() {
        return NLS.bind(Messages.reading, file.getFileName());
    }

    @Override
    public String exclusionKey() {
        return "draft";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        Cluster draft = ClusterFile.load(file).cluster();
        taker.accept(draft, bases.find(file, draft));
    }
}
