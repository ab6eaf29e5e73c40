// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;
import java.nio.file.Path;

/** Copies its memory while it runs, again what it changes, and the rest while it stands still. Without its disk. */
final class LivePrecopy implements Way {

    private final Qmp qmp;
    private final Path folder;

    LivePrecopy(Qmp qmp, Path folder) {
        this.qmp = qmp;
        this.folder = folder;
    }

    @Override
    public long take() throws IOException {
        try (Sink sink = new Sink(folder.resolve("sink"))) {
            qmp.migrate(sink.uri());
            long bytes = sink.all();
            qmp.goOn();
            return bytes;
        }
    }
}
