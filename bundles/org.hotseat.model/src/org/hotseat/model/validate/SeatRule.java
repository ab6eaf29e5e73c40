// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.List;
import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SignalKind;

/** Seats share no monitor cable, no board port and no machine, and stand in their room. */
final class SeatRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        List<Seat> seats = cluster.getSeats();
        report.unique(seats, seat -> Optional.ofNullable(seat.getMachine()), Literals.SEAT__MACHINE,
                Messages.machineTwice);
        seats.forEach(seat -> checkPlace(seat, report));
        checkMonitors(seats.stream().flatMap(seat -> seat.getMonitors().stream()).toList(), report);
        List<InputSet> inputs = seats.stream().map(Seat::getInputSet).filter(InputSet.class::isInstance).toList();
        report.unique(inputs, input -> Optional.ofNullable(input.getUsbOutput()), Literals.INPUT_SET__USB_OUTPUT,
                Messages.outputTwice);
        checkPeripherals(seats.stream().flatMap(seat -> seat.getPeripherals().stream()).toList(), report);
    }

    private static void checkPlace(Seat seat, Report report) {
        Room room = seat.getRoom();
        if (room != null && !isInside(seat, room)) {
            report.warning(seat, Literals.SEAT__ROOM, Messages.seatOutside, room.getName());
        }
        report.unique(seat.getMonitors(), monitor -> Optional.of(monitor.getMachineHead()),
                Literals.MONITOR__MACHINE_HEAD, Messages.headTwice);
    }

    private static boolean isInside(Seat seat, Room room) {
        return seat.getXMillimetres() >= 0 && seat.getXMillimetres() <= room.getWidthMillimetres()
                && seat.getYMillimetres() >= 0 && seat.getYMillimetres() <= room.getDepthMillimetres();
    }

    private static void checkMonitors(List<Monitor> monitors, Report report) {
        report.unique(monitors, monitor -> Optional.ofNullable(monitor.getSwitchOutput()),
                Literals.MONITOR__SWITCH_OUTPUT, Messages.outputTwice);
        for (Monitor monitor : monitors) {
            report.errorIf(monitor.getSwitchOutput() != null
                    && monitor.getSwitchOutput().getSignal() == SignalKind.USB, monitor,
                    Literals.MONITOR__SWITCH_OUTPUT, Messages.signalMismatch);
        }
    }

    private static void checkPeripherals(List<Peripheral> devices, Report report) {
        report.unique(devices, device -> Optional.ofNullable(device.getPort()), Literals.PERIPHERAL__PORT,
                Messages.portTaken);
        for (Peripheral device : devices) {
            report.warningIf(device.getPort() == null, device, Literals.PERIPHERAL__PORT, Messages.portMissing);
            report.errorIf(device.getPort() != null && device.getPort().getKind() != device.getKind(), device,
                    Literals.PERIPHERAL__PORT, Messages.portKind);
        }
    }
}
