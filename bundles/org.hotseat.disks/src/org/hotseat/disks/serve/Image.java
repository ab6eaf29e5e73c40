// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.nio.file.Path;

/**
 * One file of which a disk consists.
 *
 * @param file where it is, a whole path
 * @param format raw or qcow2
 */
public record Image(Path file, String format) {
}
