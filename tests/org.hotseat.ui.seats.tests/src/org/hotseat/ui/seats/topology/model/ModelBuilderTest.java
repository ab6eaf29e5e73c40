// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.Upkeep;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.junit.jupiter.api.Test;

class ModelBuilderTest {

    private static final HostId ONE = new HostId("h1");
    private static final HostId TWO = new HostId("h2");
    private static final MachineId MACHINE = new MachineId(new UUID(0, 7));

    /** Fixed answers. */
    private static final class Fixed implements Inventory {
        private final List<HostView> hosts;
        private final List<MachineView> machines;

        Fixed(List<HostView> hosts, List<MachineView> machines) {
            this.hosts = hosts;
            this.machines = machines;
        }

        @Override
        public List<HostView> hosts() {
            return hosts;
        }

        @Override
        public List<MachineView> machines() {
            return machines;
        }

        @Override
        public List<MachineView> machinesOn(HostId host) {
            return machines.stream().filter(machine -> machine.host().equals(host)).toList();
        }

        @Override
        public Optional<HostView> host(HostId id) {
            return hosts.stream().filter(host -> host.id().equals(id)).findFirst();
        }

        @Override
        public Optional<MachineView> machine(MachineId id) {
            return machines.stream().filter(machine -> machine.id().equals(id)).findFirst();
        }

        @Override
        public Subscription onChange(Consumer<InventoryChange> listener) {
            return () -> listener.accept(new InventoryChange(false, Set.of(), Set.of()));
        }
    }

    private static HostView host(HostId id, String name, LinkState link) {
        HostFacts facts = new HostFacts(name, "QEMU", "libvirt", "EPYC", 8, DataSize.ofGib(32), "");
        Optional<Failure> trouble = link == LinkState.LIVE ? Optional.empty()
                : Optional.of(new Failure(FailureCode.TIMEOUT, name + " does not answer."));
        return new HostView(id, name, link, Instant.parse("2026-10-21T14:31:20Z"), trouble, Optional.of(facts), 41.6,
                50, 100, 0, 0, 1);
    }

    private static MachineView machine(HostId host, MachineState state, boolean stale, String activity) {
        return new MachineView(MACHINE, "plot-7", host, state, stale, true, Instant.EPOCH, 2, 10, 1024, 512, 0,
                12_500_000, Optional.empty(), activity);
    }

    private static TopologyModel build(Wiring wiring, LinkState link, MachineView... machines) {
        Fixed inventory = new Fixed(List.of(host(ONE, "host-1", link), host(TWO, "host-12", LinkState.LIVE)),
                List.of(machines));
        return new ModelBuilder(ZoneOffset.UTC).build("North", inventory, wiring, Map.of(TWO,
                Upkeep.ON), Instant.EPOCH);
    }

    @Test
    void aHostKnowsWhetherItIsInMaintenance() {
        List<HostNode> hosts = build(Wiring.NONE, LinkState.LIVE).hosts();
        assertEquals(List.of(Upkeep.NONE, Upkeep.ON), hosts.stream().map(HostNode::upkeep).toList());
    }

    @Test
    void figuresAreWholePercent() {
        HostNode node = build(Wiring.NONE, LinkState.LIVE).hosts().get(0);
        assertEquals(42, node.cpu());
        assertEquals(50, node.memory());
        assertEquals("", node.note());
        assertEquals(Mark.RUNNING, node.mark());
    }

    @Test
    void aLostHostSaysSinceWhenAndWhy() {
        HostNode node = build(Wiring.NONE, LinkState.LOST).hosts().get(0);
        assertEquals(Mark.STALE, node.mark());
        assertTrue(node.note().contains("14:31:20"), node.note());
        assertEquals(Optional.of("host-1 does not answer."), node.trouble());
    }

    @Test
    void aMovingMachinePointsToTheHostWithTheLongestMatchingName() {
        MachineNode node = build(Wiring.NONE, LinkState.LIVE,
                machine(ONE, MachineState.RUNNING, false, "moving to host-12, 40 %")).hosts().get(0).machines().get(0);
        assertEquals(Optional.of(TWO), node.movingTo());
        assertEquals(Mark.BUSY, node.mark());
    }

    @Test
    void marksFollowStateAndAge() {
        assertEquals(Mark.OFF, Mark.of(machine(ONE, MachineState.OFF, false, "")));
        assertEquals(Mark.SUSPENDED, Mark.of(machine(ONE, MachineState.PAUSED, false, "")));
        assertEquals(Mark.FAILED, Mark.of(machine(ONE, MachineState.CRASHED, false, "")));
        assertEquals(Mark.STALE, Mark.of(machine(ONE, MachineState.RUNNING, true, "")));
        assertEquals(Mark.UNKNOWN, Mark.of(machine(ONE, MachineState.UNKNOWN, false, "")));
    }

    @Test
    void planesSayTheRateOfGuestsOrWhoIsOnThem() {
        Wiring wiring = new Wiring(List.of(new PlaneNode("s", "storage", PlaneNode.Kind.STORAGE, ""),
                new PlaneNode("b", "business", PlaneNode.Kind.BUSINESS, "")),
                Map.of(ONE, Map.of("s", "eth1"), TWO, Map.of("s", "eth1")), Map.of(MACHINE, "D7"));
        TopologyModel model = build(wiring, LinkState.LIVE, machine(ONE, MachineState.RUNNING, false, ""));
        assertTrue(model.planes().get(0).detail().contains("2"), model.planes().get(0).detail());
        assertEquals("100 Mbit/s", model.planes().get(1).detail());
        assertEquals("D7", model.hosts().get(0).machines().get(0).tag());
    }
}
