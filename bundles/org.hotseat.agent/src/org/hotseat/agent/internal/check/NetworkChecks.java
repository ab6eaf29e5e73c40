// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.Plane;

/** The planes' addresses and the port for metrics. */
final class NetworkChecks {

    private final AgentSettings settings;

    NetworkChecks(AgentSettings settings) {
        this.settings = settings;
    }

    List<Finding> planes() {
        List<Finding> findings = new ArrayList<>();
        for (Plane plane : Plane.values()) {
            InetAddress address = settings.planes().get(plane);
            if (address != null) {
                findings.add(plane(plane, address));
            }
        }
        return findings;
    }

    private static Finding plane(Plane plane, InetAddress address) {
        String shown = address.getHostAddress();
        if (address.isLoopbackAddress()) {
            return Finding.note(plane.word(), shown + " is loopback",
                    "Good for a training cluster on one machine only");
        }
        try {
            NetworkInterface on = NetworkInterface.getByInetAddress(address);
            if (on == null) {
                return Finding.bad(plane.word(), "this machine has no address " + shown, "Correct \"plane."
                        + plane.word() + "\", or set the address up");
            }
            return on.isUp() ? Finding.good(plane.word(), shown + " on " + on.getName())
                    : Finding.bad(plane.word(), on.getName() + " with " + shown + " is down", "Set it up");
        } catch (SocketException unknown) {
            return Finding.bad(plane.word(), "the addresses are not known (" + unknown.getMessage() + ')', "");
        }
    }

    Finding port(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port));
            return Finding.good("metrics", "the port " + port + " is free");
        } catch (IOException taken) {
            return Finding.bad("metrics", "the port " + port + " is in use (" + taken.getMessage() + ')',
                    "Give another by \"metrics.port\"");
        }
    }
}
