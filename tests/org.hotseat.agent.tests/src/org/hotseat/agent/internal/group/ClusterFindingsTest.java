// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.check.Finding.Grade;
import org.hotseat.base.id.HostId;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a member finds when it is checked. */
class ClusterFindingsTest {

    @Test
    void aClockThatIsWrongIsToldWithItsDistance() {
        assertEquals(Grade.GOOD, ClusterFindings.clock(Optional.of(Duration.ofMillis(-900))).grade());
        assertEquals(Grade.NOTE, ClusterFindings.clock(Optional.empty()).grade());
        Finding hour = ClusterFindings.clock(Optional.of(Duration.ofMinutes(-61)));
        assertEquals(Grade.BAD, hour.grade());
        assertEquals("1 h 1 min behind the leader's", hour.text());
        assertFalse(hour.remedy().isEmpty());
        assertEquals("40 s ahead of the leader's", ClusterFindings.clock(Optional.of(Duration.ofSeconds(40))).text());
        assertEquals(hour, Finding.of(hour.json()));
    }

    @Test
    void votersThatCannotBearALossAreNoted() {
        assertEquals(Grade.NOTE, ClusterFindings.voters(1).grade());
        assertTrue(ClusterFindings.voters(4).text().contains("as many losses as with 3"));
        assertEquals("5, of which 2 can be lost", ClusterFindings.voters(5).text());
    }

    @Test
    void aMissingProgramIsNotedOnlyWhereAControllerIsAskedByIt(@TempDir Path folder) throws IOException {
        HostRecord plain = host("h1", Optional.empty());
        HostRecord other = host("h2", Optional.of(new HostRecord.Bmc("10.0.9.2", "redfish", "root")));
        HostRecord asked = host("h3", Optional.of(new HostRecord.Bmc("10.0.9.3", "ipmi", "hotseat")));
        String path = folder.resolve("none") + File.pathSeparator + File.pathSeparator + folder;
        assertEquals(Optional.empty(), ClusterFindings.controllers(List.of(plain, other), path));
        List<HostRecord> hosts = List.of(plain, other, asked);
        Finding missing = ClusterFindings.controllers(hosts, path).orElseThrow();
        assertEquals(Grade.NOTE, missing.grade());
        assertTrue(missing.text().contains("cannot switch off h3 by"), missing::text);
        assertEquals("Install the package ipmitool", missing.remedy());
        Path tool = Files.createFile(folder.resolve("ipmitool"), PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rw-r--r--")));
        assertEquals(missing, ClusterFindings.controllers(hosts, path).orElseThrow());
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(Grade.GOOD, ClusterFindings.controllers(hosts, path).orElseThrow().grade());
        assertEquals(missing, ClusterFindings.controllers(hosts, "").orElseThrow());
    }

    private static HostRecord host(String name, Optional<HostRecord.Bmc> bmc) {
        return new HostRecord(new HostId(name), name, Set.of(HostRole.values()), "10.0.0.1", Optional.empty(),
                Optional.empty(), new HostPorts(1, 2, 3, 4), bmc, "1", SchemaRange.OURS);
    }
}
