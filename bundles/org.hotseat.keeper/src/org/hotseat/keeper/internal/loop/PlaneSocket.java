// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.lease.wire.DatagramCodec;
import org.hotseat.lease.wire.Plane;

/**
 * The socket of one plane, bound to the address of this host on it. An address that is not there, or goes, is tried
 * again each second; nothing ever waits for the network. Owned by the keeper's thread.
 */
final class PlaneSocket {

    private static final Logger LOG = System.getLogger(PlaneSocket.class.getName());
    private static final long AGAIN = Duration.ofSeconds(1).toNanos();
    private static final int FAILURES = 16;
    private static final int BUFFER = 1 << 20;
    /** Class selector 6: network control. */
    private static final int CS6 = 0xC0;

    private final Plane plane;
    private final InetSocketAddress here;
    private final Selector selector;
    private final Figures figures;
    private final ByteBuffer in = ByteBuffer.allocateDirect(DatagramCodec.MOST_BYTES + 1);
    private final ByteBuffer out = ByteBuffer.allocateDirect(DatagramCodec.MOST_BYTES);
    private @Nullable DatagramChannel channel;
    private boolean told;
    private long next;
    private int failures;

    PlaneSocket(Plane plane, InetSocketAddress here, Selector selector, Figures figures, long time) {
        this.plane = plane;
        this.here = here;
        this.selector = selector;
        this.figures = figures;
        this.next = time;
    }

    Plane plane() {
        return plane;
    }

    /** Opens the socket when it is not open and it is time to try. */
    void open(long time) {
        if (channel == null && time - next >= 0) {
            next = time + AGAIN;
            try {
                channel = bound();
                failures = 0;
                told = false;
                LOG.log(Level.INFO, "plane {0}: listens at {1}", plane, here);
            } catch (IOException absent) {
                figures.count(plane + " cannot bind");
                if (!told) {
                    told = true;
                    LOG.log(Level.WARNING, "plane " + plane + ": cannot listen at " + here, absent);
                }
            }
        }
    }

    private DatagramChannel bound() throws IOException {
        DatagramChannel opened = DatagramChannel.open(here.getAddress() instanceof Inet6Address
                ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET);
        try {
            opened.configureBlocking(false);
            opened.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
            opened.setOption(StandardSocketOptions.IP_TOS, CS6);
            opened.bind(here);
            opened.register(selector, SelectionKey.OP_READ);
            return opened;
        } catch (IOException refused) {
            opened.close();
            throw refused;
        }
    }

    /** Takes one datagram; the bytes are left in {@code data}. Null when there is none. */
    @Nullable SocketAddress receive(byte[] data, int[] length) {
        DatagramChannel open = channel;
        if (open == null) {
            return null;
        }
        try {
            SocketAddress from = open.receive(in.clear());
            length[0] = in.flip().remaining();
            in.get(data, 0, length[0]);
            return from;
        } catch (IOException broken) {
            failed("receive", broken);
            return null;
        }
    }

    void send(byte[] datagram, SocketAddress to) {
        DatagramChannel open = channel;
        if (open == null) {
            figures.count(plane + " not sent");
            return;
        }
        try {
            if (open.send(out.clear().put(datagram).flip(), to) == 0) {
                figures.count(plane + " not sent");
            } else {
                failures = 0;
            }
        } catch (IOException | IllegalArgumentException broken) {
            failed("send", broken);
        }
    }

    /** Unreachable networks and full buffers pass by themselves; what fails again and again gets a new socket. */
    private void failed(String what, Exception broken) {
        figures.count(plane + " cannot " + what);
        failures++;
        if (failures >= FAILURES) {
            LOG.log(Level.WARNING, "plane " + plane + ": cannot " + what + " any more: opens a new socket", broken);
            close();
        }
    }

    void close() {
        DatagramChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException nothingLost) {
                LOG.log(Level.DEBUG, "close", nothingLost);
            }
        }
    }
}
