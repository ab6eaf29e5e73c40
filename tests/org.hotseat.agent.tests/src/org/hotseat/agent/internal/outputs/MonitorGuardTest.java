// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lab.Monitors;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the return of a monitor is told. */
class MonitorGuardTest {

    private static final HostId ME = new HostId("here");
    private static final HostId OTHER = new HostId("there");
    private static final MachineId MACHINE = new MachineId(new UUID(1, 1));
    private static final String LEFT = "left";

    @TempDir
    private Path folder;
    private final StateMap state = new StateMap();
    private final List<Command> orders = new ArrayList<>();
    private final MonitorGuard guard = new MonitorGuard(ME, orders::add);
    private MonitorRecord learned = new MonitorRecord("", "", 0, 0, "", 0, 0, 0);

    @BeforeEach
    void plugIn() throws IOException {
        plug("U2720Q", 7);
        look();
        learned = guard.monitor(LEFT).orElseThrow();
        put(ME, LEFT, Optional.of(learned));
        look();
    }

    private void plug(String name, int serial) throws IOException {
        Files.write(edid(), Monitors.edid("DEL", 0xa0b1, serial, name, 1920, 1080, 1));
    }

    private Path edid() {
        return folder.resolve("edid");
    }

    private void look() {
        guard.look(LEFT, edid(), state.snapshot());
    }

    private void put(HostId host, String output, Optional<MonitorRecord> monitor) {
        state.put(Kinds.OUTPUT.key(host.value(), output), 1, Kinds.OUTPUT.write(new OutputRecord(host, output, MACHINE,
                0, monitor)), state.revision() + 1);
        state.reached(state.revision() + 1);
    }

    private List<String> notes() {
        return orders.stream().filter(Note.class::isInstance).map(one -> ((Note) one).code()).toList();
    }

    @Test
    void theMonitorThatWasLearnedIsBack() throws Exception {
        plug("P2419H", 8);
        look();
        plug("U2720Q", 7);
        look();
        assertEquals(List.of("MONITOR_OTHER", "MONITOR_BACK"), notes());
    }

    @Test
    void anotherOneThatIsTakenAsTheRightOneIsNotBack() throws Exception {
        plug("P2419H", 8);
        look();
        put(ME, LEFT, Optional.empty());
        look();
        assertEquals(Optional.empty(), guard.alarm(LEFT));
        assertEquals(List.of("MONITOR_OTHER"), notes());
    }

    @Test
    void whatChangesOnAnotherHostBringsNoMonitorBack() {
        put(OTHER, "right", Optional.of(new MonitorRecord("x", "BNQ", 1, 1, "", 1280, 1024, 60_000)));
        look();
        put(OTHER, "right", Optional.of(learned));
        look();
        assertEquals(Optional.empty(), guard.alarm(LEFT));
        assertEquals(List.of("OUTPUTS_DIFFER"), notes());
    }
}
