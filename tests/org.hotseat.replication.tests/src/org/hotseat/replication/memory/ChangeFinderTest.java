// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.Memory;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.stream.StreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs is found, all of it and nothing else, and the image follows only what was accepted. */
class ChangeFinderTest {

    @TempDir
    Path folder;
    private final Random random = new Random(7);

    private static SortedSet<Long> pages(Changes changes) {
        SortedSet<Long> pages = new TreeSet<>();
        for (int index = 0; index < changes.size(); index++) {
            pages.add(changes.page(index));
        }
        return pages;
    }

    private static ChangeFinder compare(PageImage image, boolean all, byte[] stream) throws Exception {
        ChangeFinder finder = new ChangeFinder(image, all);
        new StreamParser(finder).advance(Bytes.of(stream), stream.length);
        return finder;
    }

    private static byte[] page(PageImage image, long page) {
        byte[] content = new byte[StreamHead.PAGE];
        image.page(page).get(content);
        return content;
    }

    @Test
    void generationsFollowOneAnother() throws Exception {
        Memory memory = Memory.of(random);
        try (PageImage image = PageImage.open(folder.resolve("image"), Memory.HEAD.pages())) {
            ChangeFinder whole = compare(image, true, memory.stream());
            assertEquals(Memory.HEAD.pages(), whole.changes().size());
            whole.accept(Bytes.of(memory.stream()), memory.stream().length);
            for (int generation = 2; generation < 200; generation++) {
                Memory later = memory.changed(random);
                SortedSet<Long> differ = new TreeSet<>();
                for (long page = 0; page < Memory.HEAD.pages(); page++) {
                    if (!Arrays.equals(memory.pages.get(page), later.pages.get(page))) {
                        differ.add(page);
                    }
                }
                ChangeFinder found = compare(image, false, later.stream());
                assertEquals(differ, pages(found.changes()));
                if (random.nextInt(3) > 0) {
                    found.accept(Bytes.of(later.stream()), later.stream().length);
                    memory = later;
                }
                for (long page = 0; page < Memory.HEAD.pages(); page++) {
                    assertArrayEquals(memory.pages.get(page), page(image, page));
                }
            }
        }
    }

    /** More changes than are remembered: the stream is read once more. */
    @Test
    void whatWasForgottenIsAcceptedAllTheSame() throws Exception {
        Memory memory = Memory.of(random);
        try (PageImage image = PageImage.unnamed(folder, Memory.HEAD.pages())) {
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(0, files.count(), "it has a name");
            }
            for (int generation = 1; generation < 20; generation++) {
                byte[] stream = memory.stream();
                ChangeFinder finder = new ChangeFinder(image, generation == 1, 3);
                StreamParser parser = new StreamParser(finder);
                int shipped = 0;
                for (int there = 0; there <= stream.length; there += Math.max(1, Math.min(5000, stream.length - there))) {
                    parser.advance(Bytes.of(stream), there);
                    shipped += finder.changes().size();
                    shipped -= finder.shipped() ? 0 : finder.changes().size();
                }
                shipped += finder.changes().size();
                assertEquals(finder.found(), shipped);
                finder.accept(Bytes.of(stream), stream.length);
                for (long page = 0; page < Memory.HEAD.pages(); page++) {
                    assertArrayEquals(memory.pages.get(page), page(image, page));
                }
                memory = memory.changed(random);
            }
        }
    }

    @Test
    void anImageIsFoundAgainAndOneOfAnotherSizeIsRefused() throws Exception {
        Path file = folder.resolve("image");
        byte[] content = new byte[StreamHead.PAGE];
        random.nextBytes(content);
        try (PageImage image = PageImage.open(file, 10)) {
            image.put(9, ByteBuffer.wrap(content));
            assertTrue(image.isZero(8));
        }
        try (PageImage image = PageImage.open(file, 10)) {
            assertTrue(image.holds(9, ByteBuffer.wrap(content)));
            image.zero(9);
            assertTrue(image.isZero(9));
        }
        assertThrows(IOException.class, () -> PageImage.open(file, 11));
        assertEquals(10L * StreamHead.PAGE, Files.size(file));
    }

    @Test
    void aFileIsLookedAtWhileItGrows() throws Exception {
        byte[] stream = Memory.of(random).stream();
        try (FileChannel file = FileChannel.open(folder.resolve("stream"), StandardOpenOption.CREATE,
                StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(1), stream.length - 1L); // the room
            MappedBytes bytes = new MappedBytes(file, stream.length);
            for (int at = 0; at < stream.length; at += 1000) {
                int length = Math.min(1000, stream.length - at);
                file.write(ByteBuffer.wrap(stream, at, length), at);
                assertEquals(-1, bytes.view(at, length).mismatch(ByteBuffer.wrap(stream, at, length)));
            }
        }
    }
}
