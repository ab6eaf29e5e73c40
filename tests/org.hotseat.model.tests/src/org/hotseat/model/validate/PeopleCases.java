// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import static org.hotseat.model.validate.RuleCase.error;
import static org.hotseat.model.validate.RuleCase.warning;

import java.math.BigDecimal;
import java.util.List;

import org.hotseat.model.cluster.AccountRole;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.PeripheralKind;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Route;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.edit.NewObjects;

/** Cases about seats, switches, boards, policies, storage, prices and accounts. */
final class PeopleCases {

    private static final NewObjects OBJECTS = new NewObjects();

    private PeopleCases() {
    }

    private static Seat seat(Cluster cluster, int index) {
        return cluster.getSeats().get(index);
    }

    private static Seat secondSeat(Cluster cluster) {
        Seat seat = OBJECTS.named(Literals.SEAT, Seat.class, "Seat 8");
        cluster.getSeats().add(seat);
        return seat;
    }

    private static Route secondRoute(Cluster cluster) {
        Route route = (Route) OBJECTS.create(Literals.ROUTE);
        cluster.getRoutes().add(route);
        return route;
    }

    private static SwitchInput input(Cluster cluster, int index) {
        return cluster.getSwitches().get(0).getInputs().get(index);
    }

    private static SwitchOutput output(Cluster cluster, int index) {
        return cluster.getSwitches().get(0).getOutputs().get(index);
    }

    private static ProtectionPolicy protection(Cluster cluster) {
        return cluster.getProtectionPolicies().get(0);
    }

    private static ElasticPolicy elastic(Cluster cluster) {
        return cluster.getElasticPolicies().get(0);
    }

    private static StoragePool pool(Cluster cluster) {
        return cluster.getStoragePools().get(0);
    }

    static List<RuleCase> protection() {
        return List.of(
                error("primaryMissing", Literals.PROTECTION_POLICY__PRIMARY, PeopleCases::protection,
                        c -> protection(c).setPrimary(null)),
                error("standbyMissing", Literals.PROTECTION_POLICY__STANDBYS, PeopleCases::protection,
                        c -> protection(c).getStandbys().clear()),
                error("standbyIsPrimary", Literals.PROTECTION_POLICY__STANDBYS, PeopleCases::protection,
                        c -> protection(c).getStandbys().add(protection(c).getPrimary())),
                error("recoveryPointRange", Literals.PROTECTION_POLICY__RECOVERY_POINT_MILLIS,
                        PeopleCases::protection, c -> {
                            protection(c).setRecoveryPointMillis(0);
                            protection(c).setPauseBudgetMillis(1);
                        }),
                error("pauseBudgetRange", Literals.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS, PeopleCases::protection,
                        c -> protection(c).setPauseBudgetMillis(0)),
                error("pauseBudgetLarge", Literals.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS, PeopleCases::protection,
                        c -> protection(c).setPauseBudgetMillis(2000)));
    }

