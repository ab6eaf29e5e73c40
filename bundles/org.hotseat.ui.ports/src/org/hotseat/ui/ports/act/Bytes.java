// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.act;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.protocol.op.PortOps;

/** Bytes as a person writes and reads them. */
public final class Bytes {

    private static final int SPACE = 0x20;
    private static final int LAST = 0x7e;
    private static final int BYTE = 0xFF;

    /** With what a line ends. */
    public enum End {
        /** With nothing more. */
        NOTHING(""),
        /** With a carriage return, as adapters and modems want it. */
        CR("\r"),
        /** With a line feed. */
        LF("\n"),
        /** With both. */
        CR_LF("\r\n");

        private final String text;

        End(String text) {
            this.text = text;
        }
    }

    private Bytes() {
    }

    /**
     * What is sent for a line of text.
     *
     * @param text as a person has written it
     * @param end behind it
     * @return hexadecimal digits
     * @throws FailureException INVALID for nothing, and for too much
     */
    public static String text(String text, End end) throws FailureException {
        return checked(HexFormat.of().formatHex((text + end.text).getBytes(UTF_8)));
    }

    /**
     * What is sent for bytes in hexadecimal digits.
     *
     * @param digits two for each byte, with spaces, commas or colons between them if wanted, also as 0x1b
     * @return the same without these
     * @throws FailureException INVALID for other characters, an odd digit, nothing, and too much
     */
    public static String hex(String digits) throws FailureException {
        String bare = digits.replaceAll("(?i)0x|[\\s,:]", "");
        if (!bare.matches("([0-9A-Fa-f]{2})*")) {
            throw new FailureException(FailureCode.INVALID, Messages.badHex, Messages.badHexRemedy);
        }
        return checked(bare);
    }

    private static String checked(String hex) throws FailureException {
        if (hex.isEmpty()) {
            throw new FailureException(FailureCode.INVALID, Messages.nothing, Messages.nothingRemedy);
        }
        if (hex.length() > 2 * PortOps.MOST_BYTES) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.tooMany, hex.length() / 2), NLS.bind(
                    Messages.tooManyRemedy, PortOps.MOST_BYTES));
        }
        return hex;
    }

    /**
     * How bytes are shown: letters as they are, others by their number.
     *
     * @param hex hexadecimal digits
     * @return such as {@code $GPGGA,1\r\n} or {@code \x1b[0m}
     */
    public static String shown(String hex) {
        StringBuilder text = new StringBuilder();
        for (byte one : HexFormat.of().parseHex(hex)) {
            int value = one & BYTE;
            switch (value) {
                case '\r' -> text.append("\\r");
                case '\n' -> text.append("\\n");
                case '\\' -> text.append("\\\\");
                default -> text.append(value >= SPACE && value <= LAST ? String.valueOf((char) value) : String.format(
                        "\\x%02x", value));
            }
        }
        return text.toString();
    }
}
