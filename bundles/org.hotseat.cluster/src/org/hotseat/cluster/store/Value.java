// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/**
 * What lies under a key. Its JSON is not looked into here.
 *
 * @param schema version of the form of the content, 1 to 255; who reads it decides whether it is too new
 * @param json one JSON text, not empty
 */
public record Value(int schema, String json) {

    private static final int NEWEST = 255;

    /** Checks both. */
    public Value {
        if (schema < 1 || schema > NEWEST || json.isEmpty()) {
            throw new IllegalArgumentException("value of schema " + schema + ", " + json.length() + " characters");
        }
    }
}
