// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.move.MovePreview;
import org.hotseat.ui.seats.topology.layout.Clusters;
import org.junit.jupiter.api.Test;

class DragPlanTest {

    private static final MachineId MACHINE = Clusters.machineId(0, 0);
    private static final HostId GOOD = Clusters.hostId(1);
    private static final HostId BAD = Clusters.hostId(2);

    private static MovePreview preview(MachineId machine, HostId target, String obstacle) {
        return new MovePreview(machine, Clusters.hostId(0), target, Duration.ZERO, Duration.ZERO, List.of(),
                Optional.of(obstacle).filter(text -> !text.isEmpty()));
    }

    private static DragPlan computed() {
        return DragPlan.pickUp(MACHINE).with(List.of(preview(MACHINE, GOOD, ""), preview(MACHINE, BAD, "short")));
    }

    @Test
    void overNothingADropDoesNothing() {
        assertInstanceOf(Verdict.Nowhere.class, computed().verdict());
    }

    @Test
    void beforePreviewsAreThereNothingCanBeDropped() {
        assertInstanceOf(Verdict.Computing.class, DragPlan.pickUp(MACHINE).over(Optional.of(GOOD)).verdict());
    }

    @Test
    void overAHostThatFitsADropOpensTheDialog() {
        Verdict verdict = computed().over(Optional.of(GOOD)).verdict();
        assertEquals(GOOD, assertInstanceOf(Verdict.Fits.class, verdict).preview().target());
    }

    @Test
    void overAHostThatDoesNotFitTheReasonIsKnown() {
        Verdict verdict = computed().over(Optional.of(BAD)).verdict();
        assertEquals("short", assertInstanceOf(Verdict.Unfit.class, verdict).reason());
        assertEquals(Map.of(BAD, "short"), computed().unfit());
    }

    @Test
    void previewsForAnotherMachineAreLate() {
        DragPlan plan = DragPlan.pickUp(MACHINE);
        assertSame(plan, plan.with(List.of(preview(Clusters.machineId(5, 5), GOOD, ""))));
    }

    @Test
    void stepsTickInOrderAndStayWhereTheActEnded() {
        Checklist list = Checklist.of(List.of("check", "copy", "switch")).reached("copy");
        assertEquals(List.of(StepState.DONE, StepState.ACTIVE, StepState.WAITING), list.states());
        assertEquals(list, list.reached("check"), "an earlier step changes nothing");
        assertEquals(list, list.reached("something else"));
        assertEquals(List.of(StepState.DONE, StepState.FAILED, StepState.WAITING),
                list.ended(StepState.FAILED).states());
        assertEquals(List.of(StepState.DONE, StepState.DONE, StepState.DONE), list.finished().states());
    }

    @Test
    void durationsHaveUnitsThatFitThem() {
        assertEquals("60 ms", MoveText.span(Duration.ofMillis(60)));
        assertEquals("2.4 s", MoveText.span(Duration.ofMillis(2400)));
        assertEquals("46 s", MoveText.span(Duration.ofSeconds(46)));
        assertEquals("3 min", MoveText.span(Duration.ofSeconds(180)));
    }
}
