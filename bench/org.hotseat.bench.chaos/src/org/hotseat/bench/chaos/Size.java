// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.chaos;

/**
 * How large a cluster is.
 *
 * @param homes hosts that run machines
 * @param witness whether one more only votes
 */
record Size(int homes, boolean witness) {

    /** Such as 3, or 2w for two hosts and a witness. */
    static Size of(String text) {
        boolean witness = text.endsWith("w");
        return new Size(Integer.parseInt(witness ? text.substring(0, text.length() - 1) : text), witness);
    }

    int all() {
        return homes + (witness ? 1 : 0);
    }

    @Override
    public String toString() {
        return homes + (witness ? "w" : "");
    }
}
