// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes libvirt's capabilities document for a simulated host. Pure. */
public final class Capabilities {

    /**
     * A host's hardware.
     *
     * @param uuid of the host
     * @param cpuModel as libvirt names it
     * @param cpuVendor as libvirt names it
     * @param features beyond the model
     * @param cores with two threads each
     * @param memoryKib physical memory
     */
    public record Hardware(UUID uuid, String cpuModel, String cpuVendor, List<String> features, int cores,
            long memoryKib) {
    }

    private static final int THREADS = 2;

    private Capabilities() {
    }

    /**
     * Writes the document.
     *
     * @param hardware of the host
     * @return capabilities XML
     */
    public static String of(Hardware hardware) {
        return """
                <capabilities>
                  <host>
                    <uuid>%s</uuid>
                    <cpu>
                      <arch>x86_64</arch>
                      <model>%s</model>
                      <vendor>%s</vendor>
                      <topology sockets='1' dies='1' cores='%d' threads='%d'/>
                %s
                    </cpu>
                    <power_management/>
                    <iommu support='yes'/>
                    <migration_features>
                      <live/>
                      <uri_transports>
                        <uri_transport>tcp</uri_transport>
                      </uri_transports>
                    </migration_features>
                    <topology>
                      <cells num='1'>
                        <cell id='0'>
                          <memory unit='KiB'>%d</memory>
                          <cpus num='%d'>
                %s
                          </cpus>
                        </cell>
                      </cells>
                    </topology>
                  </host>
                %s</capabilities>
                """.formatted(hardware.uuid, hardware.cpuModel, hardware.cpuVendor, hardware.cores, THREADS,
                features(hardware), hardware.memoryKib, hardware.cores * THREADS, cpus(hardware), guest());
    }

    private static String features(Hardware hardware) {
        return hardware.features.stream().map("      <feature name='%s'/>"::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static String cpus(Hardware hardware) {
        return IntStream.range(0, hardware.cores * THREADS)
                .mapToObj(cpu -> "            <cpu id='%d' socket_id='0' core_id='%d' siblings='%d,%d'/>".formatted(cpu,
                        cpu % hardware.cores, cpu % hardware.cores, cpu % hardware.cores + hardware.cores))
                .collect(Collectors.joining("\n"));
    }

    private static String guest() {
        return """
                  <guest>
                    <os_type>hvm</os_type>
                    <arch name='x86_64'>
                      <wordsize>64</wordsize>
                      <emulator>/usr/bin/qemu-system-x86_64</emulator>
                      <machine canonical='pc-q35-8.2' maxCpus='288'>q35</machine>
                      <machine canonical='pc-i440fx-8.2' maxCpus='255'>pc</machine>
                      <domain type='qemu'/>
                      <domain type='kvm'/>
                    </arch>
                    <features>
                      <acpi default='on' toggle='yes'/>
                      <apic default='on' toggle='no'/>
                      <cpuselection/>
                      <deviceboot/>
                      <disksnapshot default='on' toggle='no'/>
                    </features>
                  </guest>
                """;
    }
}
