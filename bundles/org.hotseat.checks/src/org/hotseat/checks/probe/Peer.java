// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import org.hotseat.link.host.RemoteShell;

/**
 * A host of the cluster that answers now, to compare with.
 *
 * @param name of the host
 * @param shell runs commands there
 */
public record Peer(String name, RemoteShell shell) {
}
