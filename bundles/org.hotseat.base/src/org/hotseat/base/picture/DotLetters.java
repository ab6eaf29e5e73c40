// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.picture;

import java.util.HexFormat;
import java.util.Locale;

/** Latin letters, digits and signs of five by seven dots, for pictures that are drawn pixel by pixel. */
public final class DotLetters {

    /** Dots per row of a letter. */
    public static final int WIDTH = 5;
    /** Rows of a letter. */
    public static final int HEIGHT = 7;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?-_+=/\\*%()[]<>'\"#@&$|~";
    /** Per letter seven rows, the left dot the highest of five bits. */
    private static final byte[] ROWS = HexFormat.of().parseHex(
            "0e11111f1111111e11111e11111e0e11101010110e1e11111111111e1f10101e10101f1f10101e101010"
            + "0e11101711110f1111111f1111110e04040404040e0702020202120c111214181412111010101010101f"
            + "111b1515111111111915131111110e11111111110e1e11111e1010100e11111115120d1e11111e141211"
            + "0f10100e01011e1f0404040404041111111111110e11111111110a0411111115151b1111110a040a1111"
            + "11110a040404041f01020408101f0e11131519110e040c040404040e0e11010204081f1f02040201110e"
            + "02060a121f02021f101e0101110e0608101e11110e1f0102040808080e11110e11110e0e11110f01020c"
            + "00000000000c0c00000000060408000c0c000c0c00000c0c000c0408040404040400040e110102040004"
            + "0000001f0000000000000000001f0004041f04040000001f001f00000101020408101010100804020101"
            + "00150e1f0e15001919020408131302040808080402080402020204080e08080808080e0e02020202020e"
            + "0204081008040208040201020408040408000000000a0a00000000000a0a1f0a1f0a0a0e11171517100f"
            + "0c12140815120d040f140e051e040404040404040400000815020000");

    private DotLetters() {
    }

    /**
     * One row of dots of a letter.
     *
     * @param letter any; small letters are drawn as capitals
     * @param row 0 to 6 from the top
     * @return five bits, the left dot the highest; none for a letter that is not drawn
     */
    public static int row(char letter, int row) {
        int at = LETTERS.indexOf(String.valueOf(letter).toUpperCase(Locale.ROOT));
        return at < 0 ? 0 : ROWS[at * HEIGHT + row];
    }
}
