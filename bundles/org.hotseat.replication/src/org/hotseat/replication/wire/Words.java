// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Short texts inside of frames: their length, two bytes, and UTF-8. Stateless. */
final class Words {

    /** Longer ones are cut, since none of them may be so long. */
    static final int MOST = 4096;

    private Words() {
    }

    static void put(ByteBuffer to, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        int length = Math.min(MOST, bytes.length);
        to.putShort((short) length).put(bytes, 0, length);
    }

    /** Not believed before it was looked at. */
    static String get(ByteBuffer from) {
        int length = Short.toUnsignedInt(from.getShort());
        if (length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, UTF_8);
    }
}
