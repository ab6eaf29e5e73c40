// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;
import java.nio.file.Path;

/** Stops the machine, copies all of its memory, lets it go on. Its disk is left out, to its advantage. */
final class StopAndCopy implements Way {

    private final Qmp qmp;
    private final Path folder;

    StopAndCopy(Qmp qmp, Path folder) {
        this.qmp = qmp;
        this.folder = folder;
    }

    @Override
    public long take() throws IOException {
        try (Sink sink = new Sink(folder.resolve("sink"))) {
            qmp.run("stop");
            qmp.migrate(sink.uri());
            long bytes = sink.all();
            qmp.goOn();
            return bytes;
        }
    }
}
