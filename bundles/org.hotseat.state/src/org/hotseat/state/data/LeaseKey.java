// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.HexFormat;

import org.hotseat.state.json.Hidden;

/**
 * A secret of the cluster that signs lease datagrams.
 *
 * @param id 0 to 255
 * @param hex 32 bytes or more as hexadecimal digits; in no text
 */
public record LeaseKey(int id, @Hidden String hex) {

    private static final int LEAST = 32;
    private static final int MOST = 64;
    private static final int LARGEST_ID = 255;

    /** Checks the form; the text of the trouble does not name the secret. */
    public LeaseKey {
        if (id < 0 || id > LARGEST_ID || hex.length() % 2 != 0 || hex.length() < 2 * LEAST || hex.length() > 2 * MOST
                || !hex.matches("[0-9a-f]*")) {
            throw new IllegalArgumentException("lease key " + id + " of " + hex.length() + " digits");
        }
    }

    /**
     * The secret itself.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return "lease key " + id;
    }
}
