// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the memory of machines that move live goes from this host to others.
 *
 * @param plane that carries it when whoever asks for a move names no address; management or storage
 * @param tls folder in which the hypervisor finds the certificates for it; empty when the stream is not encrypted
 */
public record Streams(Plane plane, Optional<Path> tls) {
}
