// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;
import org.hotseat.checks.HostInterface;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.model.cluster.PlaneKind;

/** Interface, bridge, address and packet length of one plane. */
final class PlaneCheck implements HostCheck {

    private static final int USUAL_MTU = 1_500;

    private final CheckKind kind;
    private final PlaneKind plane;

    PlaneCheck(CheckKind kind, PlaneKind plane) {
        this.kind = kind;
        this.plane = plane;
    }

    @Override
    public CheckKind kind() {
        return kind;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        Optional<PlaneChoice> choice = scene.choice(plane);
        if (choice.isEmpty() || choice.get().interfaceName().isBlank()) {
            return Finding.note(Messages.planeNotChosen, Messages.planeChoose);
        }
        return judge(choice.get(), InterfaceReader.read(scene.ask(InterfaceReader.SCRIPT, deadline)));
    }

    static Finding judge(PlaneChoice choice, List<HostInterface> all) {
        Optional<HostInterface> card = named(all, choice.interfaceName());
        if (card.isEmpty()) {
            return Finding.stop(NLS.bind(Messages.planeNoInterface, choice.interfaceName()), Messages.planeChoose);
        }
        HostInterface found = card.get();
        Optional<HostInterface> bridge = named(all, choice.bridge()).filter(HostInterface::isBridge);
        if (!choice.bridge().isBlank() && bridge.isEmpty()) {
            return noBridge(choice, found);
        }
        if (bridge.isPresent() && !found.name().equals(choice.bridge())
                && !found.bridge().equals(Optional.of(choice.bridge()))) {
            return wrongBridge(choice, found);
        }
        return healthy(choice, found, bridge);
    }

    private static Finding healthy(PlaneChoice choice, HostInterface card, Optional<HostInterface> bridge) {
        List<String> addresses = new ArrayList<>(card.addresses());
        bridge.ifPresent(one -> addresses.addAll(one.addresses()));
        List<String> words = new ArrayList<>(List.of(card.name()));
        bridge.ifPresent(one -> words.add(NLS.bind(Messages.planeBridge, one.name())));
        words.addAll(addresses);
        card.speedMbit().ifPresent(speed -> words.add(NLS.bind(Messages.planeSpeed, speed)));
        words.add(NLS.bind(Messages.planeMtu, card.mtu()));
        String found = String.join(", ", words);
        if (!card.isUp()) {
            return Finding.stop(found + Messages.planeDown, Messages.planeCable);
        }
        if (choice.plane() == PlaneKind.BUSINESS && bridge.isEmpty()) {
            return Finding.stop(found, Messages.planeNeedsBridge);
        }
        if (choice.plane() != PlaneKind.BUSINESS && addresses.isEmpty()) {
            return Finding.stop(found, Messages.planeNeedsAddress);
        }
        return card.mtu() < USUAL_MTU ? Finding.note(found, Messages.planeNeedsMtu) : Finding.good(found);
    }

    private static Finding noBridge(PlaneChoice choice, HostInterface card) {
        boolean free = card.addresses().isEmpty() && card.bridge().isEmpty();
        if (!free) {
            return Finding.stop(NLS.bind(Messages.bridgeMissingBusy, choice.bridge(), card.name()),
                    Messages.bridgeByHand);
        }
        String bridge = Shell.quoted(choice.bridge());
        String name = Shell.quoted(card.name());
        return Finding.stop(NLS.bind(Messages.bridgeMissing, choice.bridge(), card.name()), Messages.bridgeNeeded)
                .with(new Fix(Messages.createBridge, NLS.bind(Messages.createBridgeMore, choice.bridge(), card.name()),
                        List.of("ip link add name " + bridge + " type bridge stp_state 0 forward_delay 0",
                                "ip link set dev " + name + " master " + bridge, "ip link set dev " + name + " up",
                                "ip link set dev " + bridge + " up"),
                        List.of("ip link set dev " + name + " nomaster", "ip link del dev " + bridge), true));
    }

    private static Finding wrongBridge(PlaneChoice choice, HostInterface card) {
        String found = NLS.bind(Messages.bridgeOther, new Object[] { card.name(), card.bridge().orElse("–"),
            choice.bridge() });
        if (card.bridge().isPresent() || !card.addresses().isEmpty()) {
            return Finding.stop(found, Messages.planeChoose);
        }
        String name = Shell.quoted(card.name());
        return Finding.stop(found, Messages.planeChoose).with(new Fix(Messages.joinBridge,
                NLS.bind(Messages.createBridgeMore, choice.bridge(), card.name()),
                List.of("ip link set dev " + name + " master " + Shell.quoted(choice.bridge()),
                        "ip link set dev " + name + " up"),
                List.of("ip link set dev " + name + " nomaster"), true));
    }

    private static Optional<HostInterface> named(List<HostInterface> all, String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
