// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;

/**
 * What a stream says before its pages. Pages of all blocks are numbered through, in the order of the blocks, from 0.
 *
 * @param machine QEMU's type of machine with its version, such as pc-q35-7.2: a stream fits no other
 * @param section number of the section that holds the memory
 * @param blocks at least one, their order is the stream's
 */
public record StreamHead(String machine, int section, List<RamBlock> blocks) {

    /** Bytes of a page. */
    public static final int PAGE = 4096;

    static final int MAGIC = 0x5145564d;
    static final int VERSION = 3;
    static final String RAM = "ram";
    static final int RAM_VERSION = 4;

    /** Copies the list. */
    public StreamHead {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a machine without memory");
        }
    }

    /**
     * Reads a head.
     *
     * @param bytes from the first byte of a stream on, big-endian; more may follow
     * @return empty when it goes on behind these bytes
     * @throws FailureException when no stream begins so, or one that is not understood
     */
    public static Optional<StreamHead> read(ByteBuffer bytes) throws FailureException {
        return HeadReader.read(bytes);
    }

    /**
     * How many pages all blocks have.
     *
     * @return at least 1
     */
    public long pages() {
        return blocks.stream().mapToLong(RamBlock::pages).sum();
    }

    /**
     * The number of a block's first page.
     *
     * @param block its place in the list
     * @return from 0
     */
    public long first(int block) {
        return blocks.subList(0, block).stream().mapToLong(RamBlock::pages).sum();
    }

    /**
     * Which block holds a page.
     *
     * @param page from 0
     * @return place in the list
     * @throws IndexOutOfBoundsException when no block holds it
     */
    public int block(long page) {
        long left = page;
        for (int block = 0; block < blocks.size(); block++) {
            if (left >= 0 && left < blocks.get(block).pages()) {
                return block;
            }
            left -= blocks.get(block).pages();
        }
        throw new IndexOutOfBoundsException("page " + page + " of " + pages());
    }

    /**
     * The largest stream that a machine with this memory can make in one pass over it.
     *
     * @param tail most bytes of the devices' state
     * @return bytes
     */
    public long mostBytes(long tail) {
        return bytes().length + pages() * (PAGE + StreamParser.MOST_PREFIX) + tail;
    }

    /**
     * As the stream holds it: from its first byte to the end of the section that names the blocks.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeByte(Section.CONFIGURATION);
            byte[] type = machine.getBytes(UTF_8);
            out.writeInt(type.length);
            out.write(type);
            out.writeByte(Section.START);
            out.writeInt(section);
            text(out, RAM);
            out.writeInt(0);
            out.writeInt(RAM_VERSION);
            out.writeLong(pages() * PAGE | PageFlag.BLOCKS);
            for (RamBlock block : blocks) {
                text(out, block.name());
                out.writeLong(block.pages() * PAGE);
            }
            out.writeLong(PageFlag.END);
            out.writeByte(Section.FOOTER);
            out.writeInt(section);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all.toByteArray();
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeByte(bytes.length);
        out.write(bytes);
    }
}
