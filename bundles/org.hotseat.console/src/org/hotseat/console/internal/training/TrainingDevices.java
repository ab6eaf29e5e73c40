// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.PeripheralKind;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.SwitchProtocol;
import org.hotseat.model.edit.NewObjects;

/** Switches and interface boards of the training cluster; sockets and ports are handed out one after the other. */
final class TrainingDevices {

    private static final int HEADS_PER_HOST = 2;
    private static final int BOARDS = 6;
    private static final int PORTS_PER_BOARD = 4;
    private static final int BITS_PER_SECOND = 9_600;
    private static final int FIRST_TCP_PORT = 4_001;

    private final Cluster cluster;
    private final NewObjects objects = new NewObjects();
    private final MatrixSwitch video;
    private final MatrixSwitch usb;
    private final List<BoardPort> ports = new ArrayList<>();

    TrainingDevices(Cluster cluster) {
        this.cluster = cluster;
        this.video = matrix("mx-1", SwitchProtocol.SIMULATED);
        this.usb = matrix("mx-2", SwitchProtocol.SIMULATED);
        cluster.getHosts().forEach(this::cable);
        for (int number = 1; number <= BOARDS; number++) {
            cluster.getBoards().add(board(number));
        }
    }

    private MatrixSwitch matrix(String name, SwitchProtocol protocol) {
        MatrixSwitch matrix = objects.named(Literals.MATRIX_SWITCH, MatrixSwitch.class, name);
        matrix.setProtocol(protocol);
        cluster.getSwitches().add(matrix);
        return matrix;
    }

    /** Two heads of a host on the first switch, its USB on the second. */
    private void cable(Host host) {
        for (int head = 1; head <= HEADS_PER_HOST; head++) {
            DisplayOutput output = objects.named(Literals.DISPLAY_OUTPUT, DisplayOutput.class, "DP-" + head);
            output.setSwitchInput(input(video, host.getName() + " DP-" + head, SignalKind.VIDEO));
            host.getOutputs().add(output);
        }
        input(usb, host.getName() + " USB", SignalKind.USB);
    }

    private SwitchInput input(MatrixSwitch matrix, String name, SignalKind signal) {
        SwitchInput input = objects.named(Literals.SWITCH_INPUT, SwitchInput.class, name);
        input.setNumber(matrix.getInputs().size() + 1);
        input.setSignal(signal);
        matrix.getInputs().add(input);
        return input;
    }

    /** The next socket for a monitor. */
    SwitchOutput videoOutput(String name) {
        return output(video, name, SignalKind.VIDEO);
    }

    /** The next socket for keyboard and mouse. */
    SwitchOutput usbOutput(String name) {
        return output(usb, name, SignalKind.USB);
    }

    private SwitchOutput output(MatrixSwitch matrix, String name, SignalKind signal) {
        SwitchOutput output = objects.named(Literals.SWITCH_OUTPUT, SwitchOutput.class, name);
        output.setNumber(matrix.getOutputs().size() + 1);
        output.setSignal(signal);
        matrix.getOutputs().add(output);
        return output;
    }

    private InterfaceBoard board(int number) {
        InterfaceBoard board = objects.named(Literals.INTERFACE_BOARD, InterfaceBoard.class, "board-" + number);
        board.setAddress("10.0.2." + (100 + number));
        for (int port = 1; port <= PORTS_PER_BOARD; port++) {
            BoardPort made = objects.named(Literals.BOARD_PORT, BoardPort.class, "board-" + number + '/' + port);
            boolean line = port <= PORTS_PER_BOARD / 2;
            made.setKind(line ? PeripheralKind.SERIAL : PeripheralKind.SOUND);
            made.setBitsPerSecond(line ? BITS_PER_SECOND : 0);
            made.setTcpPort(FIRST_TCP_PORT + port);
            board.getPorts().add(made);
            ports.add(made);
        }
        return board;
    }

    /** Devices of a seat: a GPS line, a headset, both or none; as long as there are ports. */
    List<Peripheral> peripherals(int seat, boolean line, boolean sound) {
        List<Peripheral> made = new ArrayList<>();
        if (line) {
            take(PeripheralKind.SERIAL, "GPS-" + seat, made);
        }
        if (sound) {
            take(PeripheralKind.SOUND, "headset-" + seat, made);
        }
        return made;
    }

    private void take(PeripheralKind kind, String name, List<Peripheral> into) {
        ports.stream().filter(port -> port.getKind() == kind).findFirst().ifPresent(port -> {
            ports.remove(port);
            Peripheral device = objects.named(Literals.PERIPHERAL, Peripheral.class, name);
            device.setKind(kind);
            device.setPort(port);
            into.add(device);
        });
    }
}
