// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.util.List;

/**
 * A disk as the host that writes it shows it to a standby.
 *
 * @param disk target name, such as vda
 * @param file path of its base on that host; the standby keeps its copy at the same one
 * @param format of the base, raw or qcow2
 * @param size of the disk, bytes
 * @param tokens files that were made just now beside it: who sees them all sees the same files, whatever the paths are
 */
public record DiskOffer(String disk, String file, String format, long size, List<String> tokens) {

    /** Takes a copy of the list. */
    public DiskOffer {
        tokens = List.copyOf(tokens);
    }
}
