// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.support;

/** Descriptions as libvirt writes them, with things no form knows. */
public final class Samples {

    /** A machine with an odd layout, a comment, foreign elements and namespaces. */
    public static final String PLOT = """
            <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
              <name>plot-7</name>
              <uuid>0b6f9b5e-0a3c-4c38-9f0e-7a3f5d2c1b00</uuid>
              <metadata>
                <my:note xmlns:my="http://example.org/note">keep   me</my:note>
              </metadata>
              <memory unit='GiB'>4</memory>
              <vcpu placement='static'   cpuset="0-3">4</vcpu>
              <!-- set by hand: do not touch -->
              <os>
                <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
                <boot dev='hd'/>
              </os>
              <features><acpi/><apic/></features>
              <clock offset='utc'>
                <timer name='rtc' tickpolicy='catchup'/>
              </clock>
              <devices>
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <disk type='file' device='disk'>
                  <driver name='qemu' type='qcow2' discard='unmap'/>
                  <source file='/images/plot-7.qcow2'/>
                  <target dev='vda' bus='virtio'/>
                  <iotune><total_iops_sec>900</total_iops_sec></iotune>
                </disk>
                <disk type='file' device='cdrom'>
                  <target dev='sda' bus='sata'/>
                  <readonly/>
                </disk>
                <interface type='bridge'>
                  <mac address='52:54:00:12:34:56'/>
                  <source bridge='br-business'/>
                  <model type='virtio'/>
                </interface>
                <graphics type='vnc' port='-1' autoport='yes' passwd='secret'/>
                <video><model type='virtio'/></video>
                <memballoon model='virtio'/>
                <vsock model='virtio'><cid auto='yes'/></vsock>
              </devices>
              <qemu:commandline>
                <qemu:arg value='-no-hpet'/>
              </qemu:commandline>
            </domain>
            """;

    private Samples() {
    }
}
