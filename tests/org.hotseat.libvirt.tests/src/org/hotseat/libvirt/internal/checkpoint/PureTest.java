// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WrittenObstacles;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.SaveHeader;
import org.hotseat.libvirt.internal.checkpoint.Qmp.CopyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no machine. */
class PureTest {

    private static final String XML = """
            <domain type='kvm' id='3'><name>席位</name><memory unit='MiB'>1024</memory><devices>
            <disk type='file' device='disk'><driver name='qemu' type='qcow2'/>
              <source file='/srv/d.img.hotseat-1-2' index='4'/>
              <backingStore type='file'><format type='qcow2'/><source file='/srv/d.img.hotseat-1-1'/>
                <backingStore type='file'><format type='raw'/><source file='/srv/d.img'/><backingStore/></backingStore>
              </backingStore><target dev='vda' bus='virtio'/></disk>
            <disk type='file' device='cdrom'><source file='/iso/a.iso'/><target dev='hdc'/><readonly/></disk>
            <disk type='file' device='disk'><source file="/srv/it's"/><target dev='vdb'/></disk>
            <video><model type='vga' vram='32768' heads='1'/></video>
            </devices></domain>""";

    @Test
    void theHeaderIsLibvirtsAndTheStreamBeginsAtAPage() {
        String xml = "<domain>ü" + "x".repeat(5000) + "</domain>";
        ByteBuffer header = SaveHeader.of(xml).order(ByteOrder.nativeOrder());
        assertEquals(0, header.remaining() % 4096);
        byte[] magic = new byte[16];
        header.get(0, magic);
        assertEquals("LibvirtQemudSave", new String(magic, US_ASCII));
        assertEquals(2, header.getInt(16));
        assertEquals(header.remaining() - 92, header.getInt(20));
        for (int at = 24; at < 92; at++) {
            assertEquals(0, header.get(at), "it stands still, raw, without a cookie");
        }
        byte[] text = xml.getBytes(UTF_8);
        byte[] written = new byte[text.length];
        header.get(92, written);
        assertEquals(xml, new String(written, UTF_8));
        assertEquals(0, header.get(92 + text.length));
    }

    @Test
    void aDiskIsPutUponAnotherImage() throws Exception {
        MachineText text = MachineText.parse(XML);
        List<DiskText> written = text.written();
        assertEquals(List.of("vda", "vdb"), written.stream().map(DiskText::target).toList());
        assertEquals(List.of("/srv/d.img.hotseat-1-2", "/srv/d.img.hotseat-1-1", "/srv/d.img"),
                written.get(0).chain().stream().map(layer -> layer.file().toString()).toList());
        assertEquals("raw", written.get(0).chain().get(2).format());
        written.forEach(disk -> disk.become(Path.of("/srv/new <1>"), "qcow2"));
        MachineText again = MachineText.parse(text.xml());
        for (DiskText disk : again.written()) {
            assertEquals(1, disk.chain().size());
            assertEquals("/srv/new <1>", disk.file().orElseThrow().toString());
            assertEquals("qcow2", disk.format());
        }
        assertEquals("/iso/a.iso", again.disks().get(1).file().orElseThrow().toString());
        assertTrue(text.xml().contains("席位"));
        assertThrows(FailureException.class, () -> MachineText.parse("<domain>"));
        assertThrows(FailureException.class, () -> MachineText.parse("<!DOCTYPE a><domain/>"));
    }

    @Test
    void libvirtIsToldOfEachDisk() throws Exception {
        String snapshot = DiskChains.snapshotXml(MachineText.parse(XML), Map.of("vda", Path.of("/srv/a&'b")));
        assertTrue(snapshot.contains("<disk name='vda' snapshot='external'>"), snapshot);
        assertTrue(snapshot.contains("/srv/a&amp;&apos;b"), snapshot);
        assertTrue(snapshot.contains("<disk name='hdc' snapshot='no'/><disk name='vdb' snapshot='no'/>"), snapshot);
        MachineText.parse(snapshot);
    }