    static List<RuleCase> switching() {
        return List.of(
                error("addressMissing", Literals.NETWORK_ENDPOINT__ADDRESS, c -> c.getSwitches().get(0),
                        c -> c.getSwitches().get(0).setAddress(" ")),
                error("portRange", Literals.MATRIX_SWITCH__PORT, c -> c.getSwitches().get(0),
                        c -> c.getSwitches().get(0).setPort(65536)),
                error("numberTwice", Literals.SWITCH_INPUT__NUMBER, c -> input(c, 1), c -> input(c, 1).setNumber(0)),
                error("numberTwice", Literals.SWITCH_OUTPUT__NUMBER, c -> output(c, 2),
                        c -> output(c, 2).setNumber(0)),
                error("inputTwice", Literals.DISPLAY_OUTPUT__SWITCH_INPUT,
                        c -> c.getHosts().get(1).getOutputs().get(0),
                        c -> c.getHosts().get(1).getOutputs().get(0).setSwitchInput(input(c, 0))),
                error("signalMismatch", Literals.DISPLAY_OUTPUT__SWITCH_INPUT,
                        c -> c.getHosts().get(1).getOutputs().get(0),
                        c -> input(c, 1).setSignal(SignalKind.USB)),
                error("routeConflict", Literals.ROUTE__OUTPUT, c -> c.getRoutes().get(1), c -> {
                    Route route = secondRoute(c);
                    route.setInput(input(c, 1));
                    route.setOutput(output(c, 0));
                }),
                error("routeInputMissing", Literals.ROUTE__INPUT, c -> c.getRoutes().get(0),
                        c -> c.getRoutes().get(0).setInput(null)),
                error("routeOutputMissing", Literals.ROUTE__OUTPUT, c -> c.getRoutes().get(0),
                        c -> c.getRoutes().get(0).setOutput(null)),
                error("signalMismatch", Literals.ROUTE__OUTPUT, c -> c.getRoutes().get(1), c -> {
                    Route route = secondRoute(c);
                    route.setInput(input(c, 1));
                    route.setOutput(output(c, 2));
                }),
                error("routeAcross", Literals.ROUTE__OUTPUT, c -> c.getRoutes().get(1), c -> {
                    var other = OBJECTS.named(Literals.MATRIX_SWITCH,
                            MatrixSwitch.class, "Matrix B");
                    other.setAddress("10.0.1.51");
                    other.getOutputs().add(OBJECTS.named(Literals.SWITCH_OUTPUT, SwitchOutput.class, "Far"));
                    c.getSwitches().add(other);
                    Route route = secondRoute(c);
                    route.setInput(input(c, 1));
                    route.setOutput(other.getOutputs().get(0));
                }));
    }

    static List<RuleCase> seats() {
        return List.of(
                error("machineTwice", Literals.SEAT__MACHINE, c -> seat(c, 1),
                        c -> secondSeat(c).setMachine(c.getMachines().get(0))),
                warning("seatOutside", Literals.SEAT__ROOM, c -> seat(c, 0),
                        c -> seat(c, 0).setXMillimetres(12001)),
                error("outputTwice", Literals.MONITOR__SWITCH_OUTPUT, c -> seat(c, 1).getMonitors().get(0), c -> {
                    Monitor monitor = OBJECTS.named(Literals.MONITOR, Monitor.class, "Other");
                    monitor.setSwitchOutput(output(c, 0));
                    secondSeat(c).getMonitors().add(monitor);
                }),
                error("headTwice", Literals.MONITOR__MACHINE_HEAD, c -> seat(c, 0).getMonitors().get(1),
                        c -> seat(c, 0).getMonitors().add(OBJECTS.named(Literals.MONITOR, Monitor.class, "Right"))),
                error("signalMismatch", Literals.MONITOR__SWITCH_OUTPUT, c -> seat(c, 0).getMonitors().get(0), c -> {
                    seat(c, 0).getInputSet().setUsbOutput(null);
                    seat(c, 0).getMonitors().get(0).setSwitchOutput(output(c, 2));
                }),
                error("outputTwice", Literals.INPUT_SET__USB_OUTPUT, c -> seat(c, 1).getInputSet(), c -> {
                    Seat other = secondSeat(c);
                    other.setInputSet(ClusterFactory.eINSTANCE.createInputSet());
                    other.getInputSet().setUsbOutput(output(c, 2));
                }),
                error("portTaken", Literals.PERIPHERAL__PORT, c -> seat(c, 1).getPeripherals().get(0), c -> {
                    Peripheral device = OBJECTS.named(Literals.PERIPHERAL, Peripheral.class, "GPS");
                    device.setPort(c.getBoards().get(0).getPorts().get(0));
                    secondSeat(c).getPeripherals().add(device);
                }),
                warning("portMissing", Literals.PERIPHERAL__PORT, c -> seat(c, 0).getPeripherals().get(0),
                        c -> seat(c, 0).getPeripherals().get(0).setPort(null)),
                error("portKind", Literals.PERIPHERAL__PORT, c -> seat(c, 0).getPeripherals().get(0),
                        c -> seat(c, 0).getPeripherals().get(0).setKind(PeripheralKind.SOUND)));
    }

