// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

/**
 * What of a disk comes with a generation.
 *
 * @param disk target name
 * @param file path of its base
 * @param format of the base, raw or qcow2
 * @param size of the disk, bytes
 * @param epoch of the generation that comes
 * @param generation that comes
 * @param baseEpoch of the generation that it tells the changes since; 0 when it tells the whole disk
 * @param baseGeneration likewise
 */
public record DiskStage(String disk, String file, String format, long size, long epoch, long generation, long baseEpoch,
        long baseGeneration) {

    /**
     * Whether it needs nothing before it.
     *
     * @return whether everything that is not zero is told
     */
    public boolean whole() {
        return baseGeneration == 0;
    }
}
