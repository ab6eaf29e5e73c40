// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hotseat.draft.item.Item;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchInput;
import org.hotseat.model.cluster.SwitchOutput;
import org.hotseat.model.cluster.SwitchProtocol;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.matrix.SwitchRecord;

/**
 * A matrix switch of a document and its record. Ports of the document have the numbers of the device; what the wire
 * calls them follows from the protocol. A plug of the record stands for the port of the document by its id. Simulated
 * switches have no record: no agent can speak with them.
 */
final class Cables {

    private static final int LONGEST_ID = 64;
    private static final int LAST_PORT = 65_535;

    private Cables() {
    }

    /** Whether an agent could connect with it. */
    static boolean isReal(MatrixSwitch device) {
        return device.getProtocol() != SwitchProtocol.SIMULATED;
    }

    /** Where devices of a protocol usually answer; 0 where nobody knows. */
    private static int usual(String protocol) {
        return switch (protocol) {
            case "videohub" -> 9990;
            case "lw3", "lw2" -> 6107;
            case "sis" -> 23;
            default -> 0;
        };
    }

    /** Puts what the record says over the object of the document. */
    static void overlay(MatrixSwitch device, SwitchRecord record) {
        device.setName(record.name());
        Optional.ofNullable(SwitchProtocol.get(record.protocol())).ifPresent(device::setProtocol);
        device.setAddress(record.address());
        int usual = usual(record.protocol());
        device.setPort(record.port() == 0 && usual > 0 ? usual : record.port());
        device.setUser(record.user());
        for (Plug plug : record.inputs()) {
            Optional<SwitchInput> there = device.getInputs().stream().filter(one -> is(plug, one.getId(), wire(record
                    .protocol(), one.getSignal(), one.getNumber(), true))).findFirst();
            SwitchInput input = there.orElseGet(ClusterFactory.eINSTANCE::createSwitchInput);
            if (there.isEmpty()) {
                input.setId(id("in-", plug, device));
                input.setNumber(number(plug));
                input.setSignal(signal(record, plug));
                device.getInputs().add(input);
            }
            Optional.of(plug.name()).filter(name -> !name.isEmpty()).ifPresent(input::setName);
        }
        for (Plug plug : record.outputs()) {
            Optional<SwitchOutput> there = device.getOutputs().stream().filter(one -> is(plug, one.getId(), wire(record
                    .protocol(), one.getSignal(), one.getNumber(), false))).findFirst();
            SwitchOutput output = there.orElseGet(ClusterFactory.eINSTANCE::createSwitchOutput);
            if (there.isEmpty()) {
                output.setId(id("out-", plug, device));
                output.setNumber(number(plug));
                output.setSignal(signal(record, plug));
                device.getOutputs().add(output);
            }
            Optional.of(plug.name()).filter(name -> !name.isEmpty()).ifPresent(output::setName);
        }
    }

    private static boolean is(Plug plug, String id, String wire) {
        return plug.at().equals(id) || plug.port().equals(wire);
    }

    private static String id(String prefix, Plug plug, MatrixSwitch device) {
        String whole = (prefix + plug.port() + '-' + device.getId()).replaceAll("[^A-Za-z0-9._-]", "-");
        return whole.length() <= LONGEST_ID ? whole : whole.substring(0, LONGEST_ID);
    }

