// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.line;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * The settings of a serial line. They belong to the port; a guest cannot change them.
 *
 * @param rate bits per second, one of {@link #RATES}
 * @param bits 7 or 8 in a byte
 * @param parity of a byte
 * @param stops 1 or 2 bits
 * @param flow who may stop the other
 */
public record LineSettings(int rate, int bits, Parity parity, int stops, Flow flow) {

    /** Rates that every tty knows. */
    public static final List<Integer> RATES = List.of(1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400,
            460800, 921600);

    private static final long NANOS = 1_000_000_000L;

    /** The bit behind the bits of a byte. */
    public enum Parity {
        /** There is none. */
        NONE,
        /** It makes the ones even. */
        EVEN,
        /** It makes the ones odd. */
        ODD
    }

    /** Who may stop whom. */
    public enum Flow {
        /** Nobody. */
        NONE,
        /** Either side, by RTS and CTS. */
        HARDWARE
    }

    /**
     * Reads the usual form.
     *
     * @param text such as 9600-8N1, or 115200-8E2-rtscts
     * @return the settings
     * @throws FailureException INVALID
     */
    public static LineSettings of(String text) throws FailureException {
        String[] words = text.toUpperCase(Locale.ROOT).split("-", -1);
        if (words.length >= 2 && words.length <= 3 && words[0].matches("[0-9]{4,6}")
                && RATES.contains(Integer.valueOf(words[0])) && words[1].matches("[78][NEO][12]")
                && (words.length == 2 || words[2].equals("RTSCTS"))) {
            Parity parity = switch (words[1].charAt(1)) {
            case 'E' -> Parity.EVEN;
            case 'O' -> Parity.ODD;
            default -> Parity.NONE;
            };
            return new LineSettings(Integer.parseInt(words[0]), words[1].charAt(0) - '0', parity,
                    words[1].charAt(2) - '0', words.length == 3 ? Flow.HARDWARE : Flow.NONE);
        }
        throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badSettings, text),
                NLS.bind(Messages.badSettingsRemedy, RATES));
    }

    /**
     * How long one byte takes.
     *
     * @return nanoseconds, with start, parity and stop bits
     */
    public long byteNanos() {
        return (1L + bits + (parity == Parity.NONE ? 0 : 1) + stops) * NANOS / rate;
    }

    @Override
    public String toString() {
        return rate + "-" + bits + parity.name().charAt(0) + stops + (flow == Flow.NONE ? "" : "-rtscts");
    }
}
