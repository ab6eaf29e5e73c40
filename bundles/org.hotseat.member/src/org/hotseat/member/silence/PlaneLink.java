// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.lease.wire.DatagramCodec;
import org.hotseat.lease.wire.Plane;

/**
 * The leader's socket on one plane, at the host's address there and any free port. An address that is not there, or
 * goes, is tried again each second; nothing ever waits for the network. Owned by the watch's thread.
 */
final class PlaneLink {

    private static final Logger LOG = System.getLogger(PlaneLink.class.getName());
    private static final long AGAIN = Duration.ofSeconds(1).toNanos();
    private static final int FAILURES = 16;
    /** Class selector 6: network control. */
    private static final int CS6 = 0xC0;

    private final Plane plane;
    private final Selector selector;
    private final ByteBuffer in = ByteBuffer.allocate(DatagramCodec.MOST_BYTES + 1);
    private Optional<InetAddress> here = Optional.empty();
    private @Nullable DatagramChannel channel;
    private boolean tried;
    private boolean told;
    private long lastTry;
    private int failures;

    PlaneLink(Plane plane, Selector selector) {
        this.plane = plane;
        this.selector = selector;
    }

    Plane plane() {
        return plane;
    }

    /** Opens the socket when it is not open and it is time to try; a plane without an address stays closed. */
    void open(Optional<InetAddress> address, long time) {
        if (!address.equals(here)) {
            close();
            here = address;
            tried = false;
            told = false;
        }
        if (channel == null && here.isPresent() && (!tried || time - lastTry >= AGAIN)) {
            tried = true;
            lastTry = time;
            try {
                channel = bound(here.get());
                failures = 0;
                told = false;
            } catch (IOException absent) {
                if (!told) {
                    told = true;
                    LOG.log(Level.WARNING, "plane " + plane + ": cannot speak from " + here.get(), absent);
                }
            }
        }
    }

    private DatagramChannel bound(InetAddress address) throws IOException {
        DatagramChannel opened = DatagramChannel.open(address instanceof Inet6Address ? StandardProtocolFamily.INET6
                : StandardProtocolFamily.INET);
        try {
            opened.configureBlocking(false);
            opened.setOption(StandardSocketOptions.IP_TOS, CS6);
            opened.bind(new InetSocketAddress(address, 0));
            opened.register(selector, SelectionKey.OP_READ);
            return opened;
        } catch (IOException refused) {
            opened.close();
            throw refused;
        }
    }

    /**
     * Takes one datagram.
     *
     * @return its length, the bytes are in {@code data}; -1 when there is none
     */
    int receive(byte[] data) {
        DatagramChannel open = channel;
        if (open == null) {
            return -1;
        }
        try {
            SocketAddress from = open.receive(in.clear());
            if (from == null) {
                return -1;
            }
            int length = in.flip().remaining();
            in.get(data, 0, length);
            return length;
        } catch (IOException broken) {
            failed("receive", broken);
            return -1;
        }
    }

    void send(byte[] datagram, InetSocketAddress to) {
        DatagramChannel open = channel;
        if (open == null) {
            return;
        }
        try {
            if (open.send(ByteBuffer.wrap(datagram), to) > 0) {
                failures = 0;
            }
        } catch (IOException | IllegalArgumentException broken) {
            failed("send", broken);
        }
    }

    /** Unreachable networks and full buffers pass by themselves; what fails again and again gets a new socket. */
    private void failed(String what, Exception broken) {
        failures++;
        LOG.log(Level.DEBUG, "plane " + plane + ": cannot " + what, broken);
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
