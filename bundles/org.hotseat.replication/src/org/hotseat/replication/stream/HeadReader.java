// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Reads the head of a stream. */
final class HeadReader {

    private HeadReader() {
    }

    /** Empty while more bytes are needed. */
    static Optional<StreamHead> read(ByteBuffer bytes) throws FailureException {
        try {
            require(bytes.getInt() == StreamHead.MAGIC, Messages.badStart);
            version(bytes.getInt(), StreamHead.VERSION);
            require(bytes.get() == Section.CONFIGURATION, Messages.badStart);
            String machine = text(bytes, bytes.getInt());
            require(bytes.get() == Section.START, Messages.badStart);
            int section = bytes.getInt();
            String name = text(bytes, Byte.toUnsignedInt(bytes.get()));
            if (!StreamHead.RAM.equals(name)) {
                throw SectionNames.refuse(name);
            }
            bytes.getInt();
            version(bytes.getInt(), StreamHead.RAM_VERSION);
            List<RamBlock> blocks = blocks(bytes, bytes.getLong());
            require(bytes.getLong() == PageFlag.END && bytes.get() == Section.FOOTER && bytes.getInt() == section,
                    Messages.badStart);
            return Optional.of(new StreamHead(machine, section, blocks));
        } catch (BufferUnderflowException notAllYet) {
            return Optional.empty();
        }
    }

    private static List<RamBlock> blocks(ByteBuffer bytes, long total) throws FailureException {
        require((total & PageFlag.ALL) == PageFlag.BLOCKS, Messages.badStart);
        List<RamBlock> blocks = new ArrayList<>();
        long left = total & ~PageFlag.ALL;
        require(left > 0, Messages.badStart);
        while (left > 0) {
            String name = text(bytes, Byte.toUnsignedInt(bytes.get()));
            long length = bytes.getLong();
            require(length > 0 && length <= left && length % StreamHead.PAGE == 0, Messages.badStart);
            blocks.add(new RamBlock(name, length / StreamHead.PAGE));
            left -= length;
        }
        return blocks;
    }

    static String text(ByteBuffer bytes, int length) throws FailureException {
        require(length >= 0 && length <= 255, Messages.badStart);
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, UTF_8);
    }

    private static void version(int found, int known) throws FailureException {
        require(found == known, NLS.bind(Messages.otherVersion, found, known));
    }

    private static void require(boolean holds, String message) throws FailureException {
        if (!holds) {
            throw new FailureException(FailureCode.DAMAGED, message, Messages.newImage);
        }
    }
}
