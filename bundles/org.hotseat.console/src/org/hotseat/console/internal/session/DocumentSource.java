// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import org.hotseat.base.work.Subscription;
import org.hotseat.console.internal.cluster.ClusterSource;
import org.hotseat.console.internal.cluster.SnapshotReader;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.model.edit.ClusterDocument;

/** The hosts of a document. Confined to the thread of the window. */
final class DocumentSource implements ClusterSource {

    private final ClusterDocument document;

    DocumentSource(ClusterDocument document) {
        this.document = document;
    }

    @Override
    public ClusterDocument document() {
        return document;
    }

    @Override
    public ClusterSnapshot snapshot() {
        return SnapshotReader.read(document.cluster());
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return document.onChange(listener);
    }

    @Override
    public void close() {
        document.close();
    }
}
