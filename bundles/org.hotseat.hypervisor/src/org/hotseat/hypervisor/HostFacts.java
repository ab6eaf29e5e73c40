// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import org.hotseat.base.unit.DataSize;

/**
 * What a host is, read once when the connection opens.
 *
 * @param hostName its own name
 * @param hypervisor kind and version, such as "QEMU 7.2.17"
 * @param library kind and version of what answers, such as "libvirt 9.0.0"
 * @param cpuModel model as the hypervisor names it
 * @param cpus logical CPUs
 * @param memory physical memory
 * @param capabilitiesXml libvirt's capabilities document, or a simulated one; for CPU comparison
 */
public record HostFacts(String hostName, String hypervisor, String library, String cpuModel, int cpus,
        DataSize memory, String capabilitiesXml) {
}
