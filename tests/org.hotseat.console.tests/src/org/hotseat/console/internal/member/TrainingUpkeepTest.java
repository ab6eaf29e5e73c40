// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.link.host.HostConnection;
import org.hotseat.link.host.Hosts;
import org.hotseat.link.host.OpenHost;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agents of the training cluster go by where machines are. */
class TrainingUpkeepTest {

    private static final MachineId ID = new MachineId(new UUID(1, 1));
    private static final HostId ONE = new HostId("host-01");
    private static final HostId TWO = new HostId("host-02");
    private static final Instant NOW = Instant.parse("2026-10-21T06:32:07Z");

    private final Workers workers = new ThreadWorkers();
    private final MirrorDesk desk = new MirrorDesk(workers.timer(), new MemberLinkState.Connected("host-05", NOW,
            Duration.ofMillis(3)));
    private final TrainingState state = new TrainingState("North Ops", MonotonicClock.SYSTEM, desk);
    private final Set<HostId> silent = new HashSet<>();
    private final Map<MachineId, HostId> where = new HashMap<>(Map.of(ID, ONE));
    private final AtomicInteger opened = new AtomicInteger();
    private final Inventory inventory = (Inventory) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] { Inventory.class }, (proxy, method, given) -> switch (method.getName()) {
                case "host" -> Optional.of(host(((HostId) given[0]).value()));
                case "machine" -> Optional.of(machine((MachineId) given[0]));
                default -> throw new UnsupportedOperationException(method.getName());
            });
    private final TrainingUpkeep upkeep = new TrainingUpkeep(desk, state, inventory, new Broken(),
            workers.pool("moves", 1));

    /** Has a bug. */
    private final class Broken implements Hosts {
        @Override
        public Optional<OpenHost> open(HostId id) {
            opened.incrementAndGet();
            throw new IllegalStateException("a bug");
        }

        @Override
        public Optional<HostConnection> connection(HostId id) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void found() {
        state.join(IntStream.rangeClosed(1, 5).mapToObj("host-%02d"::formatted).map(this::host).toList());
        upkeep.begin(new MachineRecord(ID, "plot-1", "", "<domain><memory>1024</memory></domain>",
                Protection.REPLICATED, ONE, List.of(TWO), true));
    }

    @AfterEach
    void end() {
        workers.close();
    }

    private HostView host(String name) {
        HostId id = new HostId(name);
        return new HostView(id, name, silent.contains(id) ? LinkState.LOST : LinkState.LIVE, NOW, Optional.empty(),
                Optional.empty(), 1, 1, 10_000_000, 0, 1, 1, false, false);
    }

    private MachineView machine(MachineId id) {
        return new MachineView(id, "plot-1", where.get(id), MachineState.RUNNING, false, true, NOW, 1, 1, 1024, 512, 0,
                0, Optional.empty(), "");
    }

    private AuthorityRecord authority() {
        return desk.view().find(Kinds.AUTHORITY, ID.toString()).orElseThrow().value();
    }

    @Test
    void aMachineThatAPersonMovesIsFollowed() {
        assertEquals(ONE, authority().owner());
        long epoch = authority().epoch();
        where.put(ID, TWO);
        upkeep.look();
        assertEquals(ONE, authority().owner(), "the inventory may be late");
        upkeep.look();
        assertEquals(TWO, authority().owner());
        assertEquals(epoch + 1, authority().epoch());
        upkeep.look();
        assertEquals(epoch + 1, authority().epoch());
    }

    @Test
    void whatIsSeenOnALostHostIsNotFollowed() {
        where.put(ID, TWO);
        silent.add(TWO);
        upkeep.look();
        upkeep.look();
        assertEquals(ONE, authority().owner());
    }

    @Test
    void aBugEndsAMoveAndIsTold() {
        state.give(new BeginMaintenance(ONE), TrainingGroup.person());
        upkeep.look();
        long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (departure().state() == DepartureLive.State.MOVING && System.nanoTime() < limit) {
            Thread.onSpinWait();
        }
        assertEquals(1, opened.get());
        assertEquals(DepartureLive.State.STUCK, departure().state());
        assertTrue(departure().failure().isPresent());
        IntStream.range(0, 10).forEach(look -> upkeep.look());
        while (opened.get() < 2 && System.nanoTime() < limit) {
            Thread.onSpinWait();
        }
        assertTrue(opened.get() >= 2, "it is tried again");
    }

    private DepartureLive departure() {
        return upkeep.told().get(ONE).departures().getFirst();
    }
}
