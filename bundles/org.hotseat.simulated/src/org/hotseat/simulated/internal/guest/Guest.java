// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.guest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.SplittableRandom;

import org.hotseat.base.id.MachineId;
import org.hotseat.replication.stream.RamBlock;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.stream.StreamWriter;
import org.hotseat.simulated.internal.load.Figures;

/**
 * A guest at one moment: all of its memory follows from which machine it is, for how long it has run and what it has
 * done, so whoever is given the memory can tell whether a single bit of it is wrong. Half of it is zeros, most of the
 * rest never changes, some pages change every quarter of a second. Immutable.
 *
 * @param machine whose
 * @param millis for how long it has run
 * @param figures its counters
 */
public record Guest(MachineId machine, long millis, Figures figures) {

    /** 4 MiB and some firmware. */
    public static final StreamHead HEAD = new StreamHead("pc-q35-7.2", 2, List.of(new RamBlock("pc.ram", 1024),
            new RamBlock("/rom@etc/acpi/tables", 16)));

    static final long MAGIC = 0x484f545345415431L;
    private static final byte FULL_SECTION = 4;
    private static final int KINDS = 64;
    private static final int ZEROS = 32;
    private static final long[] PERIODS = { 250, 2_000, 10_000 };
    private static final int STAMPED = 128;

    /**
     * A page.
     *
     * @param page its number
     * @return all of it
     */
    ByteBuffer page(long page) {
        ByteBuffer content = ByteBuffer.allocate(StreamHead.PAGE);
        if (page == 0) {
            content.putLong(MAGIC).putLong(machine.value().getMostSignificantBits())
                    .putLong(machine.value().getLeastSignificantBits()).putLong(millis)
                    .putDouble(figures.cpuNanos()).putDouble(figures.diskRead()).putDouble(figures.diskWritten())
                    .putDouble(figures.netReceived()).putDouble(figures.netSent());
            return content.rewind();
        }
        int kind = (int) (page % KINDS);
        if (kind < ZEROS) {
            return content;
        }
        SplittableRandom random = new SplittableRandom(machine.value().getLeastSignificantBits() ^ page);
        while (content.hasRemaining()) {
            content.putLong(random.nextLong());
        }
        int changing = KINDS - 1 - kind;
        if (changing < PERIODS.length) {
            stamp(content, page, (millis + page * 7) / PERIODS[changing]);
        }
        return content.rewind();
    }

    private static void stamp(ByteBuffer content, long page, long version) {
        SplittableRandom random = new SplittableRandom(version * 31 + page);
        for (int at = 0; at < STAMPED; at += Long.BYTES) {
            content.putLong(at, random.nextLong());
        }
    }

    static boolean isZero(long page) {
        return page != 0 && page % KINDS < ZEROS;
    }

    private byte[] tail() {
        byte[] words = ("devices of " + machine.value() + " after " + millis + " ms").getBytes(UTF_8);
        return ByteBuffer.allocate(1 + words.length).put(FULL_SECTION).put(words).array();
    }

    /**
     * The memory as a stream.
     *
     * @return as QEMU would write it
     */
    public byte[] stream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            StreamWriter writer = new StreamWriter(HEAD, Channels.newChannel(out));
            writer.head();
            writer.open();
            for (long page = 0; page < HEAD.pages(); page++) {
                if (isZero(page)) {
                    writer.zero(page);
                } else {
                    writer.data(page, page(page));
                }
            }
            writer.close();
            writer.tail(tail());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Whether these are the devices of this guest. */
    boolean hasTail(ByteBuffer bytes) {
        return ByteBuffer.wrap(tail()).equals(bytes);
    }
}
