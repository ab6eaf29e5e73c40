// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Frames on a connection: a type, the length of what follows in two bytes (big endian), and that. The length is checked
 * before anything is kept for it.
 */
public final class Frames {

    /** How often each side says something at least. */
    public static final Duration LIFE = Duration.ofSeconds(1);

    /** Silence after which the other side is gone. */
    public static final Duration SILENCE = Duration.ofSeconds(5);

    private static final int HEAD = 3;
    private static final int LONG = Long.BYTES;
    private static final int CUT = 3 * LONG;
    private static final int ID = 2 * LONG;

    private Frames() {
    }

    /**
     * Says one, in one write.
     *
     * @param frame what
     * @param out one thread's
     * @throws IOException when the connection is gone
     */
    public static void write(Frame frame, OutputStream out) throws IOException {
        out.write(switch (frame) {
        case Frame.Data data -> bytes('D', data.bytes());
        case Frame.Aside aside -> bytes('A', aside.bytes());
        case Frame.Taken taken -> longs('T', taken.position());
        case Frame.Cut cut -> longs('C', cut.id().epoch(), cut.id().generation(), cut.position());
        case Frame.Kept kept -> longs('K', kept.id().epoch(), kept.id().generation());
        case Frame.Held held -> longs('H', held.id().epoch(), held.id().generation());
        case Frame.Left left -> longs('L', left.position());
        case Frame.Gap gap -> longs('G', gap.lost());
        case Frame.Terms terms -> bytes('S', terms.text().getBytes(UTF_8));
        case Frame.Life life -> longs('.');
        });
        out.flush();
    }

    /** What one side has to say. */
    @FunctionalInterface
    public interface News {

        /**
         * Says what there is.
         *
         * @return false when there was nothing
         * @throws IOException when the connection is gone
         */
        boolean say() throws IOException;
    }

    /**
     * Says what there is, again and again, and that this side lives when there is nothing. Blocks until it is over.
     *
     * @param news asked after each ring, and before the first one
     * @param over whether to end; looked at after each ring
     * @param bell rung when there is news, or it is over
     * @param out this thread's
     * @throws IOException when the connection is gone
     * @throws InterruptedException when this thread is to end
     */
    public static void talk(News news, BooleanSupplier over, Bell bell, OutputStream out)
            throws IOException, InterruptedException {
        long last = System.nanoTime();
        while (!over.getAsBoolean()) {
            if (news.say()) {
                last = System.nanoTime();
            } else {
                Duration quiet = Duration.ofNanos(System.nanoTime() - last);
                if (quiet.compareTo(LIFE) < 0) {
                    bell.await(LIFE.minus(quiet));
                } else {
                    write(new Frame.Life(), out);
                    last = System.nanoTime();
                }
            }
        }
    }

    private static byte[] bytes(char type, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > Frame.MOST) {
            throw new IllegalArgumentException("bytes of a frame: " + bytes.length);
        }
        return head(type, bytes.length).put(bytes).array();
    }

    private static byte[] longs(char type, long... values) {
        ByteBuffer all = head(type, values.length * LONG);
        for (long value : values) {
            all.putLong(value);
        }
        return all.array();
    }

    private static ByteBuffer head(char type, int length) {
        return ByteBuffer.allocate(HEAD + length).put((byte) type).putShort((short) length);
    }

    /**
     * Hears the next one.
     *
     * @param in not buffered
     * @return what
     * @throws IOException when it is none, or the connection is gone
     */
    public static Frame read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int type = data.readUnsignedByte();
        int length = data.readUnsignedShort();
        boolean fits = switch (type) {
        case 'D', 'A', 'S' -> length > 0 && length <= Frame.MOST;
        case 'T', 'L', 'G' -> length == LONG;
        case 'C' -> length == CUT;
        case 'K', 'H' -> length == ID;
        case '.' -> length == 0;
        default -> false;
        };
        if (!fits) {
            throw new IOException("this is no frame: type " + type + ", " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        data.readFully(bytes);
        return frame(type, bytes);
    }

    private static Frame frame(int type, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return switch (type) {
        case 'D' -> new Frame.Data(bytes);
        case 'A' -> new Frame.Aside(bytes);
        case 'T' -> new Frame.Taken(position(buffer));
        case 'C' -> new Frame.Cut(id(buffer), position(buffer));
        case 'K' -> new Frame.Kept(id(buffer));
        case 'H' -> new Frame.Held(id(buffer));
        case 'L' -> new Frame.Left(position(buffer));
        case 'G' -> new Frame.Gap(position(buffer));
        case 'S' -> new Frame.Terms(new String(bytes, UTF_8));
        default -> new Frame.Life();
        };
    }

    private static CheckpointId id(ByteBuffer buffer) {
        long epoch = buffer.getLong();
        return new CheckpointId(epoch, buffer.getLong());
    }

    private static long position(ByteBuffer buffer) throws IOException {
        long position = buffer.getLong();
        if (position < 0) {
            throw new IOException("this is no position: " + position);
        }
        return position;
    }
}
