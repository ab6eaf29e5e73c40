// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.console.member.Upkeep;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.operations.subject.DocumentProblems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TreeBuilderTest {

    private final NewObjects objects = new NewObjects();
    private final Cluster cluster = objects.cluster("North Ops");
    private final Observed observed = new Observed();

    @BeforeEach
    void fill() {
        for (String name : List.of("host-01", "host-02")) {
            Host host = objects.host(name, "10.0.0." + name.charAt(6));
            host.setId(name);
            cluster.getHosts().add(host);
        }
        VirtualMachine plot = objects.machine("plot-7", Observed.id("plot-7").toString());
        plot.setHome(cluster.getHosts().get(0));
        cluster.getMachines().add(plot);
        Seat seat = objects.named(Literals.SEAT, Seat.class, "Desk 7");
        seat.setMachine(plot);
        cluster.getSeats().add(seat);
    }

    private TreeNode build(DocumentProblems problems) {
        return build(problems, Map.of());
    }

    private TreeNode build(DocumentProblems problems, Map<HostId, Upkeep> upkeep) {
        return TreeBuilder.build(new TreeSource(cluster, observed, problems, upkeep, Observed.THEN));
    }

    private static TreeNode find(TreeNode root, Object subject) {
        return root.pathTo(subject).orElseThrow().getLast();
    }

    @Test
    void aQuietClusterShowsCountsAndNoProblem() {
        observed.host("host-01", LinkState.LIVE).host("host-02", LinkState.LIVE)
                .machine("plot-7", "host-01", MachineState.RUNNING, false)
                .machine("mail", "host-01", MachineState.OFF, false);
        TreeNode root = build(DocumentProblems.NONE);
        assertEquals("North Ops", root.name());
        assertFalse(root.standing().isProblem());
        assertEquals("2", find(root, Group.HOSTS).note());
        assertEquals("3", find(root, Group.PLANES).note());
        TreeNode plot = find(root, Observed.id("plot-7"));
        assertEquals("Desk 7", plot.note());
        assertEquals(Optional.of(StateMark.RUNNING), plot.standing().mark());
        assertTrue(root.children().stream().noneMatch(group -> group.subject() == Group.LOST));
    }

    @Test
    void theCauseOfTheWorstChildStandsAboveIt() {
        observed.host("host-01", LinkState.LIVE).host("host-02", LinkState.LOST)
                .machine("plot-7", "host-01", MachineState.CRASHED, false)
                .machine("mail", "host-02", MachineState.RUNNING, true);
        TreeNode root = build(DocumentProblems.NONE);
        TreeNode second = find(root, new HostId("host-02"));
        assertEquals(Optional.of(StateMark.STALE), second.standing().mark());
        assertFalse(second.standing().cause().startsWith("host-02"), "a row does not repeat its own name");
        assertEquals(Optional.of(StateMark.FAILED), find(root, new HostId("host-01")).standing().mark());
        assertTrue(root.standing().cause().startsWith("plot-7"), root.standing().cause());
        assertEquals(Optional.of(StateMark.FAILED), root.standing().mark());
        assertTrue(find(root, cluster.getSeats().get(0)).standing().isProblem());
    }

    @Test
    void aHostInMaintenanceIsMarkedAndSaysSo() {
        observed.host("host-01", LinkState.LIVE).host("host-02", LinkState.LOST);
        HostId first = new HostId("host-01");
        HostId second = new HostId("host-02");
        TreeNode root = build(DocumentProblems.NONE, Map.of(first, Upkeep.ON, second, Upkeep.RETURNING));
        assertEquals(Icon.MAINTENANCE, find(root, first).icon());
        assertEquals(Messages.inMaintenance, find(root, first).note());
        assertFalse(find(root, first).standing().isProblem(), "somebody wants it so");
        assertEquals(Icon.HOST, find(root, second).icon());
        assertTrue(find(root, second).note().endsWith(Messages.machinesReturn), find(root, second).note());
        assertEquals("", find(build(DocumentProblems.NONE), first).note());
    }

    @Test
    void aBlockedHostSaysWhatAPersonMustDo() {
        observed.host("host-01", LinkState.BLOCKED);
        TreeNode host = find(build(DocumentProblems.NONE), new HostId("host-01"));
        assertEquals("The key of the host changed", host.standing().cause());
    }

    @Test
    void machinesThatNobodyReportsStandUnderTheirHome() {
        TreeNode root = build(DocumentProblems.NONE);
        List<TreeNode> path = root.pathTo(Observed.id("plot-7")).orElseThrow();
        assertEquals(new HostId("host-01"), path.get(path.size() - 2).subject());
        assertEquals(Optional.of(StateMark.UNKNOWN), path.getLast().standing().mark());
        cluster.getMachines().get(0).setHome(null);
        assertEquals(Group.LOST, build(DocumentProblems.NONE).pathTo(Observed.id("plot-7")).orElseThrow().get(1)
                .subject());
    }

    @Test
    void problemsOfTheDocumentMarkTheirObjectAndGroup() {
        MatrixSwitch matrix = objects.named(Literals.MATRIX_SWITCH, MatrixSwitch.class, "mx-1");
        cluster.getSwitches().add(matrix);
        TreeNode root = build(DocumentProblems.of(ClusterValidator.validate(cluster)));
        TreeNode row = find(root, matrix);
        assertEquals(Optional.of(StateMark.ERROR), row.standing().mark());
        assertTrue(row.standing().cause().contains("mx-1"));
        assertFalse(row.standing().cause().endsWith("."));
        assertTrue(find(root, Group.SWITCHES).standing().isProblem());
    }

    @Test
    void keysAreUnique() {
        observed.host("host-01", LinkState.LIVE).machine("plot-7", "host-01", MachineState.RUNNING, false);
        List<String> keys = build(DocumentProblems.of(ClusterValidator.validate(cluster))).all().map(TreeNode::key)
                .toList();
        assertEquals(keys.size(), keys.stream().distinct().count());
    }

    @Test
    void filterFindsNamesAddressesAndChinese() {
        cluster.getSeats().get(0).setName("调度大厅北部走廊夜班二席");
        observed.host("host-01", LinkState.LIVE).host("host-02", LinkState.LIVE)
                .machine("plot-7", "host-01", MachineState.RUNNING, false);
        TreeNode root = build(DocumentProblems.NONE);
        assertEquals(List.of("Hosts", "plot-7"), names(TreeFilter.of("PLOT seven", false).apply(root)
                .or(() -> TreeFilter.of(Observed.id("plot-7").toString(), false).apply(root)).orElseThrow(), "Hosts",
                "plot-7"));
        assertTrue(TreeFilter.of("10.0.0.2", false).apply(root).orElseThrow().pathTo(new HostId("host-02"))
                .isPresent());
        assertTrue(TreeFilter.of("夜班", false).apply(root).orElseThrow().pathTo(cluster.getSeats().get(0))
                .isPresent());
        assertTrue(TreeFilter.of("nothing like this", false).apply(root).isEmpty());
    }

    private static List<String> names(TreeNode root, String... wanted) {
        return root.all().map(TreeNode::name).filter(List.of(wanted)::contains).distinct().toList();
    }

    @Test
    void onlyProblemsLeavesTheWayToThem() {
        observed.host("host-01", LinkState.LIVE).host("host-02", LinkState.LOST)
                .machine("plot-7", "host-01", MachineState.RUNNING, false)
                .machine("mail", "host-02", MachineState.RUNNING, true);
        TreeNode left = TreeFilter.of("", true).apply(build(DocumentProblems.NONE)).orElseThrow();
        assertTrue(left.pathTo(Observed.id("mail")).isPresent());
        assertTrue(left.pathTo(Observed.id("plot-7")).isEmpty());
        assertTrue(left.pathTo(new HostId("host-01")).isEmpty());
    }

    @Test
    void fiveThousandMachinesAreBuiltFastEnoughForEveryChange() {
        for (int i = 0; i < 50; i++) {
            observed.host("h" + i, LinkState.LIVE);
        }
        Fast many = new Fast(observed, 5000);
        TreeNode root = null;
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            root = TreeBuilder.build(new TreeSource(cluster, many, DocumentProblems.NONE, Map.of(), Observed.THEN));
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(root.all().count() > 5000);
        assertTrue(best < 50_000_000, best / 1000 + " us");
    }
}
