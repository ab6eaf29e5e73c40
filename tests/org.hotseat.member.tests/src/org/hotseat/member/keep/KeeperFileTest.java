// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.LeaseKeysRecord;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a keeper is started with. */
class KeeperFileTest {

    private static final HostRecord A = host("a", "10.0.0.1", Optional.of("fd00::1"));
    /** A witness may be on one plane only. */
    private static final HostRecord W = host("w", "10.0.0.9", Optional.empty());

    @TempDir
    private Path folder = Path.of("");

    private static HostRecord host(String name, String management, Optional<String> storage) {
        return new HostRecord(new HostId(name), name, Set.of(storage.isPresent() ? HostRole.HOST : HostRole.WITNESS),
                management, storage, Optional.empty(), new HostPorts(1, 7400, 2, 3), Optional.empty(), "1.0",
                SchemaRange.OURS);
    }

    private static <T> void put(StateMap state, Kind<T> kind, T value, String... ids) {
        state.put(kind.key(ids), kind.schema(), kind.write(value), state.revision() + 1);
        state.reached(state.revision() + 1);
    }

    private static StateMap state(Profile profile) {
        StateMap state = new StateMap();
        put(state, Kinds.CLUSTER, new ClusterRecord("c", -2, Instant.EPOCH));
        put(state, Kinds.TIMING, TimingRecord.of(profile));
        put(state, Kinds.VOTERS, new VotersRecord(2, List.of(A.id(), W.id()), List.of(A.id())));
        put(state, Kinds.LEASE_KEYS, new LeaseKeysRecord(List.of(new LeaseKey(7, "ab".repeat(32)),
                new LeaseKey(8, "cd".repeat(32)))));
        put(state, Kinds.HOST, A, "a");
        put(state, Kinds.HOST, W, "w");
        return state;
    }

    private static KeeperWord word(Profile profile) {
        return KeeperWord.of(state(profile)).orElseThrow();
    }

    private KeeperFile file() {
        return new KeeperFile(new KeeperPlaces(folder, folder.resolve("run")), A, new Partition(Optional.empty(), "", false),
                Optional.empty());
    }

    @Test
    void aKeeperTakesWhatIsWritten() throws Exception {
        file().write(word(Profile.CALM));
        List<String> command = KeeperProgram.find().with(Path.of(System.getProperty("java.home"), "bin", "java"),
                folder.resolve("keeper.conf"));
        Process check = new ProcessBuilder(command.stream().flatMap(one -> one.endsWith("keeper.conf")
                ? List.of("--check", one).stream() : List.of(one).stream()).toList()).redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile()).start();
        assertTrue(check.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, check.exitValue(), Files.readString(folder.resolve("said")));
    }

    @Test
    void keysAreTheirOwnersOnlyAndInNoOtherFile() throws IOException {
        file().write(word(Profile.CALM));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(
                folder.resolve("keys"))));
        assertTrue(Files.readString(folder.resolve("keys")).startsWith("key.7 = abab"));
        assertFalse(Files.readString(folder.resolve("keeper.conf")).contains("abab"));
        assertFalse(file().essence(word(Profile.CALM)).contains("abab"));
    }

    @Test
    void onlyWhatAKeeperLearnsAtItsStartAsksForAnotherOne() {
        StateMap state = state(Profile.CALM);
        String before = file().essence(KeeperWord.of(state).orElseThrow());
        put(state, Kinds.VOTERS, new VotersRecord(3, List.of(A.id()), List.of(A.id(), W.id())));
        put(state, Kinds.LEASE_KEYS, new LeaseKeysRecord(List.of(new LeaseKey(8, "cd".repeat(32)))));
        assertEquals(before, file().essence(KeeperWord.of(state).orElseThrow()));
        assertNotEquals(before, file().essence(word(Profile.DEFAULT)));
    }

    @Test
    void anotherReleaseOfAnAgentIsNoNewsForAKeeper() {
        StateMap state = state(Profile.CALM);
        KeeperWord before = KeeperWord.of(state).orElseThrow();
        put(state, Kinds.HOST, new HostRecord(W.id(), "renamed", W.roles(), W.management(), W.storage(), W.business(),
                W.ports(), W.bmc(), "2.0", W.schema()), "w");
        assertEquals(before, KeeperWord.of(state).orElseThrow());
    }

    @Test
    void aStateThatIsNotWholeYetSaysNothing() {
        StateMap state = state(Profile.CALM);
        state.remove(Kinds.HOST.key("w"));
        assertTrue(KeeperWord.of(state).isEmpty());
        assertTrue(KeeperWord.of(new StateMap()).isEmpty());
    }
}
