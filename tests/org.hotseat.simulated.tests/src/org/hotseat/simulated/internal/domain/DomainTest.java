// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.contract.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainTest {

    private static final String XML = """
            <domain type='kvm' xmlns:q='urn:foreign'>
              <!-- a remark of a person -->
              <name>plot-7</name>
              <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
              <memory unit='GiB'>4</memory>
              <vcpu current='2'>4</vcpu>
              <os><type machine='q35'>hvm</type><nvram>/var/nvram/plot-7</nvram></os>
              <features><acpi/><future mode='on'/></features>
              <q:unknown><q:thing a='1'/></q:unknown>
              <devices>
                <disk type='file' device='disk'>
                  <driver name='qemu' cache='none'/>
                  <source file='/images/plot-7.qcow2'/>
                  <target dev='vda' bus='virtio'/>
                  <serial>S-1</serial>
                </disk>
                <interface type='bridge'><mac address='52:54:00:00:00:07'/><source bridge='br-biz'/></interface>
                <graphics type='vnc' autoport='yes'/>
                <video><model type='virtio' heads='2'/></video>
                <unheard of='here'/>
              </devices>
            </domain>
            """;

    private static final String DISK = "<disk type='file'><source file='/x.img'/><target dev='%s' bus='%s'/></disk>";

    private static Domain plot() throws FailureException {
        return Domain.parse(XML);
    }

    @Test
    void theTextIsKeptAsItWasGiven() throws FailureException {
        assertEquals(XML, plot().text());
        Shape shape = plot().shape();
        assertEquals(4 << 20, shape.memoryKib());
        assertEquals(2, shape.vcpus());
        assertEquals(4, shape.maxVcpus());
        assertEquals(new Shape.Traits(true, false, false, false, true, 2), shape.traits());
    }

    @Test
    void whatNobodyKnowsSurvivesEveryEdit() throws FailureException {
        Domain edited = DomainEdits.memory(DomainEdits.vcpus(plot(), 3), 1 << 20);
        edited = DomainEdits.with(edited, DISK.formatted("vdb", "virtio"));
        for (String kept : new String[] { "a remark of a person", "<future mode=\"on\"/>", "<q:thing a=\"1\"/>",
            "<unheard of=\"here\"/>", "<serial>S-1</serial>", "urn:foreign" }) {
            assertTrue(edited.text().contains(kept), kept + " in " + edited.text());
        }
        assertEquals(3, Domain.parse(edited.text()).shape().vcpus());
        assertEquals(1 << 20, Domain.parse(edited.text()).shape().memoryKib());
        assertEquals(edited.shape(), Domain.parse(edited.text()).shape());
    }

    @Test
    void whatIsStartedHasANumberPortsAndNames() throws FailureException {
        String live = DomainEdits.started(plot(), 12).text();
        assertTrue(live.contains("id=\"12\""), live);
        assertTrue(live.contains("port=\"5912\""), live);
        assertTrue(live.contains("<alias name=\"disk0\"/>"), live);
        assertEquals(plot().shape(), Domain.parse(live).shape());
    }

    @Test
    void aDiskIsFoundByItsTargetAndACardByItsAddress() throws FailureException {
        assertFalse(DomainEdits.without(plot(), DISK.formatted("vda", "virtio")).text().contains("plot-7.qcow2"));
        assertFalse(DomainEdits.without(plot(),
                "<interface type='bridge'><mac address='52:54:00:00:00:07'/><source bridge='other'/></interface>")
                .text().contains("br-biz"));
        Rig.refused(FailureCode.NOT_FOUND, () -> DomainEdits.without(plot(), DISK.formatted("vdx", "virtio")));
    }

    @Test
    void otherDevicesAreFoundByTheirContent() throws FailureException {
        String usb = "<hostdev mode='subsystem' type='usb'><source><vendor id='0x%s'/></source></hostdev>";
        Domain two = DomainEdits.with(DomainEdits.with(plot(), usb.formatted("1111")), usb.formatted("2222"));
        String one = DomainEdits.without(two, usb.formatted("2222")).text();
        assertTrue(one.contains("0x1111") && !one.contains("0x2222"), one);
        Rig.refused(FailureCode.NOT_FOUND, () -> DomainEdits.without(two, usb.formatted("3333")));
    }

    @Test
    void aPlaceThatIsTakenIsTold() {
        Rig.refused(FailureCode.EXISTS, () -> DomainEdits.with(plot(), DISK.formatted("vda", "virtio")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <name>plot-7</name> | <name>a/b</name> | slash
            <name>plot-7</name> | '' | name
            >4</memory> | >much</memory> | memory
            <memory unit='GiB'>4</memory> | '' | memory
            current='2' | current='9' | 9
            >4</vcpu> | >0</vcpu> | vcpu
            >4</vcpu> | >4000</vcpu> | 4000
            6695eb01 | 6695 | UUID
            dev='vda' | dev='disk one' | disk one
            <target dev='vda' bus='virtio'/> | '' | target
            bus='virtio' | bus='warp' | warp
            type='bridge' | type='carrier-pigeon' | carrier-pigeon
            br-biz'/> | '/> | source
            52:54:00:00:00:07 | 52-54 | 52-54
            <type machine='q35'>hvm</type> | '' | type
            type='kvm' | type='abacus' | abacus
            </devices> | <disk/></devices> | target
            </os> | </so> | line
            """)
    void whatIsWrongIsRefusedAndNamed(String good, String bad, String named) {
        assertTrue(XML.contains(good), good);
        FailureException refused = Rig.refused(FailureCode.INVALID, () -> Domain.parse(XML.replace(good, bad)));
        assertTrue(refused.getMessage().toLowerCase().contains(named.toLowerCase()), refused.getMessage());
    }

    @Test
    void aDocumentTypeIsRefused() {
        Rig.refused(FailureCode.INVALID,
                () -> Domain.parse("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><domain>&e;</domain>"));
    }

    @ParameterizedTest
    @CsvSource({ "vdb,virtio,true", "sdb,scsi,true", "sdb,usb,true", "hdb,ide,false", "sdb,sata,false" })
    void onlySomeDisksArePlugged(String target, String bus, boolean pluggable) throws FailureException {
        String disk = DISK.formatted(target, bus);
        if (pluggable) {
            DomainEdits.requirePluggable(disk);
        } else {
            Rig.refused(FailureCode.UNSUPPORTED, () -> DomainEdits.requirePluggable(disk));
        }
        Rig.refused(FailureCode.UNSUPPORTED, () -> DomainEdits.requirePluggable("<sound model='ich9'/>"));
        Rig.refused(FailureCode.INVALID, () -> DomainEdits.requirePluggable("<toaster/>"));
    }
}
