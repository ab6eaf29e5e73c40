// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import java.util.Arrays;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A frame of a classic CAN bus.
 *
 * @param id 11 bits, 29 when it is extended
 * @param extended whether the id has 29 bits
 * @param remote whether it asks for data: then it has none, and only says how many
 * @param length 0 to 8
 * @param data so many bytes; none when it is remote
 */
public record CanFrame(int id, boolean extended, boolean remote, int length, byte[] data) {

    /** The most bytes of a frame. */
    public static final int MOST = 8;
    private static final int STANDARD = 0x7FF;
    private static final int EXTENDED = 0x1FFF_FFFF;

    /** Checks and copies. */
    public CanFrame {
        if (id < 0 || id > (extended ? EXTENDED : STANDARD) || length < 0 || length > MOST
                || data.length != (remote ? 0 : length)) {
            throw new IllegalArgumentException("id " + Integer.toHexString(id) + ", length " + length + ", "
                    + data.length + " bytes");
        }
        data = data.clone();
    }

    /**
     * One with data.
     *
     * @param id as above
     * @param extended as above
     * @param data 8 bytes at the most
     * @return a frame
     */
    public static CanFrame of(int id, boolean extended, byte... data) {
        return new CanFrame(id, extended, false, data.length, data);
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CanFrame frame && id == frame.id && extended == frame.extended && remote == frame.remote
                && length == frame.length && Arrays.equals(data, frame.data);
    }

    @Override
    public int hashCode() {
        return 31 * id + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return String.format(extended ? "%08X" : "%03X", id) + '#' + (remote ? "R" + length : HexFormat.of()
                .withUpperCase().formatHex(data));
    }
}
