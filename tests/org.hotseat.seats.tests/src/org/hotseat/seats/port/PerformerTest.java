// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.Source;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.Order;
import org.hotseat.seats.run.Result;
import org.junit.jupiter.api.Test;

/** Each deed goes to its port, to be done or to be looked at. */
class PerformerTest {

    private static final HostId HOST = new HostId("a");
    private static final MachineId MACHINE = new MachineId(new UUID(0, 1));
    private static final PortId PORT = new PortId("b", "1");

    private final List<String> calls = new ArrayList<>();
    private final AtomicLong time = new AtomicLong();
    private final MonotonicClock clock = new MonotonicClock() {
        @Override
        public long nanos() {
            return time.get();
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    };
    private final Performer performer = new Performer(port(VideoPort.class), port(UsbPort.class),
            port(BoardPorts.class), port(MachineLeg.class), clock);

    private <T> T port(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (me, method, any) -> {
            calls.add(type.getSimpleName() + '.' + method.getName());
            return Result.done(Evidence.E2);
        }));
    }

    private Result perform(Deed deed, boolean look) {
        Order.Act act = new Order.Act(1, "s-1", 0, deed, look, Duration.ofSeconds(1));
        return performer.perform(act, performer.deadline(act));
    }

    @Test
    void eachDeedGoesToItsPort() {
        Holder holder = new Holder(HOST, MACHINE);
        List<Deed> deeds = List.of(new Deed.Take(new Point("v", Layer.VIDEO, "1"), Source.NONE),
                new Deed.Take(new Point("u", Layer.USB, "1"), Source.NONE),
                new Deed.Assign(PORT, Optional.of(holder), 1), new Deed.Run(MACHINE, HOST, Way.LIVE, 1));
        deeds.forEach(one -> perform(one, false));
        deeds.forEach(one -> perform(one, true));
        perform(new Deed.Hold(new Point("u", Layer.USB, "1"), true), false);
        perform(new Deed.Fence(HOST), false);
        perform(new Deed.Carry(PORT, holder), true);
        assertEquals(List.of("VideoPort.take", "UsbPort.take", "BoardPorts.assign", "MachineLeg.run", "VideoPort.look",
                "UsbPort.look", "BoardPorts.look", "MachineLeg.look", "VideoPort.hold", "MachineLeg.fence",
                "BoardPorts.carries"), calls);
    }

    @Test
    void nothingIsSentWhenItsTimeIsOver() {
        Order.Act act = new Order.Act(1, "s-1", 0, new Deed.Fence(HOST), false, Duration.ofSeconds(1));
        Deadline deadline = performer.deadline(act);
        time.addAndGet(Duration.ofSeconds(1).toNanos());
        assertEquals(Result.Kind.NOT_SENT, performer.perform(act, deadline).kind());
        assertEquals(List.of(), calls);
    }
}
