// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.support;

import java.math.BigDecimal;
import java.util.Random;

import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.AccountRole;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.EdidIdentity;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.PeripheralKind;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.ProtectionMode;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Route;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SshAuthentication;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.cluster.StoragePoolKind;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.Tariff;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.NewObjects;

/** Clusters for tests, the same in every run. */
public final class Samples {

    private static final ClusterFactory FACTORY = ClusterFactory.eINSTANCE;

    private final NewObjects objects = new NewObjects(new Random(7));
    private final Cluster cluster = objects.cluster("North");

    private Samples() {
    }

    /** Two hosts and one of everything else, without any problem. */
    public static Cluster full() {
        Samples samples = new Samples();
        samples.addPlanesAndHosts();
        samples.addSwitch();
        samples.addBoard();
        samples.addPolicies();
        samples.addMachine();
        samples.addSeat();
        return samples.cluster;
    }

    /** Many machines on two hosts. */
    public static Cluster large(int machines) {
        Cluster cluster = full();
        NewObjects objects = new NewObjects(new Random(8));
        for (int i = 1; i <= machines; i++) {
            VirtualMachine machine = objects.machine("load-" + i,
                    String.format("00000000-0000-4000-8000-%012d", i));
            machine.setHome(cluster.getHosts().get(i % 2));
            cluster.getMachines().add(machine);
        }
        return cluster;
    }

    private void addPlanesAndHosts() {
        for (int p = 0; p < cluster.getPlanes().size(); p++) {
            cluster.getPlanes().get(p).setSubnet("10.0." + p + ".0/24");
        }
        for (int h = 1; h <= 2; h++) {
            Host host = objects.host("host-0" + h, "10.0.1." + h);
            host.setBmc(FACTORY.createBmc());
            host.getBmc().setAddress("10.0.1.10" + h);
            host.getBmc().setUser("guard");
            host.setCapacity(FACTORY.createHostCapacity());
            host.getCapacity().setProcessors(16);
            host.getCapacity().setMemoryMib(65536);
            host.getCapacity().setReservedMemoryMib(2048);
            host.getSsh().setAuthentication(SshAuthentication.KEY_FILE);
            host.getSsh().setKeyFile("/home/admin/.ssh/id");
            cluster.getHosts().add(host);
            addInterfaces(host, h);
        }
        StoragePool pool = objects.named(Literals.STORAGE_POOL, StoragePool.class, "images");
        pool.setKind(StoragePoolKind.NFS);
        pool.setServer("10.0.0.9");
        pool.setPath("/var/lib/libvirt/images");
        pool.getHosts().addAll(cluster.getHosts());
        cluster.getStoragePools().add(pool);
    }

    private void addInterfaces(Host host, int number) {
        for (int p = 0; p < cluster.getPlanes().size(); p++) {
            Plane plane = cluster.getPlanes().get(p);
            PlaneInterface joined = FACTORY.createPlaneInterface();
            joined.setPlane(plane);
            joined.setInterfaceName("eth" + p);
            joined.setAddress("10.0." + p + '.' + number);
            joined.setBridge("br-" + plane.getKind().getLiteral());
            host.getInterfaces().add(joined);
        }
    }

    private void addSwitch() {
        MatrixSwitch matrix = objects.named(Literals.MATRIX_SWITCH, MatrixSwitch.class, "Matrix A");
        matrix.setAddress("10.0.1.50");
        for (int n = 0; n < 2; n++) {
            SwitchInput input = objects.named(Literals.SWITCH_INPUT, SwitchInput.class, "In " + n);
            input.setNumber(n);
            input.setEdid(edid(n));
            matrix.getInputs().add(input);
            SwitchOutput output = objects.named(Literals.SWITCH_OUTPUT, SwitchOutput.class, "Out " + n);
            output.setNumber(n);
            matrix.getOutputs().add(output);
            DisplayOutput head = objects.named(Literals.DISPLAY_OUTPUT, DisplayOutput.class, "DP-1");
            head.setSwitchInput(input);
            cluster.getHosts().get(n).getOutputs().add(head);
        }
        SwitchOutput usb = objects.named(Literals.SWITCH_OUTPUT, SwitchOutput.class, "Keyboard");
        usb.setNumber(9);
        usb.setSignal(SignalKind.USB);
        matrix.getOutputs().add(usb);
        cluster.getSwitches().add(matrix);
        Route route = (Route) objects.create(Literals.ROUTE);
        route.setInput(matrix.getInputs().get(0));
        route.setOutput(matrix.getOutputs().get(0));
        route.setLocked(true);
        cluster.getRoutes().add(route);
    }

