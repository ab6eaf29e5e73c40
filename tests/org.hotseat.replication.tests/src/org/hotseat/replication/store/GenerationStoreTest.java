// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.Heard;
import org.hotseat.replication.stream.Memory;
import org.hotseat.replication.stream.StreamParser;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.DiskHead;
import org.hotseat.replication.wire.GenerationReader;
import org.hotseat.replication.wire.GenerationWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest whole generation is there, whatever happened to the one after it. */
class GenerationStoreTest {

    private static final MachineId MACHINE = new MachineId(UUID.nameUUIDFromBytes(new byte[] { 1 }));

    @TempDir
    Path folder;
    private final Random random = new Random(9);
    private final FakeDisks disks = new FakeDisks();
    private Follower follower = new Follower();
    /** What was committed last. */
    private Memory memory = Memory.of(random);
    private long generation;

    private static byte[] send(Memory older, Memory memory, Begin begin) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, true)) {
            writer.begin(begin);
            for (long page : memory.pages.keySet()) {
                byte[] content = memory.pages.get(page);
                if (begin.whole()) {
                    writer.data(page, ByteBuffer.wrap(content));
                } else if (!Arrays.equals(content, older.pages.get(page))) {
                    writer.change(page, ByteBuffer.wrap(content), ByteBuffer.wrap(older.pages.get(page)));
                }
            }
            writer.disk(new DiskHead("vda", "/vda", "raw", FakeDisks.SIZE, begin.whole() ? 0 : 3, begin.base()));
            for (long at = begin.whole() ? 1 : begin.generation(); at <= begin.generation(); at++) {
                writer.extent("vda", at, ByteBuffer.wrap(new byte[] { (byte) at }));
            }
            writer.tail(ByteBuffer.wrap(memory.tail));
            writer.description("<domain>" + begin.generation() + "</domain>");
            writer.end();
        }
        return out.toByteArray();
    }

    private Begin next(boolean whole) {
        return new Begin(MACHINE, 3, generation + 1, whole ? 0 : generation, Memory.HEAD);
    }

    private void receive(GenerationStore store, byte[] sent) throws FailureException {
        try (Incoming incoming = store.incoming(follower)) {
            new GenerationReader(new ByteArrayInputStream(sent)).read(incoming);
        }
    }

    /** Sends and settles one more. */
    private void more(GenerationStore store, boolean whole) throws Exception {
        Memory later = memory.changed(random);
        receive(store, send(memory, later, next(whole)));
        memory = later;
        generation++;
        store.settle(follower);
    }

    private void same(GenerationStore store) throws Exception {
        assertEquals(generation, store.committed().orElseThrow().generation());
        assertEquals("<domain>" + generation + "</domain>", store.description());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.restore(Channels.newChannel(out));
        byte[] stream = out.toByteArray();
        Heard heard = new Heard(stream);
        StreamParser parser = new StreamParser(heard);
        parser.advance(Bytes.of(stream), stream.length);
        assertEquals(Memory.HEAD, parser.head().orElseThrow());
        assertEquals(Memory.HEAD.pages(), parser.pages());
        memory.pages.forEach((page, content) -> assertArrayEquals(content, heard.pages.get(page)));
        assertArrayEquals(memory.tail, Arrays.copyOfRange(stream, parser.tail().orElseThrow().intValue(), stream.length));
    }

    private GenerationStore open() throws FailureException {
        return GenerationStore.open(folder, MACHINE, disks, Progress.NONE);
    }

    /** Links and powers that fail at random places; each time what counts is looked at from the files alone. */
    @Test
    void whateverHappensTheLastWholeOneCounts() throws Exception {
        int broken = 0;
        int crashed = 0;
        for (int turn = 0; turn < 150; turn++) {
            try (GenerationStore store = open()) {
                Memory later = memory.changed(random);
                boolean whole = generation == 0 || random.nextInt(6) == 0;
                byte[] sent = send(memory, later, next(whole));
                int there = random.nextInt(3) == 0 ? 1 + random.nextInt(sent.length - 1) : sent.length;
                if (there < sent.length) {
                    assertThrows(FailureException.class, () -> receive(store, Arrays.copyOf(sent, there)));
                    broken++;
                } else {
                    receive(store, sent);
                    memory = later;
                    generation++;
                    follower.patience = random.nextInt(4);
                    crashed += settles(store) ? 0 : 1;
                }
                follower.patience = Integer.MAX_VALUE;
            }
            if (generation > 0) {
                try (GenerationStore store = open()) {
                    store.settle(follower);
                    same(store);
                }
            }
        }
        assertTrue(broken > 20 && crashed > 20, broken + " broken off, " + crashed + " crashed");
        for (int at = 1; at <= generation; at++) {
            assertEquals((byte) at, disks.disk[at]);
        }
    }

    private boolean settles(GenerationStore store) {
        try {
            store.settle(follower);
            return true;
        } catch (FailureException crash) {
            assertEquals(FailureCode.FILE, crash.code());
            return false;
        }
    }

    @Test
    void onlyTheNextOneFits() throws Exception {
        try (GenerationStore store = open()) {
            assertTrue(store.committed().isEmpty());
            generation = 4;
            refused(store, next(false));
            generation = 0;
            more(store, true);
            more(store, false);
            refused(store, new Begin(MACHINE, 3, 4, 3, Memory.HEAD));
            refused(store, new Begin(MACHINE, 2, 3, 2, Memory.HEAD));
            refused(store, new Begin(MACHINE, 3, 2, 0, Memory.HEAD));
            refused(store, new Begin(new MachineId(UUID.randomUUID()), 3, 3, 2, Memory.HEAD));
            same(store);
            more(store, false);
            same(store);
        }
    }

    private void refused(GenerationStore store, Begin begin) throws Exception {
        byte[] sent = send(memory, memory, begin);
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> receive(store, sent)).code());
    }

    /** What was mapped keeps its room until it is collected, name or not: it must hold nothing by then. */
    @Test
    void theRoomOfAnOlderImageIsFreeAtOnce(@TempDir Path links) throws Exception {
        try (GenerationStore store = open()) {
            more(store, true);
            for (String file : List.of("image-1", "image-1.sums")) {
                assertTrue(Files.size(Files.createLink(links.resolve(file), folder.resolve(file))) > 0);
            }
            more(store, true);
            same(store);
            for (String file : List.of("image-1", "image-1.sums")) {
                assertFalse(Files.exists(folder.resolve(file)));
                assertEquals(0, Files.size(links.resolve(file)));
            }
        }
    }

    /** There is no room to work it in: it is given out from where it is. */
    @Test
    void anUnsettledOneIsRestoredToo() throws Exception {
        try (GenerationStore store = open()) {
            more(store, true);
            for (int turn = 0; turn < 20; turn++) {
                Memory later = memory.changed(random);
                receive(store, send(memory, later, next(false)));
                memory = later;
                generation++;
                same(store);
                follower.patience = random.nextInt(3);
                settles(store);
                same(store);
                follower.patience = Integer.MAX_VALUE;
                store.settle(follower);
                same(store);
            }
        }
    }

    /** Each file cut short or with a flipped bit: never a machine that is not the one that was sent. */
    @Test
    void damagedFilesAreRefused() throws Exception {
        try (GenerationStore store = open()) {
            more(store, true);
            receive(store, send(memory, memory, next(false)));
            generation++;
        }
        List<Path> files;
        try (Stream<Path> there = Files.list(folder)) {
            files = there.toList();
        }
        assertEquals(9, files.size(), files::toString);
        int refused = 0;
        for (Path file : files) {
            byte[] sound = Files.readAllBytes(file);
            for (int turn = 0; turn < 12; turn++) {
                byte[] damaged = turn == 0 ? Arrays.copyOf(sound, sound.length / 2) : sound.clone();
                if (turn > 0) {
                    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                }
                refused += refuses(file, damaged) ? 1 : 0;
                Files.write(file, sound);
            }
        }
        assertTrue(refused > 60, "refused only " + refused);
    }

    /** False when it is restored all the same, and then as it was: the bit said nothing. */
    private boolean refuses(Path file, byte[] damaged) throws Exception {
        Path copy = Files.createTempDirectory(folder.getParent(), "copy");
        try (Stream<Path> there = Files.list(folder)) {
            for (Path one : there.toList()) {
                Files.copy(one, copy.resolve(one.getFileName()));
            }
        }
        Files.write(copy.resolve(file.getFileName()), damaged);
        try (GenerationStore store = GenerationStore.open(copy, MACHINE, DiskCopies.NONE, Progress.NONE)) {
            store.settle(new Follower());
            same(store);
            return false;
        } catch (FailureException refused) {
            assertTrue(refused.code() == FailureCode.DAMAGED || refused.code() == FailureCode.TOO_NEW,
                    refused::toString);
            return true;
        } finally {
            GenerationStore.clear(copy);
            Files.delete(copy);
        }
    }
}
