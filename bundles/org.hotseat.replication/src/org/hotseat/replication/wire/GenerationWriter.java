// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;

import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.replication.stream.StreamHead;

/**
 * Writes one generation: {@link #begin}, pages and extents in any order, the tail, {@link #end}. Blocks as the stream
 * does. For one thread.
 */
public final class GenerationWriter implements AutoCloseable {

    private static final int ENTRY = 8 + StreamHead.PAGE;
    private static final int EXTENT_PREFIX = 1 + 255 + 8;

    private final OutputStream out;
    private final MessageDigest digest = Digests.sha256();
    private final FrameWriter frames;
    private final ByteBuffer pages = ByteBuffer.allocate(FrameWriter.MOST);
    private boolean deflate;
    private long count;

    /**
     * For one generation.
     *
     * @param out to the other side; not closed here
     * @param deflate whether to spend time on fewer bytes: for links that are slower than the deflater
     */
    public GenerationWriter(OutputStream out, boolean deflate) {
        this.out = out;
        this.deflate = deflate;
        frames = new FrameWriter(out, digest);
    }

    /**
     * Spends time on fewer bytes from here on, or no longer.
     *
     * @param wanted whether to deflate
     */
    public void deflate(boolean wanted) {
        deflate = wanted;
    }

    /**
     * What it took so far.
     *
     * @return bytes and times
     */
    public Effort effort() {
        return frames.effort();
    }

    /**
     * Begins.
     *
     * @param begin what it is
     * @throws IOException of the stream
     */
    public void begin(Begin begin) throws IOException {
        byte[] head = begin.head().bytes();
        frames.write(FrameType.BEGIN, ByteBuffer.allocate(5 * Long.BYTES + head.length)
                .putLong(begin.machine().value().getMostSignificantBits())
                .putLong(begin.machine().value().getLeastSignificantBits())
                .putLong(begin.epoch()).putLong(begin.generation()).putLong(begin.base()).put(head).flip(), deflate);
    }

    /**
     * Asks what is seen of disks, in place of a generation; {@link #end} ends it.
     *
     * @param offers disks, some dozens at most
     * @throws IOException of the stream
     */
    public void ask(List<DiskOffer> offers) throws IOException {
        for (DiskOffer offer : offers) {
            frames.write(FrameType.ASK, frame(offer).flip(), false);
        }
    }

    private static ByteBuffer frame(DiskOffer offer) {
        ByteBuffer frame = ByteBuffer.allocate(FrameWriter.MOST);
        Words.put(frame, offer.disk());
        Words.put(frame, offer.file());
        Words.put(frame, offer.format());
        frame.putLong(offer.size()).put((byte) offer.tokens().size());
        offer.tokens().forEach(token -> Words.put(frame, token));
        return frame;
    }

    /**
     * Asks for the sums of what is kept of a disk, in place of a generation; {@link #end} ends it.
     *
     * @param offer the disk
     * @param block bytes of each block, {@link org.hotseat.hypervisor.checkpoint.DiskSums#isBlock}
     * @throws IOException of the stream
     */
    public void askForSums(DiskOffer offer, int block) throws IOException {
        frames.write(FrameType.SUMS, frame(new DiskOffer(offer.disk(), offer.file(), offer.format(), offer.size(),
                List.of())).putInt(block).flip(), false);
    }

    /**
     * Begins a disk.
     *
     * @param head what follows of it
     * @throws IOException of the stream
     */
    public void disk(DiskHead head) throws IOException {
        flushPages();
        ByteBuffer frame = ByteBuffer.allocate(4 * Words.MOST);
        Words.put(frame, head.disk());
        Words.put(frame, head.file());
        Words.put(frame, head.format());
        frame.putLong(head.size()).putLong(head.baseEpoch()).putLong(head.baseGeneration());
        frames.write(FrameType.DISK, frame.flip(), false);
    }

