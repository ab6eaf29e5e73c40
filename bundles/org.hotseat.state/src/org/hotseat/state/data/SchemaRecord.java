// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/**
 * Which form of state and commands the cluster uses. Every member must understand it.
 *
 * @param version 1 or more; only grows
 */
public record SchemaRecord(int version) {

    /** Checks the version. */
    public SchemaRecord {
        if (version < 1) {
            throw new IllegalArgumentException("schema: " + version);
        }
    }
}
