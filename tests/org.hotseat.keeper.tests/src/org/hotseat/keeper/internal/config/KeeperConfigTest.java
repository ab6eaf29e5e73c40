// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.SharedKey;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.wire.VoterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeeperConfigTest {

    private static final String WHOLE = """
            # a keeper
            host = a
            cluster = 00000000000000ff
            profile = calm
            management = 10.0.0.1:7400
            storage = [fd00::1]:7400
            voters.version = 3
            voters = a b
            peer.b = 10.0.0.2:7400 10.1.0.2:7400
            keys = /etc/hotseat/keys
            state = /var/lib/hotseat/keeper
            run = /run/hotseat/keeper
            log = /var/log/hotseat/keeper.log
            partition = /sys/fs/cgroup/hotseat.slice
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWholeFileIsRead() throws IOException {
        KeeperConfig config = KeeperConfig.read(write(WHOLE));
        assertEquals(255, config.cluster());
        assertEquals(Profile.CALM.timing(), config.timing());
        assertEquals(new InetSocketAddress("10.0.0.1", 7400), config.here().management());
        assertEquals(new VoterSet(3, List.of(new HostId("a"), new HostId("b"))), config.members().voters());
        assertEquals(Optional.of(Path.of("/sys/fs/cgroup/hotseat.slice")), config.partition());
        assertEquals(4, config.log().files());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "profile = calm|profile = clam|:4: profile: expected calm, default or quick, not 'clam'",
        "profile = calm|# nothing|: expected either profile = NAME or times = FIGURES",
        "profile = calm|times = 2000 250|:4: times: expected 11 numbers",
        "profile = calm|times = 2000 250 10 1000 10 40 200 1100 400 3 10000|:4: times: I1",
        "host = a|host = a b|:2: host: host id: a b",
        "# a keeper|sotrage = x|:1: unknown key sotrage",
        "# a keeper|host|:1: expected: key = value",
        "# a keeper|host = b|:2: host is already in line 1",
        "10.0.0.1:7400|manager.example:7400|:5: management: expected ADDRESS:PORT",
        "10.0.0.1:7400|10.0.0.1:0|:5: management: port 0",
        "10.0.0.1:7400|10.0.0.1:99999|:5: management: port 99999",
        "10.0.0.2:7400 10|10|:9: peer.b: expected two addresses",
        "voters = a b|voters = a b c|: peer.c is missing, and it votes",
        "voters = a b|voters = a a|: voters: 1 to 7",
        "voters.version = 3|voters.version = -1|:7: voters.version: expected a number",
        "/run/hotseat/keeper|run|:12: run: expected an absolute path",
        "partition = /sys/fs/cgroup/hotseat.slice|freezer = signal|:14: freezer: expected signals",
        "partition = /sys/fs/cgroup/hotseat.slice|# nothing|: expected either partition = FOLDER",
        "00000000000000ff|ff|:3: cluster: expected 16 digits" })
    void whatIsWrongIsNamedWithItsLine(String right, String wrong, String message) throws IOException {
        Path file = write(WHOLE.replaceFirst(right.replace(".", "\\."), wrong));
        IOException refused = assertThrows(WrongFileException.class, () -> KeeperConfig.read(file));
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.startsWith(file + ":"), said);
        assertTrue(said.replace(": ", " ").contains(message.strip().replace(": ", " ")), said);
    }

    @Test
    void timesMayBeSaidOneByOne() throws IOException {
        Path file = write(WHOLE.replace("profile = calm", "times = 2000 250 250 1000 10 40 200 1100 400 3 10000"));
        assertEquals(Profile.DEFAULT.timing(), KeeperConfig.read(file).timing());
    }

    @Test
    void aHostThatIsPlayedIsSaidToBeOne() throws IOException {
        String partition = "partition = /sys/fs/cgroup/hotseat.slice";
        assertFalse(KeeperConfig.read(write(WHOLE)).simulated());
        assertFalse(KeeperConfig.read(write(WHOLE.replace(partition, "freezer = signals"))).simulated());
        assertTrue(KeeperConfig.read(write(WHOLE.replace(partition, "freezer = simulated"))).simulated());
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("binary"), new byte[] { (byte) 0xff, 0, 1, (byte) 0xc0 });
        assertThrows(WrongFileException.class, () -> KeeperConfig.read(file));
    }

    @Test
    void theNewerSetWinsAndADamagedOneIsRefused() throws IOException {
        StateFolder state = new StateFolder(folder, new HostId("a"));
        Members seed = KeeperConfig.read(write(WHOLE)).members();
        assertEquals(seed, state.members(seed));
        Members newer = new Members(new VoterSet(4, seed.voters().members()), seed.places());
        state.store(newer);
        assertEquals(newer, state.members(seed));
        Members newest = new Members(new VoterSet(5, seed.voters().members()), seed.places());
        assertEquals(newest, state.members(newest));
        Path file = folder.resolve("members");
        Files.writeString(file, Files.readString(file).replace("version = 4", "version = 2"));
        assertThrows(WrongFileException.class, () -> state.members(seed));
    }

    @Test
    void keysAreKeptForTheirOwnerOnlyAndNeverPrinted() throws IOException {
        StateFolder state = new StateFolder(folder, new HostId("a"));
        Path seed = Files.writeString(folder.resolve("seed"), "key.1 = " + "ab".repeat(32) + "\n");
        assertEquals(1, state.keys(seed).get(0).id());
        state.store(List.of(new SharedKey(2, new byte[32]), new SharedKey(1, new byte[32])));
        assertEquals(2, state.keys(seed).get(0).id());
        assertEquals("rw-------", PosixFilePermissions
                .toString(Files.getPosixFilePermissions(folder.resolve("keys"))));
        Path wrong = Files.writeString(folder.resolve("wrong"), "key.1 = xyz" + "ab".repeat(32) + "\n");
        Files.delete(folder.resolve("keys"));
        IOException refused = assertThrows(WrongFileException.class, () -> state.keys(wrong));
        assertFalse(String.valueOf(refused.getMessage()).contains("abab"));
    }

    @Test
    void aBootIsNotedOnce() throws IOException {
        StateFolder state = new StateFolder(folder, new HostId("a"));
        UUID boot = UUID.randomUUID();
        assertFalse(state.noteBoot(boot));
        assertTrue(state.noteBoot(boot));
        assertFalse(state.noteBoot(UUID.randomUUID()));
    }

    @Test
    void placesComeBackAsTheyWere() throws IOException {
        StateFolder state = new StateFolder(folder, new HostId("a"));
        Members.Place place = new Members.Place(new InetSocketAddress("::1", 1), new InetSocketAddress("127.0.0.1", 2));
        Members members = new Members(new VoterSet(9, List.of(new HostId("b"))), Map.of(new HostId("b"), place));
        state.store(members);
        assertEquals(members, state.members(members));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("keeper.conf"), text);
    }
}
