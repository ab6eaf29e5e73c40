// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.nio.file.Path;

/**
 * A Java runtime that is sent to hosts without one, a tar.gz with one folder.
 *
 * @param archive the file
 * @param name of its folder on a host: version, platform and the beginning of the checksum
 * @param checksum SHA-256 of the file, in hexadecimal digits
 */
public record RuntimePackage(Path archive, String name, String checksum) {
}
