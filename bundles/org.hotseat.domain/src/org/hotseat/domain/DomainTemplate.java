// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

/**
 * What a new machine begins with.
 *
 * @param name its name
 * @param vcpus 1 or more
 * @param memoryKib KiB
 * @param type kvm or qemu
 * @param architecture such as x86_64
 * @param machineType such as q35
 * @param diskPath a qcow2 file on the host; empty for no disk
 * @param bridge a bridge on the host; empty for no network card
 * @param cdromPath an image on the host; empty for no drive; started from while the disk is empty
 */
public record DomainTemplate(String name, int vcpus, long memoryKib, String type, String architecture,
        String machineType, String diskPath, String bridge, String cdromPath) {
}