    /**
     * Writes zeros of a disk.
     *
     * @param disk its target name
     * @param position in it
     * @param length bytes
     * @throws IOException of the stream
     */
    public void zeros(String disk, long position, long length) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(2 * Words.MOST);
        Words.put(frame, disk);
        frames.write(FrameType.ZEROS, frame.putLong(position).putLong(length).flip(), false);
    }

    /**
     * Says that a block of a disk holds what the other side has there.
     *
     * @param disk its target name
     * @param position in it
     * @param length bytes
     * @param sum of the content
     * @throws IOException of the stream
     */
    public void same(String disk, long position, long length, byte[] sum) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(2 * Words.MOST);
        Words.put(frame, disk);
        frames.write(FrameType.SAME, frame.putLong(position).putLong(length).put(sum).flip(), false);
    }

    /**
     * Writes a page of zeros.
     *
     * @param page its number
     * @throws IOException of the stream
     */
    public void zero(long page) throws IOException {
        entry(page, PageKind.ZERO);
    }

    /**
     * Writes a page.
     *
     * @param page its number
     * @param content {@link StreamHead#PAGE} bytes; its position is left as it was
     * @throws IOException of the stream
     */
    public void data(long page, ByteBuffer content) throws IOException {
        entry(page, PageKind.DATA).put(content.duplicate());
    }

    /**
     * Writes a page of which the other side has an older content; when deflating, as the difference, which packs
     * better.
     *
     * @param page its number
     * @param content {@link StreamHead#PAGE} bytes; its position is left as it was
     * @param older what the other side has, likewise
     * @throws IOException of the stream
     */
    public void change(long page, ByteBuffer content, ByteBuffer older) throws IOException {
        if (deflate) {
            Difference.put(entry(page, PageKind.DIFFERENCE), content, older);
        } else {
            data(page, content);
        }
    }

    /**
     * Writes a piece of a disk.
     *
     * @param disk its target name, at most 255 bytes
     * @param position in it
     * @param content any length; taken to its end
     * @throws IOException of the stream
     */
    public void extent(String disk, long position, ByteBuffer content) throws IOException {
        byte[] name = disk.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(FrameWriter.MOST);
        long at = position;
        while (content.hasRemaining()) {
            int length = Math.min(content.remaining(), FrameWriter.MOST - EXTENT_PREFIX);
            frame.clear().put((byte) name.length).put(name).putLong(at).put(content.slice(content.position(), length));
            content.position(content.position() + length);
            at += length;
            frames.write(FrameType.EXTENT, frame.flip(), deflate);
        }
    }

    /**
     * Writes the state of the devices.
     *
     * @param tail all of it; taken to its end
     * @throws IOException of the stream
     */
    public void tail(ByteBuffer tail) throws IOException {
        flushPages();
        pieces(FrameType.TAIL, tail);
    }

    /**
     * Writes the description of the machine.
     *
     * @param description libvirt domain XML
     * @throws IOException of the stream
     */
    public void description(String description) throws IOException {
        flushPages();
        pieces(FrameType.DESCRIPTION, ByteBuffer.wrap(description.getBytes(UTF_8)));
    }

    private void pieces(FrameType type, ByteBuffer content) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(Math.min(content.remaining(), FrameWriter.MOST));
        while (content.hasRemaining()) {
            int length = Math.min(content.remaining(), FrameWriter.MOST);
            frame.clear().put(content.slice(content.position(), length));
            content.position(content.position() + length);
            frames.write(type, frame.flip(), true);
        }
    }

    /**
     * Ends it, with how many pages it had and the digest of all before.
     *
     * @return bytes on the wire
     * @throws IOException of the stream
     */
    public long end() throws IOException {
        flushPages();
        byte[] sum = Digests.copy(digest).digest();
        frames.write(FrameType.END, ByteBuffer.allocate(Long.BYTES + sum.length).putLong(count).put(sum).flip(), false);
        out.flush();
        return frames.effort().bytes();
    }

    private ByteBuffer entry(long page, int kind) throws IOException {
        if (pages.remaining() < ENTRY) {
            flushPages();
        }
        count++;
        return pages.putLong(page << PageKind.BITS | kind);
    }

    private void flushPages() throws IOException {
        if (pages.flip().hasRemaining()) {
            frames.write(FrameType.PAGES, pages, deflate);
        }
        pages.clear();
    }

    @Override
    public void close() {
        frames.close();
    }
}
