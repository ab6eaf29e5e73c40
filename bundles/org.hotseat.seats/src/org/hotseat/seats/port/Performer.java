// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.port;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.run.Order;
import org.hotseat.seats.run.Result;

/** Carries out acts at the ports. Blocks as long as the order says at most; for any number of threads. */
public final class Performer {

    private final VideoPort video;
    private final UsbPort usb;
    private final BoardPorts boards;
    private final MachineLeg machines;
    private final MonotonicClock clock;

    /**
     * For one set of ports.
     *
     * @param video switches for pictures, and all locks
     * @param usb switches for keyboards
     * @param boards interface boards
     * @param machines machines and hosts
     * @param clock what tells the time
     */
    public Performer(VideoPort video, UsbPort usb, BoardPorts boards, MachineLeg machines, MonotonicClock clock) {
        this.video = video;
        this.usb = usb;
        this.boards = boards;
        this.machines = machines;
        this.clock = clock;
    }

    /**
     * Begins the time of an order. To be called when the duty gives it, not when a thread is free for it.
     *
     * @param order an act
     * @return for {@link #perform}
     */
    public Deadline deadline(Order.Act order) {
        return Deadline.in(order.within(), clock);
    }

    /**
     * Carries an act out.
     *
     * @param order that the duty gave
     * @param deadline its end
     * @return what became of it, for {@link org.hotseat.seats.run.SeatDuty#acted}
     */
    public Result perform(Order.Act order, Deadline deadline) {
        if (deadline.isOver()) {
            return Result.not(Result.Kind.NOT_SENT, "");
        }
        return switch (order.deed()) {
            case Deed.Fence fence -> machines.fence(fence.host(), deadline);
            case Deed.Hold hold -> video.hold(hold.point(), hold.own(), deadline);
            case Deed.Take take -> order.look() ? port(take.point()).look(take.point(), take.source(), deadline)
                    : port(take.point()).take(take.point(), take.source(), deadline);
            case Deed.Assign assign -> order.look() ? boards.look(assign.port(), assign.holder(), deadline)
                    : boards.assign(assign.port(), assign.holder(), assign.epoch(), deadline);
            case Deed.Run run -> order.look() ? machines.look(run.machine(), run.host(), deadline)
                    : machines.run(run.machine(), run.host(), run.way(), run.epoch(), deadline);
            case Deed.Carry carry -> boards.carries(carry.port(), carry.holder(), deadline);
        };
    }

    private CrosspointPort port(Point point) {
        return point.layer() == Layer.USB ? usb : video;
    }
}
