// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import org.eclipse.osgi.util.NLS;
import org.hotseat.hypervisor.SimulatedIds;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.EdidIdentity;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.NewObjects;

/** The room of the training cluster: five rows of eight seats, each with its machine, monitors, input and devices. */
final class TrainingRoom {

    private static final String WORLD = "training";
    private static final int PER_ROW = 8;
    private static final int COLUMN_MILLIMETRES = 2_400;
    private static final int ROW_MILLIMETRES = 2_200;
    private static final int MARGIN_MILLIMETRES = 1_500;
    private static final int WIDTH_PIXELS = 1_920;
    private static final int HEIGHT_PIXELS = 1_200;

    /** A row of seats with the same duty. */
    private enum Row {
        PLOT("plot", 2), RADAR("radar", 2), VOICE("voice", 1), DISPATCH("disp", 1), SUPPORT("supp", 1);

        private final String machine;
        private final int monitors;

        Row(String machine, int monitors) {
            this.machine = machine;
            this.monitors = monitors;
        }

        String duty() {
            return switch (this) {
                case PLOT -> Messages.plot;
                case RADAR -> Messages.radar;
                case VOICE -> Messages.voice;
                case DISPATCH -> Messages.dispatch;
                case SUPPORT -> Messages.support;
            };
        }
    }

    private final Cluster cluster;
    private final TrainingDevices devices;
    private final NewObjects objects = new NewObjects();
    private int seats;

    TrainingRoom(Cluster cluster) {
        this.cluster = cluster;
        this.devices = new TrainingDevices(cluster);
    }

    /** Adds the room and all that stands in it. */
    void furnish() {
        Room room = objects.named(Literals.ROOM, Room.class, Messages.room);
        room.setWidthMillimetres(2 * MARGIN_MILLIMETRES + (PER_ROW - 1) * COLUMN_MILLIMETRES);
        room.setDepthMillimetres(2 * MARGIN_MILLIMETRES + (Row.values().length - 1) * ROW_MILLIMETRES);
        cluster.getRooms().add(room);
        for (Row row : Row.values()) {
            for (int place = 0; place < PER_ROW; place++) {
                cluster.getSeats().add(seat(room, row, place));
            }
        }
    }

    private Seat seat(Room room, Row row, int place) {
        seats++;
        Seat seat = objects.named(Literals.SEAT, Seat.class, NLS.bind(Messages.desk, seats));
        seat.setDuty(NLS.bind(row.duty(), place + 1));
        seat.setRoom(room);
        seat.setXMillimetres(MARGIN_MILLIMETRES + place * COLUMN_MILLIMETRES);
        seat.setYMillimetres(MARGIN_MILLIMETRES + row.ordinal() * ROW_MILLIMETRES);
        seat.setMachine(machine(row.machine + '-' + (place + 1)));
        for (int head = 0; head < row.monitors; head++) {
            seat.getMonitors().add(monitor(head, row.monitors));
        }
        InputSet input = ClusterFactory.eINSTANCE.createInputSet();
        input.setKeyboard("046d:c31c");
        input.setPointer("046d:c077");
        input.setUsbOutput(devices.usbOutput("K" + seats));
        seat.setInputSet(input);
        devices.peripherals(seats, row == Row.PLOT, row == Row.VOICE).forEach(seat.getPeripherals()::add);
        return seat;
    }

    private VirtualMachine machine(String name) {
        VirtualMachine machine = objects.machine(name, SimulatedIds.machine(WORLD, name).value().toString());
        cluster.getMachines().add(machine);
        return machine;
    }

    private Monitor monitor(int head, int heads) {
        String side = heads == 1 ? "" : head == 0 ? "-left" : "-right";
        Monitor monitor = objects.named(Literals.MONITOR, Monitor.class, seats + side);
        monitor.setMachineHead(head);
        monitor.setWidthPixels(WIDTH_PIXELS);
        monitor.setHeightPixels(HEIGHT_PIXELS);
        SwitchOutput output = devices.videoOutput(seats + side);
        monitor.setSwitchOutput(output);
        EdidIdentity edid = ClusterFactory.eINSTANCE.createEdidIdentity();
        edid.setManufacturer("EIZ");
        edid.setProduct("EV2495");
        edid.setSerial("%08d".formatted(output.getNumber()));
        monitor.setEdid(edid);
        return monitor;
    }
}
