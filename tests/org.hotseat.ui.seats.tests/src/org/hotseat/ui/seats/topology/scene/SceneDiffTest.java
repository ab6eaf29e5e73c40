// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.console.member.Upkeep;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.seats.topology.layout.Clusters;
import org.hotseat.ui.seats.topology.model.HostNode;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.model.TopologyModel;
import org.junit.jupiter.api.Test;

class SceneDiffTest {

    private final SceneBuilder builder = new SceneBuilder(Clusters.TYPEWRITER);

    private TopologyScene build(TopologyModel model) {
        return builder.build(model, new SceneFrame(900, 500, true));
    }

    @Test
    void twoEqualScenesRepaintNothing() {
        assertEquals(List.of(), SceneDiff.changed(build(Clusters.of(16, 4)), build(Clusters.of(16, 4))));
    }

    @Test
    void oneHostsFiguresRepaintItsHeadOnly() {
        TopologyModel model = Clusters.of(16, 4);
        List<HostNode> hosts = new ArrayList<>(model.hosts());
        HostNode old = hosts.get(3);
        hosts.set(3, new HostNode(old.id(), old.name(), old.mark(), 99, old.memory(), old.note(), old.trouble(),
                old.machines(), old.interfaces(), old.upkeep()));
        TopologyScene now = build(new TopologyModel("c", hosts, model.planes(), Instant.EPOCH));
        List<Box> changed = SceneDiff.changed(build(model), now);
        assertEquals(List.of(now.hosts().get(3).head()), changed);
        assertTrue(now.chips().stream().noneMatch(chip -> changed.get(0).overlaps(chip.bounds())));
    }

    @Test
    void aHostThatFailsIsRepaintedWhole() {
        TopologyModel model = Clusters.of(16, 4);
        List<HostNode> hosts = new ArrayList<>(model.hosts());
        HostNode old = hosts.get(3);
        hosts.set(3, new HostNode(old.id(), old.name(), Mark.FAILED, old.cpu(), old.memory(), old.note(), old.trouble(),
                old.machines(), old.interfaces(), old.upkeep()));
        TopologyScene now = build(new TopologyModel("c", hosts, model.planes(), Instant.EPOCH));
        List<Box> changed = SceneDiff.changed(build(model), now);
        assertTrue(changed.stream().anyMatch(box -> box.contains(now.hosts().get(3).bounds())));
        assertTrue(changed.stream().noneMatch(box -> box.overlaps(now.hosts().get(5).bounds())));
    }

    @Test
    void theHeadOfAHostThatComesIntoMaintenanceIsRepainted() {
        TopologyModel model = Clusters.of(16, 4);
        List<HostNode> hosts = new ArrayList<>(model.hosts());
        HostNode old = hosts.get(3);
        hosts.set(3, new HostNode(old.id(), old.name(), old.mark(), old.cpu(), old.memory(), old.note(), old.trouble(),
                old.machines(), old.interfaces(), Upkeep.ON));
        TopologyScene now = build(new TopologyModel("c", hosts, model.planes(), Instant.EPOCH));
        assertEquals(List.of(now.hosts().get(3).head()), SceneDiff.changed(build(model), now));
    }

    @Test
    void aNewMachineRepaintsEverything() {
        TopologyScene now = build(Clusters.of(3, 5));
        assertEquals(List.of(now.size()), SceneDiff.changed(build(Clusters.of(3, 4)), now));
    }
}
