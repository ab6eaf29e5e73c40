// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.hotseat.replication.memory.ChangeFinder;
import org.hotseat.replication.memory.PageImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams of a real QEMU: taken apart, compared, put together, and loaded by another QEMU. */
class QemuStreamTest {

    @TempDir
    Path folder;

    @Test
    void aRebuiltMachineIsLoadedAndIsTheSame() throws Exception {
        assumeTrue(Qemu.isThere(), "no QEMU for x86_64 here");
        byte[] second;
        try (Qemu qemu = new Qemu(folder.resolve("one"))) {
            assumeTrue(qemu.snapshots(), "this process may not use userfaultfd");
            byte[] first = qemu.snapshot(folder.resolve("first"));
            second = qemu.snapshot(folder.resolve("second"));
            rebuild(first, second, folder.resolve("rebuilt"));
        }
        Heard expected = hear(second);
        try (Qemu other = new Qemu(folder.resolve("other"), folder.resolve("rebuilt"))) {
            byte[] third = other.save(folder.resolve("third"));
            Heard found = hear(third);
            assertEquals(expected.pages.keySet(), found.pages.keySet());
            expected.pages.forEach((page, content) -> assertArrayEquals(content, found.pages.get(page),
                    () -> "page " + page));
        }
    }

    /** The base from the first, what differs from the second, the devices of the second. */
    private void rebuild(byte[] first, byte[] second, Path target) throws Exception {
        StreamParser whole = parser(first, new Heard(first));
        StreamHead head = whole.head().orElseThrow();
        assertEquals(head.pages(), whole.pages(), "every page once");
        assertArrayEquals(head.bytes(), Arrays.copyOf(first, head.bytes().length));
        try (PageImage image = PageImage.open(folder.resolve("image"), head.pages())) {
            ChangeFinder base = new ChangeFinder(image, true);
            parser(first, base);
            base.accept(Bytes.of(first), first.length);
            ChangeFinder delta = new ChangeFinder(image, false);
            long tail = parser(second, delta).requireTail();
            assertTrue(delta.changes().size() < head.pages() / 2, "of " + head.pages() + " pages differ "
                    + delta.changes().size());
            delta.accept(Bytes.of(second), second.length);
            write(head, image, Arrays.copyOfRange(second, (int) tail, second.length), target);
        }
    }

    private static void write(StreamHead head, PageImage image, byte[] tail, Path target) throws IOException {
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            StreamWriter writer = new StreamWriter(head, out);
            writer.head();
            writer.open();
            for (long page = head.pages() - 1; page >= 0; page--) {
                ByteBuffer content = image.page(page);
                if (image.isZero(page)) {
                    writer.zero(page);
                } else {
                    writer.data(page, content);
                }
            }
            writer.close();
            writer.tail(tail);
        }
        assertTrue(Files.size(target) > tail.length);
    }

    private static StreamParser parser(byte[] stream, PageListener listener) throws Exception {
        StreamParser parser = new StreamParser(listener);
        parser.advance(Bytes.of(stream), stream.length);
        assertTrue(parser.tail().isPresent());
        return parser;
    }

    private static Heard hear(byte[] stream) throws Exception {
        Heard heard = new Heard(stream);
        parser(stream, heard);
        return heard;
    }
}
