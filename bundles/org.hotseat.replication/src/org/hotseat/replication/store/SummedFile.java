// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;

/** A small file with its sum at the end. */
final class SummedFile {

    private SummedFile() {
    }

    static byte[] withSum(byte[] content) {
        return ByteBuffer.allocate(content.length + Integer.BYTES).put(content).putInt(sum(content)).array();
    }

    static byte[] read(Path path) throws FailureException {
        try {
            byte[] all = Files.readAllBytes(path);
            int length = all.length - Integer.BYTES;
            byte[] content = Arrays.copyOf(all, Math.max(0, length));
            if (length < 0 || ByteBuffer.wrap(all).getInt(length) != sum(content)) {
                throw GenerationStore.damaged(NLS.bind(Messages.damagedRecord, path));
            }
            return content;
        } catch (IOException failed) {
            throw GenerationStore.noWrite(failed);
        }
    }

    private static int sum(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return (int) crc.getValue();
    }
}
