// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.protocol.op.SwitchLive.OutputLive;

/**
 * An output of a switch, from which the cable of a monitor or of a keyboard may come. Immutable.
 *
 * @param device id of the switch in the cluster's state; in the document where the state does not know it
 * @param deviceName of the switch
 * @param signal what it carries
 * @param wire its name on the wire of the device
 * @param label that people gave it; empty for none
 * @param described its id in the document; empty for one that only the device tells of
 * @param taken name of the seat that has it; empty while it is free
 * @param live what it shows, as read last; empty while nobody reads it
 */
public record Socket(String device, String deviceName, SignalKind signal, String wire, String label, String described,
        String taken, Optional<OutputLive> live) {

    /**
     * What it is known by while a seat is made.
     *
     * @return the same for the same output, whether the document has it or not
     */
    public String key() {
        return device + ' ' + layer() + ' ' + wire;
    }

    /**
     * Its layer, as drivers name it.
     *
     * @return VIDEO, USB or KVM
     */
    public String layer() {
        return switch (signal) {
            case VIDEO -> "VIDEO";
            case USB -> "USB";
            case VIDEO_AND_USB -> "KVM";
        };
    }

    /**
     * Whether a monitor could be fed by it.
     *
     * @return false for keyboards only
     */
    public boolean hasPicture() {
        return signal != SignalKind.USB;
    }

    /**
     * Whether two lists of outputs read the same to a person who chooses from them, whatever the outputs show.
     *
     * @param some outputs
     * @param others outputs
     * @return true for the same outputs with the same names in the same order
     */
    public static boolean alike(List<Socket> some, List<Socket> others) {
        return some.equals(others) || some.size() == others.size() && IntStream.range(0, some.size()).allMatch(
                row -> some.get(row).reads(others.get(row)));
    }

    private boolean reads(Socket other) {
        return key().equals(other.key()) && words().equals(other.words());
    }

    /**
     * The same while nobody reads it.
     *
     * @return without what it shows
     */
    Socket unread() {
        return new Socket(device, deviceName, signal, wire, label, described, taken, Optional.empty());
    }

    /**
     * What people call it.
     *
     * @return the switch, and the name or number of the output
     */
    public String words() {
        return label.isBlank() || label.equals(wire) ? NLS.bind(Messages.socket, deviceName, wire)
                : NLS.bind(Messages.socketNamed, new Object[] { deviceName, wire, label });
    }
}