    private static int number(Plug plug) {
        String digits = plug.port().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private static SignalKind signal(SwitchRecord record, Plug plug) {
        boolean keys = plug.port().startsWith("U") || plug.port().startsWith("H");
        return record.carries().equals("USB") || keys ? SignalKind.USB : record.carries().equals("KVM")
                ? SignalKind.VIDEO_AND_USB : SignalKind.VIDEO;
    }

    /** What a port is called on the wire. */
    private static String wire(String protocol, SignalKind signal, int number, boolean input) {
        if (!protocol.equals("lw3")) {
            return Integer.toString(number);
        }
        String letter = signal == SignalKind.USB ? input ? "U" : "H" : input ? "I" : "O";
        return letter + number;
    }

    /**
     * The record that a switch of the document stands for.
     *
     * @param wanted the switch
     * @param now its record; empty for a new one
     * @return empty for a simulated one, and for one that nobody could connect with yet: it stays in the document alone
     */
    static Optional<SwitchRecord> record(Item wanted, Optional<SwitchRecord> now) {
        String protocol = wanted.text("protocol").toLowerCase(Locale.ROOT);
        if (protocol.equals(SwitchProtocol.SIMULATED.getLiteral()) || !isWhole(wanted, protocol)) {
            return Optional.empty();
        }
        int port = wanted.text("port").isEmpty() ? 0 : Integer.parseInt(wanted.text("port"));
        boolean kept = port == usual(protocol) && now.map(SwitchRecord::port).orElse(0) == 0;
        List<Plug> inputs = plugs(wanted, "inputs", protocol, now.map(SwitchRecord::inputs).orElse(List.of()));
        List<Plug> outputs = plugs(wanted, "outputs", protocol, now.map(SwitchRecord::outputs).orElse(List.of()));
        return Optional.of(new SwitchRecord(now.map(SwitchRecord::id).orElse(wanted.id()), wanted.text("name"),
                protocol, wanted.text("address"), kept ? 0 : port, now.map(SwitchRecord::carries).orElseGet(
                        () -> carries(wanted)), wanted.text("user"), inputs, outputs));
    }

    /** Whether it has a name, an address and a port of TCP, and no port of the device twice. */
    private static boolean isWhole(Item wanted, String protocol) {
        String port = wanted.text("port");
        boolean there = port.isEmpty() || port.matches("\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT;
        return there && !wanted.text("name").isBlank() && !wanted.text("address").isBlank() && Stream.of("inputs",
                "outputs").allMatch(list -> {
                    List<String> ports = plugs(wanted, list, protocol, List.of()).stream().map(Plug::port).toList();
                    return Set.copyOf(ports).size() == ports.size();
                });
    }

    /** The layer of a device that has one set of crosspoints, by its outputs. */
    private static String carries(Item wanted) {
        List<String> signals = ids(wanted, "outputs").map(id -> wanted.text("outputs[" + id + "].signal")).toList();
        if (!signals.isEmpty() && signals.stream().allMatch(SignalKind.USB.getLiteral()::equals)) {
            return "USB";
        }
        return signals.contains(SignalKind.VIDEO_AND_USB.getLiteral()) ? "KVM" : "VIDEO";
    }

    private static Stream<String> ids(Item wanted, String list) {
        return Stream.of(wanted.text(list).split(" ")).filter(id -> !id.isEmpty());
    }

    /** What the record says is plugged in stays, such as the id of a monitor; its order stays too. */
    private static List<Plug> plugs(Item wanted, String list, String protocol, List<Plug> now) {
        List<Plug> made = new ArrayList<>();
        ids(wanted, list).forEach(id -> {
            String path = list + '[' + id + "].";
            SignalKind signal = Optional.ofNullable(SignalKind.get(wanted.text(path + "signal"))).orElse(
                    SignalKind.VIDEO);
            String number = wanted.text(path + "number");
            String wire = wire(protocol, signal, number.isEmpty() ? 0 : Integer.parseInt(number), list.equals(
                    "inputs"));
            Optional<Plug> before = now.stream().filter(plug -> is(plug, id, wire)).findFirst();
            made.add(new Plug(wire, wanted.text(path + "name"), before.map(Plug::at).filter(at -> !at.isEmpty()).orElse(
                    id)));
        });
        List<Plug> all = new ArrayList<>();
        now.forEach(old -> made.stream().filter(plug -> plug.port().equals(old.port())).findFirst().ifPresent(
                all::add));
        made.stream().filter(plug -> !all.contains(plug)).forEach(all::add);
        return all;
    }
}
