// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

/**
 * Why a machine cannot be checkpointed.
 *
 * @param what in words, with the device or the setting
 * @param remedy what to do about it; empty when nothing can be done
 */
public record Obstacle(String what, String remedy) {
}
