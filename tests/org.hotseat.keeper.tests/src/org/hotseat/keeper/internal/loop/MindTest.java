// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.internal.memory.KeeperMemory;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.Status.Memory;
import org.hotseat.lease.Copy;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.VoterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a keeper knows, over restarts within one boot. */
class MindTest {

    private static final HostId ME = new HostId("a");
    private static final UUID BOOT = UUID.randomUUID();

    private final Timing timing = Profile.DEFAULT.timing();

    @TempDir
    private Path folder = Path.of("");

    private KeeperMemory memory(VoterSet voters) throws IOException {
        return new KeeperMemory(folder, BOOT, voters);
    }

    private Mind mind(KeeperMemory memory, VoterSet voters, long time) {
        Mind mind = new Mind(ME, timing, new Members(voters, Map.of()), memory, time > 0, time);
        mind.store();
        return mind;
    }

    @Test
    void aSilenceOutlastsARestart() throws IOException {
        VoterSet voters = new VoterSet(1, List.of(ME));
        try (KeeperMemory memory = memory(voters)) {
            assertTrue(mind(memory, voters, 0).voter().orElseThrow().silent(1));
        }
        try (KeeperMemory memory = memory(voters)) {
            Mind successor = mind(memory, voters, 5);
            assertTrue(successor.voter().orElseThrow().silent(timing.silence() - 1));
            assertFalse(successor.voter().orElseThrow().silent(timing.silence()));
        }
    }

    @Test
    void aVoteBeginsWhenTheHostBecomesAVoterAndGoesOnAnsweringAfterwards() throws IOException {
        VoterSet others = new VoterSet(1, List.of(new HostId("b")));
        try (KeeperMemory memory = memory(others)) {
            Mind mind = mind(memory, others, 0);
            assertTrue(mind.voter().isEmpty());
            mind.follow(new Members(new VoterSet(2, List.of(ME, new HostId("b"))), Map.of()));
            assertTrue(mind.voter().isPresent());
            mind.follow(new Members(new VoterSet(3, List.of(new HostId("b"))), Map.of()));
            assertTrue(mind.voter().isPresent());
            assertEquals(3, mind.lease().record().voters().version());
        }
    }

    /** A second voter that is silent leaves the first one without a majority, and so all machines frozen. */
    @Test
    void aKeeperThatRanForLongBeforeItsVoteIsNotSilent() throws IOException {
        VoterSet others = new VoterSet(1, List.of(new HostId("b")));
        try (KeeperMemory memory = memory(others)) {
            Mind mind = mind(memory, others, 7);
            mind.follow(new Members(new VoterSet(2, List.of(ME, new HostId("b"))), Map.of()));
            mind.store();
            assertTrue(mind.voter().orElseThrow().silent(7 + timing.silence() - 1));
            assertFalse(mind.voter().orElseThrow().silent(7 + timing.silence()));
        }
        try (KeeperMemory memory = memory(others)) {
            Mind successor = mind(memory, others, 9);
            assertTrue(successor.voter().orElseThrow().silent(7 + timing.silence() - 1));
            assertFalse(successor.voter().orElseThrow().silent(7 + timing.silence()));
        }
    }

    @Test
    void floorsAndScopesAreFoundAgain() throws IOException {
        VoterSet voters = new VoterSet(1, List.of(ME));
        Scope scope = new Scope(new Copy(new MachineId(UUID.randomUUID()), 3), "/g/one", new ProcessStamp(4, 5));
        try (KeeperMemory memory = memory(voters)) {
            Mind mind = mind(memory, voters, 0);
            mind.guard().register(scope.copy());
            mind.scopes().put(scope.copy(), scope);
            mind.guard().raiseFloor(scope.copy().machine(), 3);
            mind.changed();
            mind.store();
        }
        try (KeeperMemory memory = memory(voters)) {
            Mind successor = mind(memory, voters, 5);
            assertEquals(Memory.FOUND, successor.worth());
            assertEquals(Map.of(scope.copy(), scope), successor.scopes());
            assertFalse(successor.guard().register(new Copy(scope.copy().machine(), 2)));
        }
    }
}
