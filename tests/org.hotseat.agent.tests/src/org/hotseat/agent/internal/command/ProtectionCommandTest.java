// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.json.Json;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Readiness;
import org.hotseat.protocol.op.ReplicationLive.Restores;
import org.hotseat.protocol.op.ReplicationLive.Restores.Way;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The table of machines that are copied. */
class ProtectionCommandTest {

    private static ReplicationLive live(Side side, Optional<Readiness> readiness, Restores... restores) {
        return new ReplicationLive(new MachineId(UUID.randomUUID()), side, 3, Optional.of(new HostId("host-1")),
                side == Side.SOURCE ? State.MIGRATING : State.ACCEPTING, Duration.ZERO, 7, 7, Optional.of(Duration
                        .ofMillis(900)), Optional.empty(), true, Optional.empty(), Optional.empty(), 2, 0, Optional.empty(),
                readiness, List.of(restores));
    }

    private static List<String> lines(Optional<ReplicationLive> taken, ReplicationLive source) {
        JsonObject machine = new JsonObject();
        machine.addProperty("name", "m");
        machine.addProperty("owner", "host-1");
        machine.addProperty("standby", "host-2");
        machine.addProperty("eligible", true);
        machine.add("source", Json.tree(source, ReplicationLive.class));
        taken.ifPresent(live -> machine.add("taken", Json.tree(live, ReplicationLive.class)));
        JsonArray machines = new JsonArray();
        machines.add(machine);
        JsonObject answer = new JsonObject();
        answer.add("machines", machines);
        List<String> lines = ProtectionCommand.lines(answer);
        assertTrue(lines.getFirst().contains("READY") && lines.getFirst().endsWith("RESTORE"), lines.getFirst());
        return lines.subList(1, lines.size());
    }

    private static String ready(String row) {
        return row.substring(53, 61).strip();
    }

    private static String restore(String row) {
        return row.substring(row.lastIndexOf("  ")).strip();
    }

    private static Optional<ReplicationLive> standby(Readiness.State state, Optional<Failure> why, Restores... took) {
        return Optional.of(live(Side.STANDBY, Optional.of(new Readiness(state, why)), took));
    }

    @Test
    void itSaysHowReadyTheStandbyIsAndWhyNot() {
        ReplicationLive source = live(Side.SOURCE, Optional.empty());
        assertEquals("armed", ready(lines(standby(Readiness.State.WAITING, Optional.empty()), source).getFirst()));
        assertEquals("filling", ready(lines(standby(Readiness.State.FILLING, Optional.empty()), source).getFirst()));
        List<String> cold = lines(standby(Readiness.State.COLD, Optional.of(new Failure(FailureCode.NO_RESOURCE,
                "No memory is left.", "Add some."))), source);
        assertEquals("cold", ready(cold.getFirst()));
        assertEquals("    cold: No memory is left. Add some.", cold.get(1));
        assertEquals("cold", ready(lines(Optional.of(live(Side.STANDBY, Optional.empty())), source).getFirst()),
                "where none is to wait");
        assertEquals("–", ready(lines(Optional.empty(), source).getFirst()), "its standby tells nothing");
    }

    @Test
    void onlyWhatWasMeasuredIsTold() {
        Restores cold = new Restores(Way.COLD, Duration.ofMillis(840), Duration.ofSeconds(1), 3);
        Restores armed = new Restores(Way.ARMED, Duration.ofMillis(120), Duration.ofSeconds(1), 1);
        ReplicationLive source = live(Side.SOURCE, Optional.empty());
        assertEquals("–", restore(lines(standby(Readiness.State.COLD, Optional.empty()), source).getFirst()));
        assertEquals("0.8 s", restore(lines(standby(Readiness.State.COLD, Optional.empty(), cold), source).getFirst()));
        assertEquals("<0.8 s", restore(lines(standby(Readiness.State.WAITING, Optional.empty(), cold), source)
                .getFirst()));
        assertEquals("0.1 s", restore(lines(standby(Readiness.State.WAITING, Optional.empty(), cold), live(Side.SOURCE,
                Optional.empty(), armed)).getFirst()));
    }
}
