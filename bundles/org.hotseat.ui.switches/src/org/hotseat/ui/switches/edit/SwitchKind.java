// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of switches that there are drivers for. */
public enum SwitchKind {
    /** Blackmagic. */
    VIDEOHUB("videohub", "Blackmagic Videohub", 9990, true, false),
    /** Lightware; it has accounts on none of its text ports, and tells its layers itself. */
    LW3("lw3", "Lightware LW3", 6107, false, false),
    /** Extron; it may ask for a password, without a user. */
    SIS("sis", "Extron SIS", 23, true, true);

    private final String protocol;
    private final String words;
    private final int port;
    private final boolean oneLayer;
    private final boolean password;

    SwitchKind(String protocol, String words, int port, boolean oneLayer, boolean password) {
        this.protocol = protocol;
        this.words = words;
        this.port = port;
        this.oneLayer = oneLayer;
        this.password = password;
    }

    /**
     * The kind of a switch.
     *
     * @param protocol as records of switches name it
     * @return empty for one that this console does not know
     */
    public static Optional<SwitchKind> of(String protocol) {
        return Stream.of(values()).filter(one -> one.protocol.equals(protocol)).findFirst();
    }

    /**
     * Its protocol.
     *
     * @return as records of switches name it
     */
    public String protocol() {
        return protocol;
    }

    /**
     * What it is called, in any language.
     *
     * @return maker and protocol
     */
    public String words() {
        return words;
    }

    /**
     * Where it usually answers.
     *
     * @return port of TCP
     */
    public int port() {
        return port;
    }

    /**
     * Whether a person must say what runs through it.
     *
     * @return false when the device tells its layers
     */
    public boolean hasOneLayer() {
        return oneLayer;
    }

    /**
     * Whether it may ask for a password.
     *
     * @return false when a password would be of no use
     */
    public boolean asksPassword() {
        return password;
    }
}
