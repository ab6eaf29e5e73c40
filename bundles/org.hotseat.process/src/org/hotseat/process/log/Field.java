// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.log;

/**
 * An argument of a message that has a name in the log.
 *
 * @param name one word
 * @param value what is shown
 */
public record Field(String name, Object value) {

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
