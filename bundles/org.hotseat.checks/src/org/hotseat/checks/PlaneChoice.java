// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import org.hotseat.model.cluster.PlaneKind;

/**
 * Which interface of a host serves a plane.
 *
 * @param plane the plane
 * @param interfaceName such as ens1f0
 * @param bridge that guests or this host use on it; empty when there is none
 */
public record PlaneChoice(PlaneKind plane, String interfaceName, String bridge) {
}
