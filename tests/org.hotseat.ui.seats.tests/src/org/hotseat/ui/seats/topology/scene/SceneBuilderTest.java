// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.console.member.Upkeep;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.seats.topology.layout.Clusters;
import org.hotseat.ui.seats.topology.model.HostNode;
import org.hotseat.ui.seats.topology.model.MachineNode;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.model.PlaneNode;
import org.hotseat.ui.seats.topology.model.TopologyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneBuilderTest {

    private static final SceneFrame FRAME = new SceneFrame(960, 520, true);

    private static TopologyScene build(TopologyModel model) {
        return new SceneBuilder(Clusters.TYPEWRITER).build(model, FRAME);
    }

    @ParameterizedTest
    @CsvSource({ "1,3", "2,0", "3,4", "16,4", "17,25", "200,25" })
    void noTwoCardsOverlapAndRailsPassBetweenThem(int hosts, int machines) {
        TopologyScene scene = build(Clusters.of(hosts, machines));
        assertEquals(hosts, scene.hosts().size());
        for (int one = 0; one < hosts; one++) {
            Box card = scene.hosts().get(one).bounds();
            for (int other = one + 1; other < hosts; other++) {
                assertFalse(card.overlaps(scene.hosts().get(other).bounds()), one + " and " + other);
            }
            for (RailItem rail : scene.rails()) {
                assertFalse(card.overlaps(new Box(rail.left(), rail.y() - 2, rail.right() - rail.left(), 4)));
            }
            assertTrue(scene.size().contains(card));
        }
    }

    @ParameterizedTest
    @CsvSource({ "1,1", "3,30", "16,4", "200,25" })
    void everyMachineLiesInsideItsHostAndCoversNoOther(int hosts, int machines) {
        TopologyScene scene = build(Clusters.of(hosts, machines));
        assertEquals(hosts * machines, scene.chips().size());
        for (ChipItem chip : scene.chips()) {
            assertTrue(scene.host(chip.host()).orElseThrow().bounds().contains(chip.bounds()));
        }
        List<ChipItem> first = scene.chips().subList(0, machines);
        for (int index = 1; index < machines; index++) {
            assertFalse(first.get(index).bounds().overlaps(first.get(index - 1).bounds()));
        }
    }

    @Test
    void hostsKeepTheOrderOfTheDocument() {
        TopologyScene scene = build(Clusters.of(16, 3));
        for (int index = 1; index < 8; index++) {
            assertTrue(scene.hosts().get(index).bounds().x() > scene.hosts().get(index - 1).bounds().x());
            assertEquals(scene.hosts().get(0).bounds().y(), scene.hosts().get(index).bounds().y());
        }
        assertTrue(scene.hosts().get(8).bounds().y() > scene.hosts().get(7).bounds().bottom());
    }

    @Test
    void oppositeCardsStandInLine() {
        TopologyScene scene = build(Clusters.of(16, 3));
        for (int column = 0; column < 8; column++) {
            assertEquals(scene.hosts().get(column).bounds().x(), scene.hosts().get(column + 8).bounds().x(), 0.01);
        }
    }

    @Test
    void attachmentsEndOnTheirRails() {
        TopologyScene scene = build(Clusters.of(16, 3));
        for (HostItem host : scene.hosts()) {
            boolean above = host.bounds().y() < scene.rails().getFirst().y();
            assertEquals(3, host.attachments().size());
            for (HostItem.Attachment line : host.attachments()) {
                assertEquals(above ? host.bounds().bottom() : host.bounds().y(), line.from());
                assertEquals(scene.rails().get(line.plane()).y(), line.to());
            }
        }
    }

    @Test
    void aHostThatIsNotOnAPlaneHasNoLineToIt() {
        HostNode host = Clusters.host(0, 1);
        HostNode less = new HostNode(host.id(), host.name(), Mark.RUNNING, 1, 1, "", Optional.empty(),
                host.machines(), Map.of("management", "eth0"), Upkeep.NONE);
        TopologyScene scene = build(new TopologyModel("c", List.of(less), Clusters.planes(), Instant.EPOCH));
        assertEquals(List.of(1), scene.hosts().get(0).attachments().stream().map(line -> line.plane()).toList());
    }

    @Test
    void longNamesEndInAnEllipsisAndFit() {
        String name = "Dispatch, Northern Corridor night duty ".repeat(5);
        HostNode host = new HostNode(Clusters.hostId(0), name, Mark.RUNNING, 1, 1, "", Optional.empty(),
                List.of(Clusters.machine(0, 0, name), Clusters.machine(0, 1, "调度大厅北部走廊夜班二席".repeat(10))),
                Map.of(), Upkeep.NONE);
        TopologyScene scene = build(new TopologyModel("c", List.of(host), Clusters.planes(), Instant.EPOCH));
        assertTrue(scene.hosts().get(0).title().endsWith("…"));
        for (ChipItem chip : scene.chips()) {
            assertTrue(chip.label().endsWith("…"));
            assertTrue(Clusters.TYPEWRITER.width(chip.label(), Face.CAPTION) <= chip.bounds().width() - 20);
            assertTrue(chip.machine().name().length() > chip.label().length());
        }
    }

    /** A machine moves from the first host to the second. */
    private static TopologyScene moving(String words, List<PlaneNode> planes) {
        MachineNode moving = new MachineNode(Clusters.machineId(0, 0), "plot-7", Mark.BUSY, "", words,
                Optional.of(Clusters.hostId(1)));
        HostNode from = new HostNode(Clusters.hostId(0), "host-0", Mark.RUNNING, 1, 1, "", Optional.empty(),
                List.of(moving), Map.of(), Upkeep.NONE);
        return build(new TopologyModel("c", List.of(from, Clusters.host(1, 1)), planes, Instant.EPOCH));
    }

    @Test
    void aMovingMachineHasALineToItsTarget() {
        TopologyScene scene = moving("moving, 40 %", Clusters.planes());
        LinkItem link = scene.links().get(0);
        Box target = scene.host(Clusters.hostId(1)).orElseThrow().bounds();
        assertEquals(target.bottom(), link.path().getLast());
        assertEquals("plot-7: moving, 40 %", link.label());
    }

    @Test
    void aRateOfAnotherLengthMovesNothing() {
        SceneBuilder builder = new SceneBuilder(Clusters.TYPEWRITER);
        TopologyModel model = Clusters.of(3, 20);
        List<PlaneNode> planes = List.of(new PlaneNode("b", "business", PlaneNode.Kind.BUSINESS, "112.5 Mbit/s"));
        List<PlaneNode> later = List.of(new PlaneNode("b", "business", PlaneNode.Kind.BUSINESS, "9 Mbit/s"));
        TopologyScene before = builder.build(new TopologyModel("c", model.hosts(), planes, Instant.EPOCH), FRAME);
        TopologyScene after = builder.build(new TopologyModel("c", model.hosts(), later, Instant.EPOCH), FRAME);
        assertEquals(before.hosts(), after.hosts());
        assertEquals(before.chips(), after.chips());
    }

    @ParameterizedTest
    @CsvSource({ "3,20", "16,4", "12,12" })
    void namesOfUsualLengthAreWhole(int hosts, int machines) {
        assertTrue(build(Clusters.of(hosts, machines)).chips().stream().noneMatch(chip -> chip.label()
                .endsWith("…")));
    }

    @Test
    void withoutPlanesALineStillHasItsRoom() {
        TopologyScene scene = moving("moving", List.of());
        LinkItem link = scene.links().get(0);
        assertTrue(scene.size().contains(link.bounds()));
        assertTrue(scene.hosts().stream().noneMatch(host -> host.bounds().overlaps(link.labelBox())));
    }

    @Test
    void withoutPlanesThereAreNoRails() {
        TopologyScene scene = new SceneBuilder(Clusters.TYPEWRITER).build(Clusters.of(4, 2),
                new SceneFrame(960, 520, false));
        assertEquals(List.of(), scene.rails());
        assertTrue(scene.hosts().stream().allMatch(host -> host.attachments().isEmpty()));
    }

    @Test
    void anEmptyClusterIsAnEmptyScene() {
        TopologyScene scene = build(Clusters.of(0, 0));
        assertEquals(0, scene.size().width());
        assertTrue(scene.hosts().isEmpty());
    }
}
