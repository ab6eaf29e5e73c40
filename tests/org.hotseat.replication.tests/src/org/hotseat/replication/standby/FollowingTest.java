// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.store.Settlement;
import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.Heard;
import org.hotseat.replication.stream.Memory;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.stream.StreamParser;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.GenerationWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process gets that follows a standby. */
class FollowingTest {

    private static final MachineId MACHINE = new MachineId(UUID.nameUUIDFromBytes(new byte[] { 9 }));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    private final Random random = new Random(77);
    private final ByteArrayOutputStream process = new ByteArrayOutputStream();
    private Memory memory = Memory.of(random);
    private long generation;
    private Standby standby;

    @BeforeEach
    void open() throws Exception {
        standby = Standby.open(folder, MACHINE, Settlement.NOBODY, DiskCopies.NONE, MonotonicClock.SYSTEM);
    }

    @AfterEach
    void close() {
        standby.close();
    }

    /** A generation that differs, with all pages or with those that changed. */
    private void receive(boolean whole) throws Exception {
        Memory before = memory;
        memory = memory.changed(random);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GenerationWriter writer = new GenerationWriter(sent, true)) {
            writer.begin(new Begin(MACHINE, 2, generation + 1, whole ? 0 : generation, Memory.HEAD));
            for (long page : memory.pages.keySet()) {
                ByteBuffer now = ByteBuffer.wrap(memory.pages.get(page));
                ByteBuffer then = ByteBuffer.wrap(before.pages.get(page));
                if (whole) {
                    writer.data(page, now);
                } else if (now.mismatch(then) >= 0) {
                    writer.change(page, now, then);
                }
            }
            writer.tail(ByteBuffer.wrap(memory.tail));
            writer.description("<domain>" + ++generation + "</domain>");
            writer.end();
        }
        standby.serve(new ByteArrayInputStream(sent.toByteArray()), new ByteArrayOutputStream(), () -> { });
        assertEquals(generation, standby.status().holds().orElseThrow().generation());
    }

    private Following begin() throws Exception {
        Following following = standby.following().orElseThrow();
        following.begin(Channels.newChannel(process));
        return following;
    }

    private void assertGoesOn() throws Exception {
        byte[] stream = process.toByteArray();
        Heard heard = new Heard(stream);
        StreamParser parser = new StreamParser(heard);
        parser.advance(Bytes.of(stream), stream.length);
        memory.pages.forEach((page, content) -> assertArrayEquals(content, heard.pages.get(page), "page " + page));
        assertEquals(stream.length - memory.tail.length, parser.requireTail());
    }

    @Test
    void nobodyFollowsWhatIsNotThere() {
        assertEquals(Optional.empty(), standby.following());
    }

    /** Whatever it was told in between, at the end it is the machine that was taken. */
    @Test
    void aProcessThatFollowedManyGenerationsIsTheOneThatIsTaken() throws Exception {
        receive(true);
        Following following = begin();
        for (int turn = 0; turn < 40; turn++) {
            receive(random.nextInt(8) == 0);
            for (int piece = random.nextInt(3); piece > 0; piece--) {
                following.feed();
            }
        }
        assertEquals("<domain>41</domain>", following.description().orElseThrow());
        Committed taken = standby.take(41, Deadline.in(PATIENCE));
        following.finish(taken, standby.devices());
        assertEquals(0, following.left());
        assertGoesOn();
    }

    @Test
    void onlyWhatHasChangedIsToldAgain() throws Exception {
        receive(true);
        Following following = begin();
        assertEquals(Memory.HEAD.pages(), following.left());
        while (following.feed()) {
            assertTrue(following.left() < Memory.HEAD.pages());
        }
        int all = process.size();
        assertEquals(0, following.left());
        receive(false);
        while (following.feed()) {
            assertTrue(process.size() > all);
        }
        assertTrue(process.size() - all < 8 * (StreamHead.PAGE + 100), "a few pages");
    }

    @Test
    void onlyTheVeryGenerationThatWasTakenIsFinished() throws Exception {
        receive(true);
        Following following = begin();
        Committed other = new Committed(MACHINE, 2, 7, Memory.HEAD);
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> following.finish(other,
                memory.tail)).code());
        assertThrows(FailureException.class, standby::devices, "not taken");
    }

    @Test
    void aDamagedPageIsNotTold() throws Exception {
        receive(true);
        standby.close();
        Path image = folder.resolve("image-1");
        byte[] pages = Files.readAllBytes(image);
        pages[StreamHead.PAGE * 2 + 5] ^= 1;
        Files.write(image, pages);
        open();
        Following following = begin();
        assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, following::feed).code());
    }

    @Test
    void aProcessThatIsGoneIsTold() throws Exception {
        receive(true);
        Following following = standby.following().orElseThrow();
        following.begin(new WritableByteChannel() {

            private int left = 2;

            @Override
            public int write(ByteBuffer from) throws IOException {
                if (left-- == 0) {
                    throw new IOException("broken pipe");
                }
                int length = from.remaining();
                from.position(from.limit());
                return length;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {
                // nothing to close
            }
        });
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class, () -> {
            while (following.feed()) {
                receive(false);
            }
            receive(true);
            following.feed();
        }).code());
    }

    @Test
    void nothingIsToldOfOneThatIsDropped() throws Exception {
        receive(true);
        Following following = begin();
        standby.drop();
        assertFalse(following.feed());
        assertEquals(Optional.empty(), following.newest());
        assertEquals(Memory.HEAD.pages(), following.left());
    }
}
