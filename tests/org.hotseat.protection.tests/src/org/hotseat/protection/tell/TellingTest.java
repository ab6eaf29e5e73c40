// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.tell;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.process.meter.Meters;
import org.hotseat.protection.Records;
import org.hotseat.protection.source.Sources;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.replication.pace.Pace;
import org.hotseat.replication.source.GenerationRecord;
import org.hotseat.replication.source.Measures;
import org.hotseat.replication.source.ProtectionState;
import org.hotseat.replication.source.ReplicationStatus;
import org.hotseat.replication.standby.StandbyStatus;
import org.junit.jupiter.api.Test;

/** What others are told, and the figures. */
class TellingTest {

    private final Records records = new Records();

    private static ReplicationStatus status(ProtectionState state, Optional<Failure> failure) {
        GenerationRecord last = new GenerationRecord(7, 6, Instant.EPOCH, Duration.ofSeconds(1), Duration.ofMillis(12),
                Duration.ofMillis(300), Duration.ofMillis(40), 29, 120_000, 2, GenerationRecord.Outcome.ACKNOWLEDGED, "");
        return new ReplicationStatus(M, 3, state, Duration.ofMillis(5), 8, 7, Optional.of(Duration.ofMillis(900)),
                Optional.empty(), true, Duration.ZERO, new Measures(1e6, 1e5, 4096, true), new Pace(Duration.ofSeconds(1),
                        Duration.ofSeconds(2), Pace.Limit.LINK), 2, Optional.of(last), failure, false);
    }

    private static ReplicationLive told(Optional<ReplicationStatus> status, Optional<Failure> trouble) {
        return Telling.source(M, new Sources.View(3, Optional.of(B), status, trouble), Optional.of(
                Duration.ofSeconds(2)));
    }

    @Test
    void everyStateOfTheEngineHasAWordOnTheWire() {
        for (ProtectionState state : ProtectionState.values()) {
            assertEquals(state.name(), told(Optional.of(status(state, Optional.empty())), Optional.empty()).state()
                    .name());
        }
    }

    @Test
    void whatCannotBeProtectedIsSaidWithTheReason() {
        Failure device = new Failure(FailureCode.UNSUPPORTED, "a device", "take it away");
        assertEquals(State.IMPOSSIBLE, told(Optional.empty(), Optional.of(device)).state());
        ReplicationLive engine = told(Optional.of(status(ProtectionState.STARTUP, Optional.of(device))), Optional.empty());
        assertEquals(State.IMPOSSIBLE, engine.state());
        assertEquals(Optional.of(device), engine.failure());
        Failure nobody = new Failure(FailureCode.NOT_FOUND, "nobody");
        assertEquals(State.NO_STANDBY, told(Optional.empty(), Optional.of(nobody)).state());
    }

    @Test
    void bothSidesComeThroughTheWireAndBecomeFigures() throws Exception {
        records.authority(A, 3, Optional.of(B));
        StandbyStatus standby = new StandbyStatus(M, Optional.empty(), Optional.of(Duration.ofSeconds(2)), true, true, 5,
                Optional.empty());
        List<ReplicationLive> all = Telling.all(Map.of(M, new Sources.View(3, Optional.of(B), Optional.of(status(
                ProtectionState.MIGRATING, Optional.empty())), Optional.empty())), Map.of(M, standby), Map.of(M,
                        new Readiness(Readiness.State.COLD, Optional.of(new Failure(FailureCode.NO_RESOURCE,
                                "memory")))), records::map);
        assertEquals(List.of(Side.SOURCE, Side.STANDBY), all.stream().map(ReplicationLive::side).toList());
        assertEquals(Optional.of(A), all.getLast().other());
        assertEquals(State.TAKING, all.getLast().state());
        for (ReplicationLive one : all) {
            assertEquals(one, Json.read(Json.write(one, ReplicationLive.class), ReplicationLive.class));
        }
        Meters meters = new Meters();
        meters.add("protection", figures -> Measuring.read(all, figures));
        String text = meters.text();
        assertTrue(text.contains("hotseat_generation_pause_seconds{machine=\"" + M + "\"} 0.012"), text);
        assertTrue(text.contains("state=\"migrating\"} 1"), text);
        assertTrue(text.contains("hotseat_acknowledged_age_seconds{machine=\"" + M + "\",side=\"source\"} 0.9"), text);
    }
}
