// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;

import org.hotseat.domain.Vocabulary;
import org.hotseat.domain.device.NetworkInterface;

/** Network cards. */
public final class NetworkFields {

    private static final String MAC = "[0-9a-fA-F][02468aceACE](:[0-9a-fA-F]{2}){5}";
    private static final String OFF = "off";

    private NetworkFields() {
    }

    /**
     * Network cards.
     *
     * @return the set
     */
    public static DeviceSet<NetworkInterface> set() {
        return new DeviceSet<>("cards", Messages.cards, Messages.cardsEmpty, d -> d.devices().interfaces(),
                List.of(new Adder("card", Messages.addCard, d -> d.devices().addInterface())), List.of(
                        Field.<NetworkInterface>of("type", Kind.CHOICE, Messages.cardType, NetworkInterface::type,
                                NetworkInterface::setType).choices(Choice.pairs("bridge", Messages.cardBridge,
                                        "network", Messages.cardNetwork, "user", Messages.cardUser,
                                        "direct", Messages.cardDirect)),
                        Field.<NetworkInterface>of("source", Kind.TEXT, Messages.cardSource,
                                NetworkInterface::source, NetworkInterface::setSource)
                                .when(card -> !card.type().equals("user")).hint(Messages.cardSourceHint),
                        Field.<NetworkInterface>of("model", Kind.COMBO, Messages.model, NetworkInterface::model,
                                NetworkInterface::setModel).choices(Choice.of(Vocabulary.NET_MODELS)),
                        Field.<NetworkInterface>of("mac", Kind.TEXT, Messages.mac, NetworkInterface::mac,
                                NetworkInterface::setMac).check(Checks.form(MAC, Messages.macForm))
                                .hint(Messages.macHint),
                        Field.flag("linkUp", Messages.linkUp, NetworkInterface::linkUp, NetworkInterface::setLinkUp),
                        Field.<NetworkInterface>flag("pxeRom", Messages.pxeRom, NetworkFields::hasRom,
                                NetworkFields::setRom).hint(Messages.pxeRomHint),
                        BootField.of()),
                List.of("source", "type", "model", "mac", "bootOrder"), true);
    }

    private static boolean hasRom(NetworkInterface card) {
        return card.element().find("rom").map(rom -> !rom.attribute("bar").equals(OFF)
                && !rom.attribute("enabled").equals("no")).orElse(true);
    }

    private static void setRom(NetworkInterface card, boolean on) {
        if (on) {
            card.element().removePath("rom");
        } else {
            card.element().ensure("rom").setAttribute("enabled", "no");
        }
    }
}
