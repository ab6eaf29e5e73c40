// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.watch;

import java.util.Optional;

/**
 * What a host says about a machine.
 *
 * @param stored the description for the next start
 * @param running the description of what runs; empty while it is off
 */
public record Description(String stored, Optional<String> running) {
}
