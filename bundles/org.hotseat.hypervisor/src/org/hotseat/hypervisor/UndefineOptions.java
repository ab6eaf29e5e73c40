// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

/**
 * What goes with a definition.
 *
 * @param savedState also remove saved memory
 * @param firmwareState also remove the machine's NVRAM
 */
public record UndefineOptions(boolean savedState, boolean firmwareState) {
}
