// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.hotseat.console.member.Upkeep;
import org.hotseat.ui.ink.SvgInk;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.seats.topology.layout.Clusters;
import org.hotseat.ui.seats.topology.model.HostNode;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.model.TopologyModel;
import org.hotseat.ui.seats.topology.scene.SceneBuilder;
import org.hotseat.ui.seats.topology.scene.SceneFrame;
import org.hotseat.ui.seats.topology.scene.TopologyScene;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class TopologyPainterTest {

    private static String paint(TopologyModel model, Detail detail, Highlight highlight) {
        TopologyScene scene = new SceneBuilder(Clusters.TYPEWRITER).build(model, new SceneFrame(1600, 500, true));
        SvgInk ink = new SvgInk(Role::name, icon -> "<svg>" + icon + "</svg>");
        new TopologyPainter().paint(ink, scene, detail, highlight);
        return ink.document(scene.size());
    }

    @Test
    void everyNameAndPlaneIsInTheDrawing() {
        String svg = paint(Clusters.of(3, 2), Detail.FULL, Highlight.NONE);
        for (int host = 0; host < 3; host++) {
            assertTrue(svg.contains(">host-" + host + "<"), "host " + host);
            assertTrue(svg.contains(">plot-" + host + "-1<"), "machine of host " + host);
        }
        assertTrue(svg.contains(">storage<") && svg.contains(">0.9 Gbit/s<"));
        assertTrue(svg.contains("40 %"));
    }

    @Test
    void lessDetailLeavesFiguresAndThenNamesOut() {
        assertFalse(paint(Clusters.of(3, 2), Detail.NAMES, Highlight.NONE).contains("40 %"));
        assertFalse(paint(Clusters.of(3, 2), Detail.SHAPES, Highlight.NONE).contains("host-1"));
    }

    @Test
    void namesThatLookLikeMarkupStayText() throws Exception {
        HostNode host = new HostNode(Clusters.hostId(0), "a<b>&\"\u0001", Mark.RUNNING, 1, 1, "", Optional.empty(),
                List.of(), Map.of(), Upkeep.NONE);
        String svg = paint(new TopologyModel("c", List.of(host), Clusters.planes(), Instant.EPOCH), Detail.FULL,
                Highlight.NONE);
        assertTrue(svg.contains("a&lt;b&gt;&amp;&quot;<"));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        assertEquals("svg", factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
                .getDocumentElement().getTagName());
    }

    @Test
    void whatIsSelectedIsDrawnAsSelected() {
        Highlight selected = new Highlight(Set.of(Clusters.machineId(1, 1)), Optional.empty(), Optional.empty());
        assertFalse(paint(Clusters.of(3, 2), Detail.FULL, Highlight.NONE).contains("SELECTION"));
        assertTrue(paint(Clusters.of(3, 2), Detail.FULL, selected).contains("SELECTION"));
    }

    @Test
    void hostsThatCannotTakeTheMachineAreFaded() {
        Highlight drag = new Highlight(Set.of(), Optional.empty(), Optional.of(new Highlight.Drag(
                Clusters.machineId(0, 0), Optional.empty(), Map.of(Clusters.hostId(2), "memory short"))));
        String svg = paint(Clusters.of(3, 2), Detail.FULL, drag);
        assertTrue(svg.contains("opacity=\"0.70\""));
        assertTrue(svg.contains("opacity=\"0.45\""), "the machine in hand is pale");
    }

    @Test
    void aHostInMaintenanceHasItsIcon() {
        TopologyModel all = Clusters.of(3, 2);
        List<HostNode> hosts = new ArrayList<>(all.hosts());
        HostNode one = hosts.get(1);
        hosts.set(1, new HostNode(one.id(), one.name(), one.mark(), one.cpu(), one.memory(), "", Optional.empty(),
                one.machines(), one.interfaces(), Upkeep.ON));
        TopologyModel kept = new TopologyModel("c", hosts, all.planes(), Instant.EPOCH);
        for (Detail detail : Detail.values()) {
            assertFalse(paint(all, detail, Highlight.NONE).contains("MAINTENANCE"), detail::name);
            assertEquals(2, paint(kept, detail, Highlight.NONE).split("MAINTENANCE").length, detail + ": one of three");
        }
    }

    @Test
    void aStaleHostIsDashedAndSaysSinceWhen() {
        HostNode host = new HostNode(Clusters.hostId(0), "host-13", Mark.STALE, -1, -1, "since 14:31:20",
                Optional.empty(), List.of(), Map.of(), Upkeep.NONE);
        String svg = paint(new TopologyModel("c", List.of(host), Clusters.planes(), Instant.EPOCH), Detail.FULL,
                Highlight.NONE);
        assertTrue(svg.contains("since 14:31:20"));
        assertTrue(svg.contains("stroke=\"STALE\" stroke-width=\"1.0\" stroke-dasharray"));
    }
}