    @Test
    void theBoundHasAllMemoryAndPictures() throws Exception {
        long memory = 1L << 30;
        long pictures = 32L << 20;
        long bound = CopyMemory.bound(MachineText.parse(XML));
        assertTrue(bound > (memory + pictures) * 4105 / 4096 + (60 << 20), "bound " + bound);
        assertTrue(bound < (memory + pictures) * 4105 / 4096 + (70 << 20), "bound " + bound);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<devices><hostdev type='pci'/></devices>", "<devices><filesystem type='mount'/></devices>",
        "<devices><tpm model='tpm-crb'/></devices>", "<devices><shmem name='x'/></devices>",
        "<devices><interface type='vhostuser'/></devices>", "<devices><memory model='nvdimm'/></devices>",
        "<devices><video><model type='virtio'><acceleration accel3d='yes'/></model></video></devices>",
        "<memoryBacking><source type='file'/></memoryBacking>", "<os firmware='efi'/>",
        "<os><loader type='pflash'>/x</loader></os>", "<launchSecurity type='sev'/>",
        "<devices><disk type='block'><source dev='/dev/sdb'/><target dev='vda'/></disk></devices>",
        "<devices><disk type='network'><source protocol='rbd'/><target dev='vda'/></disk></devices>",
        "<devices><disk type='file'><driver type='vmdk'/><source file='/tmp/x'/><target dev='vda'/></disk></devices>",
        "<devices><disk type='file'><source file='/tmp/x'/><target dev='vda'/><shareable/></disk></devices>",
        "<devices><disk type='file'><source file='/no/such/folder/x'/><target dev='vda'/></disk></devices>" })
    void whatCannotBeFrozenIsToldWithWords(String part) throws Exception {
        var found = Obstacles.of(MachineText.parse("<domain>" + part + "</domain>"));
        assertEquals(1, found.size(), () -> found.toString());
        assertFalse(found.get(0).what().isBlank());
        assertFalse(found.get(0).what().contains("{"), found.get(0).what());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<devices><hostdev type='pci'><source><address domain='0x0000' bus='0x01' slot='0x00' function='0x1'/></source>"
                + "</hostdev></devices> | hostdev pci 0000:01:00.1",
        "<devices><hostdev type='usb'><source><vendor id='0x046d'/><product id='0xc52b'/></source></hostdev></devices>"
                + " | hostdev usb 0x046d:0xc52b", "<devices><tpm model='tpm-crb'/></devices> | tpm tpm-crb",
        "<devices><filesystem type='mount'><target dir='maps'/></filesystem></devices> | filesystem mount maps",
        "<devices><interface type='vhostuser'><mac address='52:54:00:00:00:01'/></interface></devices>"
                + " | interface vhostuser 52:54:00:00:00:01",
        "<devices><disk type='network'><source protocol='rbd'/><target dev='vdb'/></disk></devices> | vdb",
        "<os><loader type='pflash'>/usr/share/OVMF.fd</loader><nvram>/var/lib/a_VARS.fd</nvram></os>"
                + " | /var/lib/a_VARS.fd",
        "<os firmware='efi'/> | UEFI" })
    void theDeviceIsNamed(String part, String device) throws Exception {
        Obstacle found = WrittenObstacles.of("<domain>" + part + "</domain>").getFirst();
        assertTrue(found.what().contains(device), found.what());
        assertFalse(found.remedy().contains("''") || found.what().contains("''"), found.toString());
    }

    @Test
    void anOrdinaryMachineHasNothingAgainstIt() throws Exception {
        assertEquals(List.of(), Obstacles.of(MachineText.parse(XML.replace("/srv/", "/tmp/").replace("vram=", "accel="))));
    }

    @Test
    void answersOfTheMonitorAreUnderstood() throws Exception {
        assertEquals(CopyState.NONE, Qmp.copyState("{\"return\":{},\"id\":\"libvirt-9\"}"));
        assertEquals(CopyState.UNDER_WAY, Qmp.copyState("{\"return\":{\"ram\":{\"total\":1},\"status\":\"active\"}}"));
        assertEquals(CopyState.DONE, Qmp.copyState("{\"return\":{\"status\":\"completed\"}}"));
        assertEquals(CopyState.FAILED, Qmp.copyState("{\"return\": {\"status\": \"cancelled\"}}"));
        assertEquals(CopyState.UNDER_WAY, Qmp.copyState("{\"return\":{\"status\":\"cancelling\"}}"));
        assertTrue(Qmp.isRunning("{\"return\":{\"status\":\"running\",\"running\":true}}"));
        assertFalse(Qmp.isRunning("{\"return\":{\"status\":\"io-error\",\"running\":false}}"));
        assertEquals("no \\\"space\\\"", Qmp.reason(
                "{\"return\":{\"status\":\"failed\",\"error-desc\":\"no \\\"space\\\"\"}}"));
        FailureException refused = assertThrows(FailureException.class, () -> Qmp.checked(
                "{\"id\":\"libvirt-1\",\"error\":{\"class\":\"GenericError\",\"desc\":\"Not here\"}}"));
        assertTrue(refused.getMessage().contains("Not here"), refused.getMessage());
    }

    @Test
    void protectedAreasAreFound() {
        List<String> lines = List.of("7f0000000000-7f0000001000 rw-p 00000000 00:00 0", "Size: 4 kB",
                "VmFlags: rd wr mr mw me ac", "7f1000000000-7f1000002000 rw-p 00000000 00:00 0 ", "Rss: 0 kB",
                "VmFlags: rd wr mr mw me uw ac ");
        assertEquals(List.of(new Rescue.Area(0x7f1000000000L, 0x7f1000002000L)), Rescue.areas(lines));
    }

    @Test
    void aCutIsNeitherSeenNorHeard() throws Exception {
        Stillness stillness = new Stillness();
        MachineId id = new MachineId(UUID.randomUUID());
        long before = System.nanoTime();
        assertFalse(stillness.takes(new LifeChange(id, "a", Change.SUSPENDED, "")));
        assertEquals(MachineState.PAUSED, seen(stillness, id, before));
        stillness.during(id, () -> seen(stillness, id, System.nanoTime()));
        assertEquals(MachineState.RUNNING, seen(stillness, id, before), "asked before its end");
        assertEquals(MachineState.PAUSED, seen(stillness, id, System.nanoTime()), "by a person");
        assertTrue(stillness.takes(new LifeChange(id, "a", Change.SUSPENDED, "")));
        assertFalse(stillness.takes(new LifeChange(id, "a", Change.STOPPED, "")));
        assertTrue(stillness.takes(new LifeChange(id, "a", Change.RESUMED, "")));
        assertFalse(stillness.takes(new LifeChange(id, "a", Change.SUSPENDED, "")), "by a person");
        assertFalse(stillness.takes(new LifeChange(id, "a", Change.RESUMED, "")));
    }

    private static MachineState seen(Stillness stillness, MachineId id, long since) {
        MachineSample paused = new MachineSample(id, "a", MachineState.PAUSED, true, true, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0);
        return stillness.unseen(List.of(paused), since).get(0).state();
    }
}
