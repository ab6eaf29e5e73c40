// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/**
 * Follows the protocol of USB redirection (usbredir) as it goes through, to know whether the guest has the device: the
 * device was offered, and a configuration of it that the guest has chosen was set. Changes nothing. What is no such
 * protocol is not followed any further. Thread-safe.
 */
final class UsbWords {

    private static final int HELLO = 0;
    private static final int CONNECT = 1;
    private static final int DISCONNECT = 2;
    private static final int RESET = 3;
    private static final int STATUS = 8;
    /** Type and length; then the number of the packet, in four or eight bytes. */
    private static final int HEAD = 8;
    private static final int SHORT = HEAD + Integer.BYTES;
    private static final int LONG = HEAD + Long.BYTES;
    private static final int KEPT = 128;
    private static final int VERSION = 64;
    /** The capability of eight-byte numbers. */
    private static final int LONG_NUMBERS = 1 << 5;
    /** Where vendor and product are. */
    private static final int VENDOR = 4;
    private static final int PRODUCT = 6;
    private static final int CONNECT_LENGTH = 8;
    private static final int LONGEST = 64 * 1024 * 1024;

    private final Side device = new Side();
    private final Side guest = new Side();
    private String id = "";
    private boolean configured;
    private boolean strange;

    /** One direction. */
    private static final class Side {

        private final ByteBuffer kept = ByteBuffer.allocate(LONG + KEPT).order(ByteOrder.LITTLE_ENDIAN);
        /** Of the present packet, with its head; 0 until it is known. */
        private long length;
        private long passed;
        private boolean greeted;
        private int capabilities;
    }

    /** The device has said something; returns whether something is known that was not. */
    synchronized boolean said(byte[] bytes) {
        return follow(device, bytes);
    }

    /** The guest has said something. */
    synchronized boolean told(byte[] bytes) {
        return follow(guest, bytes);
    }

    /** Vendor and product of the device that is offered to the guest; empty for none. */
    synchronized String id() {
        return id;
    }

    /** Whether the guest has configured it. */
    synchronized boolean isConfigured() {
        return configured;
    }

    /** Whether something else goes through. */
    synchronized boolean isStrange() {
        return strange;
    }

    private boolean follow(Side side, byte[] bytes) {
        String before = id + configured + strange;
        for (int at = 0; at < bytes.length && !strange;) {
            int head = side.greeted && (device.capabilities & guest.capabilities & LONG_NUMBERS) != 0 ? LONG : SHORT;
            if (side.length == 0) {
                side.kept.put(bytes[at]);
                at++;
                side.passed++;
                if (side.passed == head) {
                    long body = Integer.toUnsignedLong(side.kept.getInt(Integer.BYTES));
                    strange = body > LONGEST || !side.greeted && side.kept.getInt(0) != HELLO;
                    side.length = head + body;
                }
            } else {
                int count = (int) Math.min(side.length - side.passed, bytes.length - at);
                side.kept.put(bytes, at, Math.min(count, side.kept.remaining()));
                at += count;
                side.passed += count;
            }
            if (side.length > 0 && side.passed == side.length) {
                packet(side, head);
                side.kept.clear();
                side.length = 0;
                side.passed = 0;
            }
        }
        return !before.equals(id + configured + strange);
    }

    private void packet(Side side, int head) {
        int type = side.kept.getInt(0);
        int body = side.kept.position() - head;
        if (type == HELLO) {
            side.greeted = true;
            side.capabilities = body >= VERSION + Integer.BYTES ? side.kept.getInt(head + VERSION) : 0;
        } else if (type == RESET) {
            configured = false;
        } else if (side == device && type == CONNECT && body >= CONNECT_LENGTH) {
            id = String.format(Locale.ROOT, "%04x:%04x", Short.toUnsignedInt(side.kept.getShort(head + VENDOR)), Short
                    .toUnsignedInt(side.kept.getShort(head + PRODUCT)));
            configured = false;
        } else if (side == device && type == DISCONNECT) {
            id = "";
            configured = false;
        } else if (side == device && type == STATUS && body >= 2) {
            configured = side.kept.get(head) == 0 && side.kept.get(head + 1) != 0;
        }
    }
}
