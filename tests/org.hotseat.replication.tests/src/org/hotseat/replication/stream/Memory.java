// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small machine's memory, and its stream as QEMU would write it, written down here byte by byte. */
public final class Memory {

    /** Its blocks: one with a long name, one of a single page. */
    public static final StreamHead HEAD = new StreamHead("pc-q35-7.2", 2, List.of(new RamBlock("pc.ram", 40),
            new RamBlock("/rom@etc/acpi/tables", 2), new RamBlock("pc.bios", 1)));

    /** Every page by its number; null-free: a page of zeros has an array of zeros. */
    public final SortedMap<Long, byte[]> pages = new TreeMap<>();
    /** The devices. */
    public byte[] tail;

    private Memory() {
        tail = new byte[] { Section.FULL, 1, 2, 3 };
    }

    /** Some pages random, some zeros. */
    public static Memory of(Random random) {
        Memory memory = new Memory();
        for (long page = 0; page < HEAD.pages(); page++) {
            byte[] content = new byte[StreamHead.PAGE];
            if (random.nextInt(3) > 0) {
                random.nextBytes(content);
            }
            memory.pages.put(page, content);
        }
        memory.tail = new byte[1 + random.nextInt(1000)];
        random.nextBytes(memory.tail);
        memory.tail[0] = Section.FULL;
        return memory;
    }

    /** The same with a few pages changed, to zeros too. */
    public Memory changed(Random random) {
        Memory later = new Memory();
        pages.forEach((page, content) -> later.pages.put(page, content.clone()));
        for (int count = random.nextInt(6); count > 0; count--) {
            byte[] content = later.pages.get((long) random.nextInt((int) HEAD.pages()));
            switch (random.nextInt(3)) {
                case 0 -> Arrays.fill(content, (byte) 0);
                case 1 -> content[random.nextInt(content.length)]++;
                default -> random.nextBytes(content);
            }
        }
        later.tail = tail.clone();
        return later;
    }

    static boolean isZero(byte[] content) {
        for (byte one : content) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    /** Its stream: pages in the order given, with the end of a part after every so many. */
    public byte[] stream(List<Long> order, int perPart) {
        ByteBuffer out = ByteBuffer.allocate(64 + order.size() * (StreamHead.PAGE + 300) + tail.length + 512);
        out.put(HEAD.bytes());
        String before = "";
        for (int index = 0; index < order.size(); index++) {
            if (index % perPart == 0) {
                out.put((byte) 0x02).putInt(2);
            }
            before = page(out, order.get(index), before);
            if (index % perPart == perPart - 1 || index == order.size() - 1) {
                out.putLong(0x10).put((byte) 0x7e).putInt(2);
            }
        }
        out.put(tail);
        byte[] stream = new byte[out.position()];
        out.flip().get(stream);
        return stream;
    }

    /** In rising order and one part. */
    public byte[] stream() {
        return stream(List.copyOf(pages.keySet()), Integer.MAX_VALUE);
    }

    private String page(ByteBuffer out, long page, String before) {
        int block = HEAD.block(page);
        String name = HEAD.blocks().get(block).name();
        boolean same = name.equals(before);
        byte[] content = pages.get(page);
        out.putLong((page - HEAD.first(block)) * StreamHead.PAGE | (isZero(content) ? 0x02 : 0x08) | (same ? 0x20 : 0));
        if (!same) {
            out.put((byte) name.length()).put(name.getBytes());
        }
        out.put(isZero(content) ? new byte[1] : content);
        return name;
    }
}
