// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.Trip;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.json.JsonRefused;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.HostLive.BusinessPath;
import org.hotseat.protocol.op.LiveReport;
import org.junit.jupiter.api.Test;

/** What a sheet says of the plane of the guests. */
class LiveSheetTest {

    private static final HostId HOST = new HostId("h1");
    private static final HostId LEADER = new HostId("h5");
    private static final HostId OTHER = new HostId("h7");

    private static Optional<Duration> micros(long micros) {
        return Optional.of(Duration.ofNanos(1000 * micros));
    }

    private static Trip business(BusinessPath... paths) throws JsonRefused {
        String ways = Stream.of(paths).map(path -> Json.write(path, BusinessPath.class)).collect(Collectors.joining(","));
        HostLive sent = Json.read("{\"host\":\"h1\",\"version\":\"1\",\"revision\":1,\"business\":[" + ways + "]}",
                HostLive.class);
        LiveSheet sheet = new LiveSheet();
        sheet.add(new LiveReport(HOST, true, "", Optional.of(sent)), Instant.EPOCH);
        return sheet.next(Instant.EPOCH.plusSeconds(1), Optional.of(LEADER)).orElseThrow().members().getFirst()
                .business();
    }

    @Test
    void theWayToTheLeaderCountsElseTheQuickestElseItIsLost() throws JsonRefused {
        assertEquals(Trip.NONE, business());
        assertEquals(Trip.of(Duration.ofNanos(900_000)), business(new BusinessPath(OTHER, micros(300)),
                new BusinessPath(LEADER, micros(900))));
        assertEquals(Trip.of(Duration.ofNanos(300_000)), business(new BusinessPath(OTHER, micros(300)),
                new BusinessPath(LEADER, Optional.empty())));
        assertEquals(Trip.LOST, business(new BusinessPath(OTHER, Optional.empty())));
    }
}
