// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

import org.hotseat.simulated.internal.domain.Shape;

/** Writes descriptions of the machines that a simulation begins with. Pure. */
final class MachineText {

    private static final String IMAGES = "/var/lib/libvirt/images/";
    private static final int BOARDS = 6;
    private static final int FIRST_BOARD = 200;
    private static final int LINES = 8;
    private static final int FIRST_PORT = 4001;

    private final Shape shape;
    private final Duty duty;
    private final int number;

    /** @param number 1 or more, gives addresses and ports */
    MachineText(Shape shape, Duty duty, int number) {
        this.shape = shape;
        this.duty = duty;
        this.number = number;
    }

    String write() {
        return """
                <domain type='kvm'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                %s  <memory unit='KiB'>%d</memory>
                  <currentMemory unit='KiB'>%d</currentMemory>
                %s  <vcpu placement='static' current='%d'>%d</vcpu>
                %s  <features>
                    <acpi/>
                    <apic/>
                  </features>
                  <cpu mode='host-model' check='partial'/>
                  <clock offset='utc'>
                    <timer name='rtc' tickpolicy='catchup'/>
                    <timer name='pit' tickpolicy='delay'/>
                    <timer name='hpet' present='no'/>
                  </clock>
                  <on_poweroff>destroy</on_poweroff>
                  <on_reboot>restart</on_reboot>
                  <on_crash>restart</on_crash>
                  <devices>
                    <emulator>/usr/bin/qemu-system-x86_64</emulator>
                %s%s%s%s%s  </devices>
                </domain>
                """.formatted(shape.name(), shape.uuid(), title(), shape.maxMemoryKib(), shape.memoryKib(), backing(),
                shape.vcpus(), shape.maxVcpus(), os(), disks(), network(), lines(), screen(), sound() + comfort());
    }

    private String title() {
        return shape.title().isEmpty() ? "" : "  <title>%s</title>\n".formatted(shape.title());
    }

    private String backing() {
        return duty != Duty.SUPPORT ? "" : """
                  <memoryBacking>
                    <hugepages/>
                  </memoryBacking>
                """;
    }

    private String os() {
        String network = duty == Duty.TRAINING ? "    <boot dev='network'/>\n" : "";
        return """
                  <os>
                    <type arch='x86_64' machine='pc-q35-8.2'>hvm</type>
                %s    <boot dev='hd'/>
                  </os>
                """.formatted(network);
    }

    private String disks() {
        String system = """
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>
                      <source file='%s%s.qcow2'/>
                      <target dev='vda' bus='virtio'/>
                    </disk>
                """.formatted(IMAGES, shape.name());
        if (duty == Duty.SERVER) {
            return system + """
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='raw' cache='none'/>
                      <source file='%s%s-data.img'/>
                      <target dev='sda' bus='scsi'/>
                    </disk>
                    <controller type='scsi' index='0' model='virtio-scsi'/>
                """.formatted(IMAGES, shape.name());
        }
        return system + """
                    <disk type='file' device='cdrom'>
                      <driver name='qemu' type='raw'/>
                      <target dev='sdb' bus='sata'/>
                      <readonly/>
                    </disk>
                """;
    }

    private String network() {
        return """
                    <interface type='bridge'>
                      <mac address='52:54:00:%02x:%02x:%02x'/>
                      <source bridge='br-biz'/>
                      <model type='virtio'/>
                      <link state='up'/>
                    </interface>
                """.formatted(number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF);
    }

    /** A line of an interface board over the network, where the duty has one, and a console. */
    private String lines() {
        String console = """
                    <serial type='pty'>
                      <target port='0'/>
                    </serial>
                    <console type='pty'>
                      <target type='serial' port='0'/>
                    </console>
                """;
        if (duty != Duty.PLOT && duty != Duty.RADAR) {
            return console;
        }
        return console + """
                    <serial type='tcp'>
                      <source mode='connect' host='10.0.2.%d' service='%d'/>
                      <protocol type='raw'/>
                      <target port='1'/>
                    </serial>
                """.formatted(FIRST_BOARD + number % BOARDS, FIRST_PORT + number % LINES);
    }

    private String screen() {
        int heads = shape.traits().heads();
        String acceleration = duty == Duty.RADAR ? "\n        <acceleration accel3d='yes'/>\n      " : "";
        return """
                    <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'>
                      <listen type='address' address='127.0.0.1'/>
                    </graphics>
                    <video>
                      <model type='virtio' heads='%d' primary='yes'>%s</model>
                    </video>
                    <input type='tablet' bus='usb'/>
                    <input type='keyboard' bus='usb'/>
                """.formatted(heads, acceleration);
    }

    private String sound() {
        if (!duty.isSeated()) {
            return "";
        }
        return """
                    <sound model='ich9'>
                      <audio id='1'/>
                    </sound>
                    <audio id='1' type='pulseaudio' serverName='10.0.2.%d'/>
                    <redirdev bus='usb' type='tcp'>
                      <source mode='connect' host='10.0.2.%d' service='4000'/>
                    </redirdev>
                """.formatted(FIRST_BOARD + number % BOARDS, FIRST_BOARD + number % BOARDS);
    }

    private static String comfort() {
        return """
                    <channel type='unix'>
                      <target type='virtio' name='org.qemu.guest_agent.0'/>
                    </channel>
                    <watchdog model='i6300esb' action='reset'/>
                    <memballoon model='virtio'>
                      <stats period='5'/>
                    </memballoon>
                    <rng model='virtio'>
                      <backend model='random'>/dev/urandom</backend>
                    </rng>
                """;
    }
}
