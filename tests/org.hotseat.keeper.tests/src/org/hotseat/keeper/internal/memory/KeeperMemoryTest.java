// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.local.Status.Memory;
import org.hotseat.lease.Copy;
import org.hotseat.lease.GuardRecord;
import org.hotseat.lease.LeaseRecord;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.VoterRecord;
import org.hotseat.lease.wire.VoterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperMemoryTest {

    private static final UUID BOOT = UUID.randomUUID();
    private static final VoterSet VOTERS = new VoterSet(1, List.of(new HostId("a")));
    private static final Copy COPY = new Copy(new MachineId(UUID.randomUUID()), 2);
    private static final KeeperMemory.Host KNOWN = new KeeperMemory.Host(Memory.FOUND,
            new LeaseRecord(VOTERS, 3, LeaseState.VALID, 5, 6),
            new GuardRecord(3, Set.of(COPY), Set.of(), Map.of(COPY.machine(), 2L), Map.of(COPY.machine(), 2L)),
            List.of(new Scope(COPY, "/g/one", new ProcessStamp(4, 5))));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSuccessorFindsEverything() throws IOException {
        VoterRecord said = VoterRecord.fresh(7, VOTERS);
        try (KeeperMemory memory = new KeeperMemory(folder, BOOT, VOTERS)) {
            assertEquals(Memory.BOOTED, memory.host(false).memory());
            memory.store(KNOWN);
            memory.store(said);
        }
        try (KeeperMemory memory = new KeeperMemory(folder, BOOT, VOTERS)) {
            assertEquals(KNOWN, memory.host(true));
            assertEquals(Optional.of(said), memory.voter());
        }
    }

    @Test
    void whatIsOfAnotherBootIsForgotten() throws IOException {
        try (KeeperMemory memory = new KeeperMemory(folder, BOOT, VOTERS)) {
            memory.store(KNOWN);
            memory.store(VoterRecord.fresh(7, VOTERS));
        }
        try (KeeperMemory memory = new KeeperMemory(folder, UUID.randomUUID(), VOTERS)) {
            assertEquals(Memory.BOOTED, memory.host(false).memory());
            assertEquals(LeaseState.NONE, memory.host(false).lease().state());
            assertTrue(memory.voter().isEmpty());
        }
    }

    @Test
    void anyDamageIsALossAndNotAnEarlierContent() throws IOException {
        Path file = folder.resolve("host.memory");
        try (KeeperMemory memory = new KeeperMemory(folder, BOOT, VOTERS)) {
            memory.store(KNOWN);
            memory.store(KNOWN);
        }
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] { 0, 15, 4096, 4100, 4107, 4110, 4120, 4200, 4300 }) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            try (KeeperMemory memory = new KeeperMemory(folder, BOOT, VOTERS)) {
                assertEquals(Memory.LOST, memory.host(true).memory(), "byte " + at);
            }
        }
    }

    @Test
    void aFileThatVanishedWithinABootIsALossUntilItIsSettled() throws IOException {
        try (KeeperMemory memory = new KeeperMemory(folder, BOOT, VOTERS)) {
            KeeperMemory.Host lost = memory.host(true);
            assertEquals(Memory.LOST, lost.memory());
            memory.store(lost);
        }
        try (KeeperMemory memory = new KeeperMemory(folder, BOOT, VOTERS)) {
            assertEquals(Memory.LOST, memory.host(true).memory());
        }
    }

    @Test
    void aWriteThatWasCutOffLeavesTheOneBefore() throws IOException {
        Path file = folder.resolve("slots");
        try (SlotFile slots = new SlotFile(file, 64)) {
            slots.write(new byte[] { 1 });
        }
        byte[] before = Files.readAllBytes(file);
        try (SlotFile slots = new SlotFile(file, 64)) {
            slots.read();
            slots.write(new byte[] { 2, 2 });
        }
        byte[] after = Files.readAllBytes(file);
        for (int end = after.length; end >= 16; end--) {
            byte[] cut = after.clone();
            System.arraycopy(before, 0, cut, 0, 16);
            System.arraycopy(before, 4096, cut, 4096, Math.min(64, Math.max(0, end - 4096)));
            Files.write(file, cut);
            try (SlotFile slots = new SlotFile(file, 64)) {
                assertArrayEquals(new byte[] { 1 }, slots.read().orElseThrow());
            }
            end -= 31;
        }
    }

    @Test
    void whatDoesNotFitIsRefused() throws IOException {
        try (SlotFile slots = new SlotFile(folder.resolve("small"), 32)) {
            slots.write(new byte[16]);
            assertThrows(IllegalStateException.class, () -> slots.write(new byte[17]));
            assertArrayEquals(new byte[16], slots.read().orElseThrow());
        }
    }
}
