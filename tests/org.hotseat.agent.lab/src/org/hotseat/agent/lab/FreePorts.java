// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that are free on all of loopback, for TCP and UDP, not given out before, and none of those that connections
 * take for themselves.
 */
public final class FreePorts {

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();
    private static final int FIRST = 12_000;
    private static final int LAST = 32_000;

    private FreePorts() {
    }

    /**
     * One of them.
     *
     * @return free now; nobody is kept from taking it
     */
    public static int next() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (GIVEN.add(port) && isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket stream = new ServerSocket(); DatagramSocket datagram = new DatagramSocket(null)) {
            InetSocketAddress any = new InetSocketAddress(InetAddress.getByName("0.0.0.0"), port);
            stream.bind(any);
            datagram.bind(any);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