    static List<RuleCase> boardsAndStorage() {
        return List.of(
                error("addressMissing", Literals.NETWORK_ENDPOINT__ADDRESS, c -> c.getBoards().get(0),
                        c -> c.getBoards().get(0).setAddress("")),
                error("portRange", Literals.INTERFACE_BOARD__PORT, c -> c.getBoards().get(0),
                        c -> c.getBoards().get(0).setPort(0)),
                error("portRange", Literals.BOARD_PORT__TCP_PORT, c -> c.getBoards().get(0).getPorts().get(1),
                        c -> c.getBoards().get(0).getPorts().get(1).setTcpPort(-1)),
                error("tcpPortTwice", Literals.BOARD_PORT__TCP_PORT, c -> c.getBoards().get(0).getPorts().get(1),
                        c -> c.getBoards().get(0).getPorts().get(1).setTcpPort(4000)),
                error("speedMissing", Literals.BOARD_PORT__BITS_PER_SECOND,
                        c -> c.getBoards().get(0).getPorts().get(0),
                        c -> c.getBoards().get(0).getPorts().get(0).setBitsPerSecond(0)),
                error("pathForm", Literals.STORAGE_POOL__PATH, PeopleCases::pool, c -> pool(c).setPath("images")),
                error("serverMissing", Literals.STORAGE_POOL__SERVER, PeopleCases::pool, c -> pool(c).setServer("")),
                warning("poolUnused", Literals.STORAGE_POOL__HOSTS, PeopleCases::pool,
                        c -> pool(c).getHosts().clear()));
    }

    static List<RuleCase> policiesAndPeople() {
        return List.of(
                error("thresholdsCross", Literals.ELASTIC_POLICY__LOWER_PERCENT, PeopleCases::elastic,
                        c -> elastic(c).setLowerPercent(80)),
                error("percentRange", Literals.ELASTIC_POLICY__LOWER_PERCENT, PeopleCases::elastic,
                        c -> elastic(c).setLowerPercent(-1)),
                error("percentRange", Literals.ELASTIC_POLICY__UPPER_PERCENT, PeopleCases::elastic,
                        c -> elastic(c).setUpperPercent(101)),
                error("percentRange", Literals.ELASTIC_POLICY__RATIO_PERCENT, PeopleCases::elastic,
                        c -> elastic(c).setRatioPercent(101)),
                error("windowRange", Literals.ELASTIC_POLICY__WINDOW_SIZE, PeopleCases::elastic,
                        c -> elastic(c).setWindowSize(0)),
                error("negative", Literals.ELASTIC_POLICY__COOL_DOWN_MILLIS, PeopleCases::elastic,
                        c -> elastic(c).setCoolDownMillis(-1)),
                error("currencyForm", Literals.TARIFF__CURRENCY, c -> c.getTariffs().get(0),
                        c -> c.getTariffs().get(0).setCurrency("euro")),
                error("negative", Literals.TARIFF__PRICE_PER_GIB_MONTH, c -> c.getTariffs().get(0),
                        c -> c.getTariffs().get(0).setPricePerGibMonth(new BigDecimal("-0.01"))),
                warning("administratorMissing", Literals.CLUSTER__ACCOUNTS, c -> c,
                        c -> c.getAccounts().get(0).setRole(AccountRole.OPERATOR)),
                error("nameTwice", Literals.NAMED__NAME, c -> c.getRooms().get(1),
                        c -> c.getRooms().add(OBJECTS.named(Literals.ROOM, Room.class, "Hall"))));
    }
}
