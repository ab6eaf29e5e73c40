// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.replication.memory.SummedImage;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.stream.StreamWriter;

/**
 * Writes a machine as QEMU loads it; each page is compared with its sum before it goes.
 *
 * @param head of the stream
 * @param image of the pages
 * @param spool of what has not been worked in; null when all is
 */
record Restoring(StreamHead head, SummedImage image, @Nullable SpoolIndex spool) {

    void write(byte[] tail, WritableByteChannel out) throws IOException, FailureException {
        StreamWriter writer = new StreamWriter(head, out);
        writer.head();
        writer.open();
        for (long page = 0; page < image.pages(); page++) {
            SpoolIndex newer = spool;
            SpoolIndex.Known known = newer == null ? SpoolIndex.Known.NOT_HERE : newer.known(page);
            if (newer != null && known == SpoolIndex.Known.HERE) {
                writer.data(page, newer.content(page));
            } else if (known == SpoolIndex.Known.ZERO) {
                writer.zero(page);
            } else {
                kept(writer, page);
            }
        }
        writer.close();
        writer.tail(tail);
    }

    private void kept(StreamWriter writer, long page) throws IOException, FailureException {
        if (!image.isSound(page)) {
            throw GenerationStore.damaged(NLS.bind(Messages.damagedPage, page));
        }
        if (image.isZero(page)) {
            writer.zero(page);
        } else {
            writer.data(page, image.page(page));
        }
    }
}
