// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

/**
 * A key that a host showed and that nobody has trusted yet.
 *
 * @param address where it answered
 * @param type such as ED25519
 * @param fingerprint such as SHA256:…
 */
public record HostKey(String address, String type, String fingerprint) {
}
