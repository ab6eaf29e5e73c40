// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of the cluster document has no record of its own: seats, policies, networks.
 *
 * @param id within all objects; letters, digits, dot, dash, underscore and at-sign
 * @param kind what it is
 * @param attributes its content
 */
public record ObjectRecord(String id, String kind, Map<String, String> attributes) {

    /** Copies in the order of names, so that equal objects are written alike. */
    public ObjectRecord {
        if (!id.matches("[A-Za-z0-9._@-]{1,128}") || kind.isBlank()) {
            throw new IllegalArgumentException("object '" + id + "' of kind '" + kind + "'");
        }
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
}
