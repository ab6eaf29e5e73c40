// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hotseat.base.id.MachineId;
import org.hotseat.ui.ink.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangerTest {

    private static final double LABELS = 72;

    private static List<HostShape> hosts(int... machines) {
        return IntStream.range(0, machines.length).mapToObj(host -> new HostShape(Clusters.hostId(host), IntStream
                .range(0, machines[host]).mapToObj(machine -> Clusters.machineId(host, machine)).toList())).toList();
    }

    private static int[] each(int hosts, int machines) {
        int[] each = new int[hosts];
        Arrays.fill(each, machines);
        return each;
    }

    private static Metrics place(double width, double height) {
        return new Metrics(LABELS, 96, 3, width, height);
    }

    private static TopologyLayout layout(List<HostShape> hosts, Metrics metrics) {
        return new TopologyLayouter().layout(hosts, metrics);
    }

    private static double fits(TopologyLayout layout, Metrics metrics) {
        return Math.min(1, Math.min(metrics.width() / layout.size().width(),
                metrics.height() / layout.size().height()));
    }

    @ParameterizedTest(name = "{0} hosts with {1} machines in {2} x {3} are seen at {4} % at least")
    @CsvSource({ "1,3,945,455,100", "1,40,945,455,100", "3,3,945,455,100", "3,20,945,455,100", "3,40,945,455,90",
            "3,40,1550,860,100", "8,3,945,455,100", "16,4,945,455,90", "12,12,945,455,65", "12,12,1550,860,100",
            "32,150,945,455,14", "32,150,1550,860,30", "200,25,1550,860,25", "3,20,400,900,90" })
    void theWholeDrawingIsLarge(int hosts, int machines, int width, int height, int percent) {
        Metrics metrics = place(width, height);
        double zoom = fits(layout(hosts(each(hosts, machines)), metrics), metrics);
        assertTrue(zoom >= percent / 100.0, () -> "only " + zoom);
    }

    @ParameterizedTest
    @CsvSource({ "945,455", "455,945", "1900,300", "600,600" })
    void aCrowdHasTheShapeOfItsPlace(double width, double height) {
        Box size = layout(hosts(each(32, 150)), place(width, height)).size();
        double off = size.width() / size.height() / (width / height);
        assertTrue(off > 0.7 && off < 1.4, () -> size + " for " + width + " x " + height);
    }

    @ParameterizedTest
    @CsvSource({ "3,20", "5,7", "16,4", "40,9", "32,150" })
    void noOtherArrangementIsLarger(int hosts, int machines) {
        Metrics metrics = place(945, 455);
        List<HostShape> shapes = hosts(each(hosts, machines));
        Arrangement best = new Arranger(shapes, metrics).best();
        for (int columns = 1; columns <= hosts; columns++) {
            for (int chips = 1; chips <= machines; chips++) {
                Arrangement other = new Arranger(shapes, metrics).of(columns, chips, false);
                assertTrue(other.worth() <= best.worth() + 1e-9, () -> other + " is better than " + best);
            }
        }
    }

    @Test
    void fewHostsStandSideBySide() {
        TopologyLayout layout = layout(hosts(20, 18, 18), place(945, 455));
        List<Box> cards = IntStream.range(0, 3).mapToObj(Clusters::hostId).map(layout.hosts()::get)
                .map(HostPlace::card).toList();
        assertEquals(cards.get(0).y(), cards.get(1).y());
        assertEquals(cards.get(0).y(), cards.get(2).y());
        assertTrue(cards.get(0).right() < cards.get(1).x() && cards.get(1).right() < cards.get(2).x());
    }

    @Test
    void twoRowsOfEightFaceEachOtherAcrossTheRails() {
        Arrangement best = new Arranger(hosts(each(16, 4)), place(945, 455)).best();
        assertEquals(8, best.columns());
        assertEquals(1, best.chips());
    }

    @Test
    void machinesKeepTheirOrderLineByLine() {
        List<HostShape> hosts = hosts(20, 18, 18);
        TopologyLayout layout = layout(hosts, place(945, 455));
        List<Box> chips = hosts.get(0).machines().stream().map(layout.hosts().get(hosts.get(0).id()).chips()::get)
                .toList();
        assertTrue(chips.get(1).x() > chips.get(0).x(), "there is more than one column");
        for (int index = 1; index < chips.size(); index++) {
            Box before = chips.get(index - 1);
            Box next = chips.get(index);
            assertTrue(next.y() > before.y() || next.y() == before.y() && next.x() > before.right());
        }
    }

    @Test
    void aMachineMoreMovesOnlyThoseAfterIt() {
        TopologyLayouter layouter = new TopologyLayouter();
        Metrics metrics = place(945, 455);
        List<HostShape> hosts = hosts(20, 18, 18);
        TopologyLayout before = layouter.layout(hosts, metrics);
        List<MachineId> more = new ArrayList<>(hosts.get(1).machines());
        more.add(9, Clusters.machineId(7, 7));
        TopologyLayout after = layouter.layout(List.of(hosts.get(0), new HostShape(hosts.get(1).id(), more),
                hosts.get(2)), metrics);
        assertEquals(before.size(), after.size());
        for (int index = 0; index < 9; index++) {
            assertEquals(before.hosts().get(hosts.get(1).id()).chips().get(more.get(index)),
                    after.hosts().get(hosts.get(1).id()).chips().get(more.get(index)));
        }
        assertEquals(before.hosts().get(hosts.get(2).id()), after.hosts().get(hosts.get(2).id()));
    }

    /** Dragging a sash back and forth: an arrangement changes seldom, and not at each pixel around one size. */
    @ParameterizedTest
    @CsvSource({ "3,20", "8,3", "16,4", "12,12", "32,150" })
    void smallResizesKeepTheArrangement(int hosts, int machines) {
        List<HostShape> shapes = hosts(each(hosts, machines));
        for (int around = 500; around < 1500; around += 20) {
            Arrangement now = new Arranger(shapes, place(around, 455)).best();
            for (int by : new int[] { 6, -6, 3, -12, 0 }) {
                Arrangement next = new Arranger(shapes, place(around + by, 455 - by / 2)).after(now);
                assertEquals(List.of(now.columns(), now.chips(), now.flat()), List.of(next.columns(), next.chips(),
                        next.flat()), around + " by " + by);
            }
        }
    }

    @Test
    void anotherShapeOfTheWindowIsWorthAnotherArrangement() {
        TopologyLayouter layouter = new TopologyLayouter();
        List<HostShape> hosts = hosts(each(3, 20));
        Metrics tall = place(420, 900);
        HostPlace before = layouter.layout(hosts, place(945, 455)).hosts().get(Clusters.hostId(0));
        TopologyLayout now = layouter.layout(hosts, tall);
        HostPlace after = now.hosts().get(Clusters.hostId(0));
        assertTrue(fits(now, tall) * 1.1 >= fits(layout(hosts, tall), tall));
        assertEquals(before.chips().get(Clusters.machineId(0, 1)).y(),
                before.chips().get(Clusters.machineId(0, 0)).y());
        assertEquals(after.chips().get(Clusters.machineId(0, 1)).x(),
                after.chips().get(Clusters.machineId(0, 0)).x());
    }

    @Test
    void aLowerWindowPutsFiguresBesideNamesAndLeavesMachinesInLine() {
        List<HostShape> hosts = hosts(20, 18, 18);
        Arrangement before = new Arranger(hosts, place(945, 455)).best();
        Arrangement after = new Arranger(hosts, place(945, 345)).after(before);
        assertFalse(before.flat());
        assertTrue(after.flat());
        assertEquals(List.of(before.columns(), before.chips()), List.of(after.columns(), after.chips()));
    }

    @Test
    void theSameAgainIsNotLaidOutAgain() {
        TopologyLayouter layouter = new TopologyLayouter();
        TopologyLayout first = layouter.layout(hosts(3, 2), place(945, 455));
        assertTrue(first == layouter.layout(hosts(3, 2), place(945, 455)));
    }

    @ParameterizedTest
    @CsvSource({ "1,0,1,1", "1,1,1,4000", "3,5,0,0", "2,300,4000,1", "200,0,945,455", "1,5000,945,455" })
    void anySizeHasALayout(int hosts, int machines, int width, int height) {
        TopologyLayout layout = layout(hosts(each(hosts, machines)), place(width, height));
        assertEquals(hosts, layout.hosts().size());
        for (HostPlace host : layout.hosts().values()) {
            assertTrue(layout.size().contains(host.card()));
            assertEquals(machines, host.chips().size());
            assertFalse(host.chips().values().stream().anyMatch(chip -> !host.card().contains(chip)
                    || chip.width() < Metrics.NARROWEST || chip.width() > Metrics.WIDEST));
        }
    }

    @Test
    void whatIsWrittenBelowTheLastRailIsInsideTheDrawing() {
        TopologyLayout layout = layout(hosts(3, 3, 3), place(945, 455));
        assertTrue(layout.bands().getLast().rails().getLast() + 16 <= layout.size().bottom());
    }

    @Test
    void noHostsNeedNoRoom() {
        TopologyLayouter layouter = new TopologyLayouter();
        assertEquals(0, layouter.layout(List.of(), place(945, 455)).size().width());
        assertEquals(2, layouter.layout(hosts(1, 1), place(945, 455)).hosts().size());
        assertEquals(0, layouter.layout(List.of(), place(945, 455)).size().width());
    }
}
