// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTextTest {

    private static final MachineId COPY = new MachineId(new UUID(7, 9));
    private static final String XML = """
            <domain type='kvm'><name>plot-1</name><uuid>00000000-0000-0001-0000-000000000002</uuid>
            <metadata><seat xmlns='urn:x'>7</seat></metadata><memory unit='MiB'>256</memory>
            <resource><partition>/hotseat</partition></resource>
            <sysinfo type='smbios'><system><entry name='uuid'>00000000-0000-0001-0000-000000000002</entry>
            <entry name='serial'>s7</entry></system></sysinfo>
            <on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>restart</on_crash>
            <devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
            <disk type='file' device='disk'><source file='/img/a.qcow2.hotseat-1-4'/><target dev='vda'/></disk>
            <interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/><target dev='vnet0'/>
            <model type='virtio'/><link state='up'/><alias name='net0'/></interface>
            <interface type='network'><mac address='52:54:00:00:00:02'/><source network='default'/><vlan/>
            <model type='e1000'/><alias name='net1'/></interface>
            <serial type='file'><source path='/var/log/plot.log' append='on'/><log file='/x'/><target port='0'/>
            </serial>
            <serial type='pty'><source path='/dev/pts/3'/><target port='1'/></serial>
            <console type='file'><source path='/var/log/plot.log'/><target type='serial' port='0'/></console>
            <channel type='unix'><source mode='bind' path='/run/agent'/><target type='virtio' name='a'/></channel>
            <graphics type='vnc' port='5900' autoport='no' listen='0.0.0.0'><listen type='address' address='0.0.0.0'/>
            </graphics><graphics type='sdl' display=':0'/>
            <audio id='1' type='pulseaudio' serverName='/run/pulse'><input mixingEngine='no'/></audio>
            <rng model='virtio'><backend model='egd' type='tcp'><source mode='connect' host='far' service='70'/></backend>
            </rng><redirdev bus='usb' type='spicevmc'/>
            <watchdog model='i6300esb' action='reset'/></devices></domain>""";

    private static String isolated() throws FailureException {
        MachineText text = MachineText.parse(XML);
        SandboxText.isolate(text, new SandboxPlan(COPY, "drill-1", XML));
        return text.xml();
    }

    @Test
    void theCopyIsAnotherMachineThatEndsWithItsGuest() throws FailureException {
        MachineText text = MachineText.parse(isolated());
        assertEquals(COPY, text.id().orElseThrow());
        assertEquals("drill-1", MachineText.child(text.root(), "name").orElseThrow().getTextContent());
        assertFalse(isolated().contains("000000000002"), "libvirt wants both ids to be the same");
        assertTrue(MachineText.child(text.root(), "resource").isEmpty(), "no keeper looks after it");
        assertTrue(MachineText.child(text.root(), "metadata").isEmpty());
        for (String end : List.of("on_poweroff", "on_reboot", "on_crash")) {
            assertEquals("destroy", MachineText.child(text.root(), end).orElseThrow().getTextContent());
        }
        assertTrue(isolated().contains("action=\"none\""), "also when its watchdog bites");
    }

    @Test
    void nothingLeadsOut() throws FailureException {
        String xml = isolated();
        for (String way : List.of("br0", "vnet0", "network=", "<vlan", "/var/log", "/run/", "/dev/pts", "<log", "5900",
                "0.0.0.0", "sdl", "state=\"up\"", "type=\"unix\"", "egd", "far", "type=\"file\"><target")) {
            assertFalse(xml.contains(way), way + " in " + xml);
        }
        assertEquals(2, xml.split("type=\"ethernet\"").length - 1);
        assertEquals(2, xml.split("state=\"down\"").length - 1);
        assertTrue(xml.contains("listen=\"127.0.0.1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<vsock><cid auto='no' address='3'/></vsock>", "<redirdev bus='usb' type='tcp'/>",
            "<smartcard mode='passthrough' type='tcp'/>", "<shmem name='with-others'/>" })
    void whatCannotBeCutOffIsNotTriedOut(String device) throws FailureException {
        MachineText text = MachineText.parse(XML.replace("</devices>", device + "</devices>"));
        assertEquals(FailureCode.UNSUPPORTED, assertThrows(FailureException.class, () -> SandboxText.isolate(text,
                new SandboxPlan(COPY, "drill-1", XML))).code());
    }

    @Test
    void wordsForQemuItselfAreNotTriedOut() throws FailureException {
        MachineText text = MachineText.parse(XML.replace("<domain ", "<domain xmlns:qemu='urn:q' ").replace("</domain>",
                "<qemu:commandline><qemu:arg value='-netdev'/></qemu:commandline></domain>"));
        assertTrue(assertThrows(FailureException.class, () -> SandboxText.isolate(text, new SandboxPlan(COPY, "drill-1",
                XML))).getMessage().contains("qemu:commandline"));
    }

    @Test
    void whatTheGuestSeesStays() throws FailureException {
        String xml = isolated();
        for (String part : List.of("52:54:00:00:00:01", "52:54:00:00:00:02", "type=\"virtio\"", "type=\"e1000\"",
                "port=\"0\"", "port=\"1\"", "name=\"a\"", "i6300esb", "/img/a.qcow2.hotseat-1-4", ">256<")) {
            assertTrue(xml.contains(part), part + " in " + xml);
        }
        assertEquals(List.of("net0", "net1"), SandboxText.networks(MachineText.parse(XML)));
    }
}
