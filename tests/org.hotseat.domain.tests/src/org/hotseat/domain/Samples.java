// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

/** Descriptions as people and libvirt write them. */
public final class Samples {

    /** A machine with comments, odd blanks, foreign elements and namespaces. */
    public static final String PLOT = """
            <?xml version="1.0"?>
            <!-- kept by hand -->
            <domain type='kvm' xmlns:qemu="http://libvirt.org/schemas/domain/qemu/1.0">
              <name>plot-7</name>
              <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>
              <metadata><app:x xmlns:app="urn:x"  odd = "1"/></metadata>
              <memory unit='GiB'>2</memory>
              <vcpu placement='static' current='2'>4</vcpu>
              <os>
                <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
                <boot dev='hd'/>
              </os>
              <features>
                <acpi/>
                <apic/>
              </features>
              <clock offset='utc'>
                <timer name='rtc' tickpolicy='catchup'/>
              </clock>
              <devices>
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <disk type='file' device='disk'>
                  <driver name='qemu' type='qcow2' cache='none'/>
                  <source file='/images/plot-7.qcow2'/>
                  <target dev='vda' bus='virtio'/>
                  <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>
                </disk>
                <controller type='usb' index='0' model='qemu-xhci'/>
                <interface type='bridge'>
                  <mac address='52:54:00:aa:bb:cc'/>
                  <source bridge='br-biz'/>
                  <model type='virtio'/>
                </interface>
                <graphics type='vnc' port='-1' autoport='yes'>
                  <listen type='address' address='127.0.0.1'/>
                </graphics>
                <video><model type='virtio' heads='1' primary='yes'/></video>
              </devices>
              <qemu:commandline>
                <qemu:arg value='-S &amp; more'/>
              </qemu:commandline>
            </domain>
            <!-- end -->
            """;

    private Samples() {
    }
}
