// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class StateMarkTest {

    private static final Instant NOW = Instant.parse("2026-10-21T14:32:07Z");

    private static MachineView machine(MachineState state, boolean stale, boolean answered, String activity) {
        return new MachineView(new MachineId(new UUID(1, 2)), "plot-7", new HostId("host-03"), state, stale, answered,
                NOW, 4, 19, 4 << 20, 0, 0, 0, Optional.empty(), activity);
    }

    private static HostView host(LinkState link) {
        return new HostView(new HostId("host-03"), "host-03", link, NOW, Optional.empty(), Optional.empty(),
                Double.NaN, 0, 0, Double.NaN, Double.NaN, Double.NaN);
    }

    @ParameterizedTest
    @EnumSource(StateMark.class)
    void everyStateHasAWordAndAShapeInsideItsGrid(StateMark mark) {
        assertFalse(mark.word().isBlank());
        assertFalse(mark.word().contains("missing"), mark.word());
        assertFalse(mark.parts().isEmpty());
        for (Part part : mark.parts()) {
            double[] xy = switch (part) {
                case Part.Line line -> line.xy();
                case Part.Area area -> area.xy();
                case Part.Disc disc -> new double[] { disc.x() - disc.radius(), disc.y() + disc.radius() };
            };
            for (double value : xy) {
                assertTrue(value >= 0 && value <= Shapes.GRID, mark + " " + value);
            }
        }
    }

    @Test
    void statesThatMeanDifferentThingsLookDifferentInGrey() {
        Map<List<Part>, StateMark> shapes = new HashMap<>();
        for (StateMark mark : List.of(StateMark.PROTECTED, StateMark.COPYING, StateMark.AT_RISK, StateMark.UNPROTECTED,
                StateMark.TAKING_OVER, StateMark.DISPLACED, StateMark.FAILED, StateMark.STALE, StateMark.UNKNOWN,
                StateMark.RUNNING, StateMark.OFF, StateMark.FROZEN, StateMark.INFO, StateMark.DONE, StateMark.NOT_POSSIBLE)) {
            assertEquals(null, shapes.put(mark.parts(), mark), mark.name());
        }
    }

    @ParameterizedTest
    @EnumSource(StateMark.class)
    void theShapeIsReadableSvgWithTheColourWrittenIn(StateMark mark) throws Exception {
        String svg = MarkPicture.svg(mark, "#112233", "#445566", 16);
        assertNotNull(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg))).getDocumentElement());
        assertTrue(svg.contains("#112233"));
    }

    @Test
    void theWorstChildIsWhatAParentShows() {
        assertEquals(StateMark.FAILED, StateMark.worst(List.of(StateMark.STALE, StateMark.FAILED, StateMark.RUNNING)));
        assertEquals(StateMark.UNPROTECTED, StateMark.worst(List.of(StateMark.TAKING_OVER, StateMark.UNPROTECTED)));
        assertEquals(StateMark.AT_RISK, StateMark.worst(List.of(StateMark.STALE, StateMark.AT_RISK)));
        assertEquals(StateMark.STALE, StateMark.worst(List.of(StateMark.COPYING, StateMark.STALE)));
        assertEquals(StateMark.COPYING, StateMark.worst(List.of(StateMark.DISPLACED, StateMark.COPYING)));
        assertEquals(StateMark.DISPLACED, StateMark.worst(List.of(StateMark.PROTECTED, StateMark.DISPLACED)));
        assertEquals(StateMark.OFF, StateMark.worst(List.of()));
    }

    @ParameterizedTest
    @EnumSource(MachineState.class)
    void everyStateOfAMachineIsTold(MachineState state) {
        assertNotNull(States.of(machine(state, false, true, "")));
        assertFalse(States.describe(machine(state, false, true, ""), NOW).isBlank());
    }

    @Test
    void oldNewsAndActsUnderWayComeBeforeTheState() {
        assertEquals(StateMark.STALE, States.of(machine(MachineState.RUNNING, true, true, "moving")));
        assertEquals(StateMark.BUSY, States.of(machine(MachineState.RUNNING, false, true, "moving")));
        assertEquals(StateMark.AT_RISK, States.of(machine(MachineState.RUNNING, false, false, "")));
        assertEquals("moving", States.describe(machine(MachineState.RUNNING, false, true, "moving"), NOW));
    }

    @ParameterizedTest
    @EnumSource(LinkState.class)
    void everyStateOfAHostIsTold(LinkState link) {
        assertNotNull(States.of(host(link)));
        assertFalse(States.describe(host(link), NOW).isBlank());
        assertEquals("", States.cause(host(link)));
    }

    @Test
    void severitiesAreTold() {
        for (Severity severity : Severity.values()) {
            assertNotNull(States.of(severity));
        }
        for (org.hotseat.model.validate.Severity severity : org.hotseat.model.validate.Severity.values()) {
            assertNotNull(States.of(severity));
        }
    }

    @Test
    void aHostWithNextToNothingLeftIsAtRiskAndSaysOfWhat() {
        HostView low = load(LinkState.LIVE, 91.2, 10);
        assertEquals(StateMark.AT_RISK, States.of(low));
        assertEquals("CPU 91 %", States.describe(low, NOW));
        assertEquals("CPU 91 %", States.cause(low));
        assertEquals("CPU 95 %, memory 83 %", States.describe(load(LinkState.LIVE, 95, 83), NOW));
        assertEquals(StateMark.RUNNING, States.of(load(LinkState.LIVE, 90.4, 80.4)));
        assertEquals("", States.cause(load(LinkState.LIVE, 90, 80)));
        assertEquals(StateMark.AT_RISK, States.of(load(LinkState.LOST, 99, 99)));
        assertEquals("no answer", States.describe(load(LinkState.LOST, 99, 99), NOW));
    }

    private static HostView load(LinkState link, double cpu, double memoryPercent) {
        return new HostView(new HostId("host-03"), "host-03", link, NOW, Optional.empty(), Optional.empty(), cpu,
                Math.round(memoryPercent * 1000), 100_000, 0, 0, 0);
    }
}
