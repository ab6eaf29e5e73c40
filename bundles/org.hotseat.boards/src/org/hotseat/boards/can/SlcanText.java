// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.Optional;

/**
 * Frames as LAWICEL adapters write them: {@code tiiildd..}, {@code Tiiiiiiiildd..}, {@code r} and {@code R} for remote
 * ones, in hexadecimal, ended by a carriage return that is not part of the text here. After Lawicel's CANUSB and CAN232
 * manuals, and Linux' slcan.
 */
final class SlcanText {

    private static final int SHORT_ID = 3;
    private static final int LONG_ID = 8;
    private static final int HEX = 16;

    private SlcanText() {
    }

    static boolean isFrame(String text) {
        return !text.isEmpty() && "tTrR".indexOf(text.charAt(0)) >= 0;
    }

    /** Empty for what is no frame. */
    static Optional<CanFrame> read(String text) {
        char type = text.charAt(0);
        boolean extended = type == 'T' || type == 'R';
        boolean remote = type == 'r' || type == 'R';
        int digits = extended ? LONG_ID : SHORT_ID;
        if (text.length() < digits + 2 || !text.substring(1).matches("[0-9A-Fa-f]+")) {
            return Optional.empty();
        }
        int length = Character.digit(text.charAt(digits + 1), HEX);
        String data = text.substring(digits + 2);
        long id = Long.parseLong(text.substring(1, digits + 1), HEX);
        if (length > CanFrame.MOST || data.length() != (remote ? 0 : 2 * length) || id > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CanFrame((int) id, extended, remote, length, HexFormat.of().parseHex(data)));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    /** With the carriage return. */
    static byte[] write(CanFrame frame) {
        char type = frame.remote() ? frame.extended() ? 'R' : 'r' : frame.extended() ? 'T' : 't';
        return (type + String.format(frame.extended() ? "%08X" : "%03X", frame.id()) + frame.length() + HexFormat.of()
                .withUpperCase().formatHex(frame.data()) + '\r').getBytes(US_ASCII);
    }
}
