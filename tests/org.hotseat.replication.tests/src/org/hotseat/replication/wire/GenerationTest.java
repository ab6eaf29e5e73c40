// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.replication.stream.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A generation arrives as it was sent, or not at all. */
class GenerationTest {

    private static final MachineId MACHINE = new MachineId(UUID.nameUUIDFromBytes(new byte[] { 1 }));

    /** Of damage; the last when the name of a section in the head is hit. */
    private static final Set<FailureCode> REFUSALS = Set.of(FailureCode.DAMAGED, FailureCode.UNREACHABLE,
            FailureCode.UNSUPPORTED);

    private static final String DESCRIPTION = "<domain>" + "机".repeat(100_000) + "</domain>";

    private final Random random = new Random(8);

    private static byte[] send(Memory older, Memory memory, byte[] disk, boolean whole, boolean deflate)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, deflate)) {
            writer.begin(new Begin(MACHINE, 7, 12, whole ? 0 : 11, Memory.HEAD));
            for (long page : memory.pages.keySet()) {
                byte[] content = memory.pages.get(page);
                if (whole) {
                    writer.data(page, ByteBuffer.wrap(content));
                } else if (!Arrays.equals(content, older.pages.get(page))) {
                    change(writer, page, content, older.pages.get(page));
                }
            }
            writer.extent("vda", 5, ByteBuffer.wrap(disk));
            writer.tail(ByteBuffer.wrap(memory.tail));
            writer.description(DESCRIPTION);
            assertEquals(writer.end(), out.size());
        }
        return out.toByteArray();
    }

    private static void change(GenerationWriter writer, long page, byte[] content, byte[] older) throws Exception {
        if (Arrays.equals(content, new byte[content.length])) {
            writer.zero(page);
        } else {
            writer.change(page, ByteBuffer.wrap(content), ByteBuffer.wrap(older));
        }
    }

    private static void same(Memory memory, byte[] disk, Kept kept) {
        assertEquals(memory.pages.keySet(), kept.pages.keySet());
        memory.pages.forEach((page, content) -> assertArrayEquals(content, kept.pages.get(page)));
        assertArrayEquals(memory.tail, kept.tail.toByteArray());
        assertArrayEquals(disk, kept.disk.toByteArray());
        assertEquals(DESCRIPTION, kept.description.toString(UTF_8));
        assertTrue(kept.expected);
        assertEquals(1, kept.whole);
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void whatArrivesIsWhatWasSent(boolean deflate) throws Exception {
        Memory memory = Memory.of(random);
        byte[] disk = new byte[700_000];
        random.nextBytes(disk);
        Kept first = new Kept(new TreeMap<>());
        assertTrue(read(send(memory, memory, disk, true, deflate), first));
        same(memory, disk, first);
        assertEquals(new Begin(MACHINE, 7, 12, 0, Memory.HEAD), first.begin);
        for (int turn = 0; turn < 50; turn++) {
            Memory later = memory.changed(random);
            Kept next = new Kept(memory.pages);
            assertTrue(read(send(memory, later, new byte[0], false, deflate), next));
            same(later, new byte[0], next);
            memory = later;
        }
    }

    @Test
    void differencesPackBetter() throws Exception {
        Memory memory = Memory.of(random);
        Memory later = Memory.of(new Random(8));
        later.pages.values().forEach(content -> content[17]++);
        later.tail = new byte[] { 4 };
        int plain = send(memory, later, new byte[0], false, false).length;
        int packed = send(memory, later, new byte[0], false, true).length;
        assertTrue(packed < plain / 20, packed + " of " + plain);
    }

    @Test
    void aGenerationThatBreaksOffDoesNotCount() throws Exception {
        byte[] sent = send(Memory.of(random), Memory.of(random), new byte[100], true, true);
        for (int there = 1; there < sent.length; there += 1 + random.nextInt(200)) {
            Kept kept = new Kept(new TreeMap<>());
            byte[] cut = Arrays.copyOf(sent, there);
            assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class, () -> read(cut, kept)).code());
            assertEquals(0, kept.whole);
        }
    }

    @Test
    void aFlippedBitIsFoundOut() throws Exception {
        Memory memory = Memory.of(random);
        int found = 0;
        for (boolean deflate : new boolean[] { false, true }) {
            byte[] sent = send(memory, memory, new byte[100], true, deflate);
            for (int turn = 0; turn < 400; turn++) {
                byte[] damaged = sent.clone();
                damaged[turn < 150 ? turn : random.nextInt(sent.length)] ^= (byte) (1 << random.nextInt(8));
                Kept kept = new Kept(new TreeMap<>());
                try {
                    read(damaged, kept);
                    same(memory, new byte[100], kept); // a bit that says nothing, at the end of what is deflated
                } catch (FailureException refused) {
                    assertTrue(REFUSALS.contains(refused.code()), refused::getMessage);
                    assertEquals(0, kept.whole);
                    found++;
                }
            }
        }
        assertTrue(found > 790, "found only " + found + " of 800");
    }

    @Test
    void severalComeOneAfterTheOther() throws Exception {
        Memory memory = Memory.of(random);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(send(memory, memory, new byte[1], true, true));
        both.write(send(memory, memory, new byte[1], true, false));
        GenerationReader reader = new GenerationReader(new ByteArrayInputStream(both.toByteArray()));
        SortedMap<Long, byte[]> nothing = new TreeMap<>();
        Kept first = new Kept(nothing);
        Kept second = new Kept(nothing);
        assertTrue(reader.read(first));
        assertTrue(reader.read(second));
        assertFalse(reader.read(new Kept(nothing)));
        assertEquals(2, first.whole + second.whole);
    }

    @Test
    void aQuestionAboutDisksAndWhatComesOfThem() throws Exception {
        List<DiskOffer> offers = List.of(new DiskOffer("vda", "/images/机.img", "raw", 1L << 40,
                List.of("/images/token", "/b")),
                new DiskOffer("vdb", "/images/b.img", "qcow2", 512, List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, true)) {
            writer.ask(offers);
            writer.end();
        }
        DiskHead head = new DiskHead("vda", "/images/机.img", "raw", 1L << 40, 3, 17);
        try (GenerationWriter writer = new GenerationWriter(out, true)) {
            writer.begin(new Begin(MACHINE, 7, 12, 0, Memory.HEAD));
            writer.disk(head);
            writer.zeros("vda", 4096, 1L << 39);
            writer.end();
        }
        Kept kept = new Kept(new TreeMap<>());
        GenerationReader reader = new GenerationReader(new ByteArrayInputStream(out.toByteArray()));
        assertTrue(reader.read(kept));
        assertEquals(offers, kept.question);
        assertEquals(0, kept.whole);
        assertTrue(reader.read(kept));
        assertEquals(List.of(head), kept.heads);
        assertEquals(List.of("vda 4096 " + (1L << 39)), kept.zeros);
        byte[] damaged = out.toByteArray();
        damaged[30] ^= 1;
        assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, () -> read(damaged, kept)).code());
    }

    private static boolean read(byte[] bytes, Kept kept) throws FailureException {
        return new GenerationReader(new ByteArrayInputStream(bytes)).read(kept);
    }

    @Test
    void sumsOfADiskAreAskedFor() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(out, false)) {
            writer.askForSums(new DiskOffer("vda", "/images/a", "raw", 99, List.of("/images/token")), 65536);
            writer.end();
        }
        Kept kept = new Kept(new TreeMap<>());
        assertTrue(new GenerationReader(new ByteArrayInputStream(out.toByteArray())).read(kept));
        assertEquals(List.of(new DiskOffer("vda", "/images/a", "raw", 99, List.of())), kept.question);
        assertEquals(List.of("sums in blocks of 65536"), kept.zeros);
        for (int block : new int[] { 0, -65536, 65537, 1 << 21 }) {
            ByteArrayOutputStream wrong = new ByteArrayOutputStream();
            try (GenerationWriter writer = new GenerationWriter(wrong, false)) {
                writer.askForSums(new DiskOffer("vda", "/images/a", "raw", 99, List.of()), block);
                writer.end();
            }
            GenerationReader reader = new GenerationReader(new ByteArrayInputStream(wrong.toByteArray()));
            assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, () -> reader.read(kept)).code());
        }
    }
}