    private static EdidIdentity edid(int number) {
        EdidIdentity edid = FACTORY.createEdidIdentity();
        edid.setManufacturer("EIZ");
        edid.setProduct("EV2490");
        edid.setSerial("4711" + number);
        edid.setSha256("0123456789abcdef".repeat(4));
        return edid;
    }

    private void addBoard() {
        InterfaceBoard board = objects.named(Literals.INTERFACE_BOARD, InterfaceBoard.class, "Board 1");
        board.setAddress("10.0.1.60");
        for (PeripheralKind kind : PeripheralKind.values()) {
            BoardPort port = objects.named(Literals.BOARD_PORT, BoardPort.class, "Port " + kind.getValue());
            port.setKind(kind);
            port.setTcpPort(4000 + kind.getValue());
            port.setBitsPerSecond(115200);
            port.setDeviceIdentity("046d:0825:A1");
            board.getPorts().add(port);
        }
        cluster.getBoards().add(board);
    }

    private void addPolicies() {
        ProtectionPolicy protection = objects.named(Literals.PROTECTION_POLICY, ProtectionPolicy.class, "Hot");
        protection.setMode(ProtectionMode.HOT_STANDBY);
        protection.setPrimary(cluster.getHosts().get(0));
        protection.getStandbys().add(cluster.getHosts().get(1));
        cluster.getProtectionPolicies().add(protection);
        cluster.getElasticPolicies().add(objects.named(Literals.ELASTIC_POLICY, ElasticPolicy.class, "Calm"));
        Tariff tariff = objects.named(Literals.TARIFF, Tariff.class, "House");
        tariff.setPricePerProcessorHour(new BigDecimal("0.0125"));
        cluster.getTariffs().add(tariff);
        Account account = objects.named(Literals.ACCOUNT, Account.class, "chief");
        account.setDisplayName("Chief of the room");
        account.setRole(AccountRole.ADMINISTRATOR);
        cluster.getAccounts().add(account);
    }

    private void addMachine() {
        VirtualMachine machine = objects.machine("Dispatch 1", "4dea22b3-1d52-4000-8000-000000000001");
        machine.setHome(cluster.getHosts().get(0));
        machine.setProtection(cluster.getProtectionPolicies().get(0));
        machine.setElastic(cluster.getElasticPolicies().get(0));
        machine.setStoragePool(cluster.getStoragePools().get(0));
        machine.setOwner(cluster.getAccounts().get(0));
        machine.setTariff(cluster.getTariffs().get(0));
        cluster.getMachines().add(machine);
    }

    private void addSeat() {
        cluster.getRooms().add(objects.named(Literals.ROOM, Room.class, "Hall"));
        Seat seat = objects.named(Literals.SEAT, Seat.class, "Seat 7");
        seat.setDuty("Dispatch, Northern Corridor night duty");
        seat.setRoom(cluster.getRooms().get(0));
        seat.setXMillimetres(2500);
        seat.setYMillimetres(1200);
        seat.setRotationDegrees(90);
        seat.setMachine(cluster.getMachines().get(0));
        MatrixSwitch matrix = cluster.getSwitches().get(0);
        Monitor monitor = objects.named(Literals.MONITOR, Monitor.class, "Left");
        monitor.setEdid(edid(0));
        monitor.setSwitchOutput(matrix.getOutputs().get(0));
        seat.getMonitors().add(monitor);
        seat.setInputSet(FACTORY.createInputSet());
        seat.getInputSet().setKeyboard("US");
        seat.getInputSet().setUsbOutput(matrix.getOutputs().get(2));
        for (PeripheralKind kind : PeripheralKind.values()) {
            Peripheral device = objects.named(Literals.PERIPHERAL, Peripheral.class, "Device " + kind.getValue());
            device.setKind(kind);
            device.setPort(cluster.getBoards().get(0).getPorts().get(kind.getValue()));
            seat.getPeripherals().add(device);
        }
        cluster.getSeats().add(seat);
    }
}
