// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

/**
 * What of a disk comes with a generation.
 *
 * @param disk target name, such as vda
 * @param file path of its base, on both hosts
 * @param format of the base
 * @param size of the disk, bytes
 * @param baseEpoch of the generation since which changes are told; 0 when the whole disk is
 * @param baseGeneration likewise
 */
public record DiskHead(String disk, String file, String format, long size, long baseEpoch, long baseGeneration) {
}
