// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** A host on its way into a cluster, and the folder that makes it a member. */
class JoiningTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path temp;
    private final CertificateAuthority authority = CertificateAuthority.create("plant", Instant.now(), DAY);
    private final HostRecord first = host("h1", "192.0.2.1");
    private final HostRecord own = host("h2", "192.0.2.2");
    private final Group group = new Group("plant", 0x123456789abcdef0L, "token", first.id(), Map.of(first.id(),
            OwnHost.voter(first)), true, false);

    private static HostRecord host(String id, String address) {
        return new HostRecord(new HostId(id), id, Set.of(HostRole.WITNESS), address, Optional.empty(),
                Optional.empty(), new HostPorts(9743, 9744, 9745, 9746), Optional.empty(), "1", SchemaRange.OURS);
    }

    private GroupFolder folder() {
        return new GroupFolder(temp.resolve("cluster"));
    }

    private JsonObject packet(JoinRequest request, Instant now) throws FailureException {
        return Joining.packet(group, request.record(), authority.vouch(request.publicKey(), OwnHost.subject(group.id(),
                request.record()), now, DAY), authority.self().chain());
    }

    private static void refused(FailureCode code, String words, Executable act) {
        FailureException failed = assertThrows(FailureException.class, act);
        assertEquals(code, failed.code(), failed.failure().text());
        assertTrue(failed.failure().text().contains(words), failed.failure().text());
        assertTrue(!failed.failure().remedy().isEmpty(), failed.failure().text());
    }

    @Test
    void aPreparedHostBecomesAMember() throws FailureException, IOException {
        Joining joining = new Joining(folder());
        JoinRequest request = JoinRequest.read(joining.prepare(own).json());
        assertEquals(own, request.record());
        assertEquals(request.publicKey(), JoinRequest.read(joining.prepare(own).json()).publicKey(),
                "prepared twice, it is the same key");
        Group joined = joining.join(packet(request, Instant.now()), own);
        assertEquals(own.id(), joined.host());
        assertEquals(group.voters(), joined.voters());
        assertEquals(Optional.of(joined), folder().load(own.id()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve(
                "cluster/identity/key.pem"))));
        assertTrue(Files.notExists(temp.resolve("cluster/prepared")));
        folder().clear();
        assertEquals(Optional.empty(), folder().load(own.id()));
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() throws FailureException {
        Joining joining = new Joining(folder());
        JsonObject request = joining.prepare(own).json();
        JsonObject packet = packet(JoinRequest.read(request), Instant.now());
        refused(FailureCode.INVALID, "made for the host h2", () -> joining.join(packet, first));
        refused(FailureCode.INVALID, "not what", () -> joining.join(new JsonObject(), own));
        refused(FailureCode.WRONG_STATE, "not prepared", () -> new Joining(new GroupFolder(temp.resolve("other")))
                .join(packet, own));
        JoinRequest other = new Joining(new GroupFolder(temp.resolve("third"))).prepare(own);
        refused(FailureCode.INVALID, "another key", () -> joining.join(packet(other, Instant.now()), own));
        refused(FailureCode.WRONG_STATE, "clock", () -> joining.join(packet(JoinRequest.read(request), Instant.now()
                .plus(Duration.ofDays(3))), own));
        request.addProperty("host", request.get("host").getAsString().replace("192.0.2.2", "192.0.2.9"));
        refused(FailureCode.INVALID, "changed on its way", () -> JoinRequest.read(request).record());
        assertEquals(Optional.empty(), folder().load(own.id()));
    }

    @Test
    void aDamagedFolderNeverBecomesAnotherCluster() throws FailureException, IOException {
        folder().save(group);
        Path file = temp.resolve("cluster/group.json");
        byte[] whole = Files.readAllBytes(file);
        refused(FailureCode.WRONG_STATE, "that of the host h1", () -> folder().load(own.id()));
        Random random = new Random(7);
        for (int length = 0; length < whole.length; length += 1 + random.nextInt(20)) {
            Files.write(file, Arrays.copyOf(whole, length));
            refused(FailureCode.DAMAGED, "damaged", () -> folder().load(first.id()));
        }
        byte[] noise = new byte[100_000];
        random.nextBytes(noise);
        Files.write(file, noise);
        refused(FailureCode.DAMAGED, "damaged", () -> folder().load(first.id()));
    }
}
