// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.protocol.op.AuditOps.Authority;
import org.hotseat.protocol.op.AuditOps.Trusted;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.ui.members.certificate.CertificateRow.Standing;
import org.junit.jupiter.api.Test;

/** Which certificates count. */
class CertificateRowTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final StateMap state = new StateMap();
    private long revision;

    private void host(String id) {
        HostRecord host = new HostRecord(new HostId(id), id, Set.of(HostRole.HOST), "10.0.1.1", Optional.empty(),
                Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "0.1.0", SchemaRange.OURS);
        state.put(Kinds.HOST.key(id), 1, Kinds.HOST.write(host), ++revision);
    }

    private void certificate(String serial, String host, String end) {
        object(new ObjectRecord("certificate-" + serial, "certificate", Map.of("host", host, "end", end)));
    }

    private void object(ObjectRecord record) {
        state.put(Kinds.OBJECT.key(record.id()), 1, Kinds.OBJECT.write(record), ++revision);
    }

    private Map<String, Standing> standings() {
        return CertificateRow.of(state, NOW).stream().collect(Collectors.toMap(CertificateRow::serial,
                CertificateRow::standing));
    }

    @Test
    void eachCertificateSaysWhetherItCounts() {
        host("h1");
        host("h2");
        certificate("a1", "h1", "2028-01-01T00:00:00Z");
        certificate("a0", "h1", "2027-01-01T00:00:00Z");
        certificate("ae", "h1", "2025-01-01T00:00:00Z");
        certificate("b1", "h2", "2026-12-20T00:00:00Z");
        certificate("c1", "h3", "2028-01-01T00:00:00Z");
        certificate("c0", "h3", "2025-01-01T00:00:00Z");
        certificate("d1", "../h1", "soon");
        object(new ObjectRecord("seat-7", "seat", Map.of("host", "h1")));
        assertEquals(Map.of("a1", Standing.USED, "a0", Standing.OLDER, "ae", Standing.ENDED, "b1",
                Standing.ENDS_SOON, "c1", Standing.REFUSED, "c0", Standing.ENDED, "d1", Standing.REFUSED), standings());
        assertEquals("b1", CertificateRow.of(state, NOW).getFirst().serial());
    }

    @Test
    void theNewestOfAHostCountsAsEndingAlsoWhenItIsOver() {
        host("h1");
        certificate("a1", "h1", "2026-11-27T11:59:59Z");
        assertEquals(Map.of("a1", Standing.ENDS_SOON), standings());
    }

    private static Optional<Trusted> trusted(String end, String renewal) {
        return Optional.of(new Trusted(List.of(new Authority("CN=north", "1f", NOW, Instant.parse(end))), NOW,
                renewal));
    }

    @Test
    void theAuthorityIsSaidToEndToChangeOrToBeGood() {
        CertificateText.Word good = CertificateText.authority(trusted("2046-11-27T00:00:00Z", ""), Optional.empty(),
                NOW);
        assertTrue(good.well());
        assertTrue(good.text().contains("CN=north"), good.text());
        assertFalse(CertificateText.authority(trusted("2027-11-01T00:00:00Z", ""), Optional.empty(), NOW).well());
        CertificateText.Word trouble = CertificateText.authority(trusted("2046-11-27T00:00:00Z", "no voter"),
                Optional.empty(), NOW);
        assertFalse(trouble.well());
        assertTrue(trouble.text().contains("no voter"), trouble.text());
        assertTrue(CertificateText.authority(Optional.empty(), Optional.empty(), NOW).well());
        assertEquals(Optional.empty(), CertificateRow.change(state));
        object(new ObjectRecord("authority-change", "authority-change", Map.of("by", "h2", "since",
                "2026-11-27T11:00:00Z")));
        CertificateText.Word open = CertificateText.authority(trusted("2046-11-27T00:00:00Z", ""),
                CertificateRow.change(state), NOW);
        assertFalse(open.well());
        assertTrue(open.text().contains("h2"), open.text());
    }
}
