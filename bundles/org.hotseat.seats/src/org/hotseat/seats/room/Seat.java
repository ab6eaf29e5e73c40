// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import java.util.List;

/**
 * A desk with what stands on it.
 *
 * @param id of the seat
 * @param label as people call it
 * @param monitors in the order of the heads of the machine that they show
 * @param usb where its keyboard, mouse and other USB devices are plugged in
 * @param ports of interface boards that belong to it
 */
public record Seat(SeatId id, String label, List<Monitor> monitors, List<Point> usb, List<PortId> ports) {

    /** Takes copies. */
    public Seat {
        monitors = List.copyOf(monitors);
        usb = List.copyOf(usb);
        ports = List.copyOf(ports);
    }
}
