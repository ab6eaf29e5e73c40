// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.net.URI;

/**
 * What to open.
 *
 * @param uri scheme chooses the driver: {@code qemu+unix}, {@code test+unix}, {@code test}, {@code sim}
 * @param cutLink cuts the transport under the connection at once, so that a call that hangs returns; may be called
 *        on any thread and more than once
 */
public record HypervisorTarget(URI uri, Runnable cutLink) {
}
