// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

/**
 * What came out of a command.
 *
 * @param key the most important one that it wrote or removed
 * @param number the epoch, incarnation, voter set or number that is valid now; 0 where there is none
 */
public record Result(String key, long number) {
}
