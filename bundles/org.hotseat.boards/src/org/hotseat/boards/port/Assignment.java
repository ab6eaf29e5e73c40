// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.util.Optional;

/**
 * Who owns a port.
 *
 * @param epoch grows with each change; 0 before the first
 * @param owner empty when nobody may use it
 */
public record Assignment(long epoch, Optional<Owner> owner) {

    /** Of a port that nobody ever owned. */
    public static final Assignment NONE = new Assignment(0, Optional.empty());
}
