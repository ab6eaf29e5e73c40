// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/**
 * Machines that tick: QEMU with 16 MB and 130 bytes of firmware of our own, which need no boot. They write 'S' to the
 * serial line when they begin and then '.' a hundred times a second, by the timer's interrupt, so that an idle one
 * costs nothing.
 */
public final class Guests {

    /** In the order in which it is done; offsets are from {@link #ENTRY}. */
    private static final String CODE = String.join("",
            "fa31c08ed88ed0bc0070", // no interrupts, data and stack at 0
            "c70620006be0c706220000f0", // interrupt 8 goes to F000:E06B
            "b011e620b008e621b004e621b001e621b0fee621", // interrupt controller: from 8 on, only the timer
            "b034e643b09ce640b02ee640", // timer: 1193182 / 11932 Hz
            "2e660f011688e00f20c00c010f22c0bb08008ec324fe0f22c0", // a data segment of 4 GB
            "66bb5003e0fe266766c70300070000", // the processor's own controller lets the other one through
            "baf803b053eefb", // 'S' to the serial line; interrupts
            "f4b02eeeebfa", // halt, '.', again
            "50b020e62058cf8db400006690", // interrupt 8: end of interrupt
            "0000000000000000ffff00000092cf00", // segments
            "0f0078e00f00"); // where they are
    private static final int SIZE = 1 << 16;
    private static final int ENTRY = 0xE000;
    private static final int RESET = 0xFFF0;
    private static final String ROM = "tick.rom";

    private Guests() {
    }

    /**
     * Puts the firmware where all hosts see it.
     *
     * @param lab whose hosts
     * @throws IOException when it cannot be written
     */
    public static void install(LabHosts lab) throws IOException {
        byte[] rom = new byte[SIZE];
        Arrays.fill(rom, (byte) 0xFF);
        byte[] code = HexFormat.of().parseHex(CODE);
        System.arraycopy(code, 0, rom, ENTRY, code.length);
        byte[] jump = HexFormat.of().parseHex("ea00e000f0");
        System.arraycopy(jump, 0, rom, RESET, jump.length);
        Files.write(lab.boot().resolve(ROM), rom);
    }

    /**
     * Makes the serial line of a machine on a host.
     *
     * @param host where
     * @param machine its name
     * @return what is read there is what the machine writes
     * @throws IOException when it cannot be made
     */
    public static Path line(LabHost host, String machine) throws IOException {
        Path folder = Files.createDirectories(host.disk().resolve("ticks"));
        Path out = folder.resolve(machine + ".out");
        Shell.run(List.of("mkfifo", folder.resolve(machine + ".in").toString(), out.toString()));
        return out;
    }

    /**
     * The command that makes one.
     *
     * @param name of the machine
     * @param primary where it runs at first
     * @param standbys where it may go
     * @return with a new number
     */
    public static DefineMachine define(String name, HostId primary, List<HostId> standbys) {
        MachineId id = new MachineId(UUID.randomUUID());
        return new DefineMachine(0, new MachineRecord(id, name, "", xml(id, name), Protection.RESTART, primary,
                standbys, true));
    }

    private static String xml(MachineId id, String name) {
        return """
                <domain type='qemu'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                  <memory unit='MiB'>16</memory>
                  <vcpu>1</vcpu>
                  <os>
                    <type arch='x86_64' machine='pc'>hvm</type>
                    <loader readonly='yes' type='rom'>/var/lib/libvirt/boot/%s</loader>
                  </os>
                  <on_crash>destroy</on_crash>
                  <devices>
                    <serial type='pipe'><source path='/srv/ticks/%s'/><target port='0'/></serial>
                    <controller type='usb' model='none'/>
                    <memballoon model='none'/>
                  </devices>
                </domain>
                """.formatted(name, id, ROM, name);
    }
}
