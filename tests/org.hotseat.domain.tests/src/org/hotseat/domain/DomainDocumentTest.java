// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.Graphics;
import org.hotseat.domain.device.HostDevice;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.domain.device.Redirection;
import org.hotseat.domain.device.SerialPort;
import org.hotseat.domain.device.Sound;
import org.hotseat.domain.device.Video;
import org.hotseat.domain.device.Watchdog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facade over domain XML: what the text says, what the forms change, and what they leave alone. */
class DomainDocumentTest {

    private static DomainDocument plot() throws DomainSyntaxException {
        return DomainDocument.parse(Samples.PLOT);
    }

    @Test
    void anUntouchedTextComesBackByteForByte() throws DomainSyntaxException {
        assertEquals(Samples.PLOT, plot().text());
    }

    @Test
    void settingWhatIsThereAlreadyChangesNothing() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.identity().setName(plot.identity().name());
        plot.memory().setMaximumKib(plot.memory().maximumKib());
        plot.memory().setCurrentKib(plot.memory().currentKib());
        plot.processor().setMaximum(4);
        plot.processor().setCurrent(2);
        plot.features().setAcpi(true);
        plot.features().setClockOffset("utc");
        plot.boot().setFirmware(Firmware.BIOS);
        plot.boot().setMenu(false);
        plot.boot().setOrder(plot.boot().order());
        Disk disk = plot.devices().disks().get(0);
        disk.setPath(disk.path());
        disk.setBus("virtio");
        disk.setSource(Disk.Source.FILE);
        plot.devices().graphics().get(0).setListen("127.0.0.1");
        plot.devices().videos().get(0).setHeads(1);
        assertEquals(Samples.PLOT.replace(" heads='1'", ""), plot.text(), "one head is the default and need not be said");
    }

    @Test
    void aFormEditTouchesItsOwnElementOnly() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.identity().setName("战位 \"7\" <&> 'x'");
        plot.devices().disks().get(0).setCache("writeback");
        assertEquals(Samples.PLOT.replace("<name>plot-7</name>", "<name>战位 \"7\" &lt;&amp;&gt; 'x'</name>")
                .replace("cache='none'", "cache='writeback'"), plot.text());
        assertEquals("战位 \"7\" <&> 'x'", plot.identity().name());
    }

    @Test
    void aNewDeviceIsIndentedLikeItsNeighbours() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.devices().addWatchdog();
        String line = "\n    <watchdog model='i6300esb' action='reset'/>\n  </devices>";
        assertTrue(plot.text().contains(line), plot.text());
        plot.devices().remove(plot.devices().watchdogs().get(0));
        assertEquals(Samples.PLOT, plot.text());
    }

    @Test
    void aNameOfFiveThousandCharactersSurvives() throws DomainSyntaxException {
        String name = "长".repeat(5_000);
        DomainDocument plot = plot();
        plot.identity().setName(name);
        assertEquals(name, DomainDocument.parse(plot.text()).identity().name());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<domain>\n  <name>x</nam>\n</domain>", "<domain>\n  <name>x\n</domain>",
        "<domain>\n  <a b=c/>\n</domain>", "<domain>\n  &nbsp;\n</domain>" })
    void brokenTextSaysTheLine(String text) {
        DomainSyntaxException wrong = assertThrows(DomainSyntaxException.class, () -> DomainDocument.parse(text));
        assertTrue(wrong.line() >= 2 && wrong.line() <= 3, "line " + wrong.line());
        assertTrue(wrong.column() >= 1);
        assertFalse(wrong.getMessage().isEmpty());
    }

    @Test
    void aDocumentTypeIsRefusedSoThatNothingIsReadFromOutside() {
        String text = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><domain><name>&x;</name></domain>";
        assertThrows(DomainSyntaxException.class, () -> DomainDocument.parse(text));
    }

    @Test
    void anythingButADomainIsRefused() {
        DomainSyntaxException wrong = assertThrows(DomainSyntaxException.class,
                () -> DomainDocument.parse("<network/>"));
        assertTrue(wrong.getMessage().contains("network"));
    }

    @Test
    void v02UpToThirtyTwoProcessorsWithTopology() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.processor().setMaximum(32);
        assertEquals(2, plot.processor().current());
        plot.processor().setCurrent(32);
        plot.processor().setTopology(Optional.of(new Topology(2, 8, 2)));
        plot.processor().setMode("custom");
        plot.processor().setModel("Skylake-Client");
        DomainDocument again = DomainDocument.parse(plot.text());
        assertEquals(32, again.processor().maximum());
        assertEquals(32, again.processor().current());
        assertEquals(new Topology(2, 8, 2), again.processor().topology().orElseThrow());
        assertEquals("Skylake-Client", again.processor().model());
        assertEquals(List.of(), again.problems());
        again.processor().setTopology(Optional.of(new Topology(1, 4, 1)));
        assertEquals("cpu/topology", again.problems().get(0).path());
    }

    @Test
    void v03KvmOrSoftware() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.identity().setType("qemu");
        assertTrue(plot.text().contains("<domain type='qemu' xmlns:qemu="));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ide", "scsi", "sata", "virtio" })
    void v04EveryBusOfADisk(String bus) throws DomainSyntaxException {
        DomainDocument plot = plot();
        Disk disk = plot.devices().disks().get(0);
        disk.setBus(bus);
        assertEquals(bus, DomainDocument.parse(plot.text()).devices().disks().get(0).bus());
        assertEquals(bus.equals("virtio"), plot.text().contains("bus='0x04'"), "another bus has other addresses");
        assertEquals(List.of(), plot.problems());
    }

    @Test
    void v05BridgeAndNetwork() throws DomainSyntaxException {
        DomainDocument plot = plot();
        NetworkInterface card = plot.devices().interfaces().get(0);
        assertEquals("br-biz", card.source());
        card.setType("network");
        assertEquals("br-biz", card.source(), "the name goes over");
        card.setSource("default");
        card.setLinkUp(false);
        NetworkInterface again = DomainDocument.parse(plot.text()).devices().interfaces().get(0);
        assertEquals("network", again.type());
        assertEquals("default", again.source());
        assertFalse(again.linkUp());
        assertEquals("52:54:00:aa:bb:cc", again.mac());
    }

    @Test
    void v06AcpiAndApic() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.features().setApic(false);
        assertEquals("features", plot.problems().get(0).path(), "several vCPUs need an APIC");
        plot.features().setAcpi(false);
        assertFalse(plot.text().contains("<features"));
        plot.features().setAcpi(true);
        plot.features().setApic(true);
        assertEquals(List.of(), plot.problems());
    }

    @Test
    void v07LocalDisplayOnTheHost() throws DomainSyntaxException {
        DomainDocument plot = plot();
        Graphics local = plot.devices().addGraphics("sdl");
        local.setDisplay(":0");
        local.setOpenGl(true);
        Graphics again = DomainDocument.parse(plot.text()).devices().graphics().get(1);
        assertEquals("sdl", again.type());
        assertFalse(again.isRemote());
        assertTrue(again.openGl());
    }

    @Test
    void v08SeveralMonitors() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.devices().videos().get(0).setHeads(4);
        assertEquals(4, DomainDocument.parse(plot.text()).devices().videos().get(0).heads());
        plot.devices().videos().get(0).setHeads(99);
        assertEquals("devices/video", plot.problems().get(0).path());
    }

    @Test
    void v09RemoteDisplayWithPasswordAndAddress() throws DomainSyntaxException {
        DomainDocument plot = plot();
        Graphics vnc = plot.devices().graphics().get(0);
        vnc.setPassword("hotseat1");
        vnc.setPort(5905);
        vnc.setListen("10.0.0.1");
        assertTrue(plot.text().contains("<listen type='address' address='10.0.0.1'/>"));
        Graphics again = DomainDocument.parse(plot.text()).devices().graphics().get(0);
        assertEquals("10.0.0.1", again.listen());
        assertEquals(5905, again.port());
        assertEquals("hotseat1", again.password());
        vnc.setPassword("far too long");
        assertEquals("devices/graphics", plot.problems().get(0).path());
    }

    @Test
    void v10AccelerationNeedsAFittingCardAndDisplay() throws DomainSyntaxException {
        DomainDocument plot = plot();
        Video video = plot.devices().videos().get(0);
        video.setAcceleration3d(true);
        assertEquals(1, plot.problems().size(), "VNC alone cannot show what the host draws");
        plot.devices().addGraphics("egl-headless");
        assertEquals(List.of(), plot.problems());
        video.setModel("vga");
        assertEquals(1, plot.problems().size());
        video.setModel("virtio");
        video.setAcceleration3d(false);
        assertFalse(plot.text().contains("acceleration"));
    }

    @Test
    void v11DevicesOfTheHost() throws DomainSyntaxException {
        DomainDocument plot = plot();
        HostDevice usb = plot.devices().addUsb();
        assertEquals(1, plot.problems().size(), "not named yet");
        usb.setVendor("0x1546");
        usb.setProduct("0x01a7");
        HostDevice card = plot.devices().addPci();
        card.setPciAddress("0000:01:00.1");
        DomainDocument again = DomainDocument.parse(plot.text());
        assertEquals(List.of(), again.problems());
        assertEquals("usb 0x1546:0x01a7", again.devices().hostDevices().get(0).label());
        assertEquals("0000:01:00.1", again.devices().hostDevices().get(1).pciAddress());
        assertThrows(IllegalArgumentException.class, () -> card.setPciAddress("1:2"));
    }

    @Test
    void v12SerialSoundAndUsbOverTheNetwork() throws DomainSyntaxException {
        DomainDocument plot = plot();
        SerialPort serial = plot.devices().addSerial();
        serial.setTransport("tcp");
        assertEquals(1, plot.problems().size(), "a peer is missing");
        serial.setMode("connect");
        serial.setHost("board-3");
        serial.setService("7001");
        serial.setProtocol("raw");
        Sound sound = plot.devices().addSound();
        sound.setAudioId("1");
        assertEquals(1, plot.problems().size(), "a backend is missing");
        plot.devices().addAudio("pulseaudio").setServer("tcp:board-3:4713");
        Redirection usb = plot.devices().addRedirection();
        usb.setTransport("tcp");
        usb.setHost("board-3");
        usb.setService("4000");
        usb.setMode("connect");
        DomainDocument again = DomainDocument.parse(plot.text());
        assertEquals(List.of(), again.problems());
        assertEquals("board-3", again.devices().serials().get(0).host());
        assertEquals("raw", again.devices().serials().get(0).protocol());
        assertEquals("tcp:board-3:4713", again.devices().audios().get(0).server());
        assertEquals("4000", again.devices().redirections().get(0).service());
    }

    @Test
    void v13AnIscsiDiskWithItsAccount() throws DomainSyntaxException {
        DomainDocument plot = plot();
        Disk disk = plot.devices().addDisk();
        assertEquals("vdb", disk.target());
        disk.setSource(Disk.Source.ISCSI);
        disk.setFormat("raw");
        assertEquals(1, plot.problems().size());
        disk.iscsi().setHost("10.78.1.9");
        disk.iscsi().setPort("3260");
        disk.iscsi().setTarget("iqn.2026-01.example:disks/1");
        disk.iscsi().setUser("plot");
        assertEquals(1, plot.problems().size(), "the secret is missing");
        disk.iscsi().setSecret("11111111-2222-3333-4444-555555555555");
        DomainDocument again = DomainDocument.parse(plot.text());
        assertEquals(List.of(), again.problems());
        Disk read = again.devices().disks().get(1);
        assertEquals(Disk.Source.ISCSI, read.source());
        assertEquals("iqn.2026-01.example:disks/1", read.iscsi().target());
        assertEquals("11111111-2222-3333-4444-555555555555", read.iscsi().secret());
        read.setSource(Disk.Source.BLOCK);
        read.setPath("/dev/sdb");
        assertTrue(again.text().contains("<source dev='/dev/sdb'/>"), again.text());
    }

    @Test
    void v14BootFromTheNetworkFirst() throws DomainSyntaxException {
        DomainDocument plot = plot();
        assertEquals(List.of("disk"), plot.boot().order().stream().map(Device::kind).toList());
        NetworkInterface card = plot.devices().interfaces().get(0);
        Disk disk = plot.devices().disks().get(0);
        plot.boot().setOrder(List.of(card, disk));
        DomainDocument again = DomainDocument.parse(plot.text());
        assertEquals(List.of("interface", "disk"), again.boot().order().stream().map(Device::kind).toList());
        assertFalse(again.text().contains("<boot dev="), "both ways together are refused by libvirt");
        assertEquals(List.of(), again.problems());
    }

    @Test
    void v14UefiAndBackDropsTheLoader() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.boot().setFirmware(Firmware.UEFI);
        assertTrue(plot.text().contains("<os firmware='efi'>"));
        plot.boot().setFirmware(Firmware.BIOS);
        assertEquals(Samples.PLOT, plot.text());
    }

    @Test
    void v16WatchdogAndGuestAgent() throws DomainSyntaxException {
        DomainDocument plot = plot();
        Watchdog dog = plot.devices().addWatchdog();
        dog.setModel("itco");
        dog.setAction("pause");
        plot.devices().addGuestAgent();
        DomainDocument again = DomainDocument.parse(plot.text());
        assertEquals("pause", again.devices().watchdogs().get(0).action());
        assertTrue(again.devices().channels().get(0).isGuestAgent());
        assertEquals(List.of(), again.problems());
    }

    @Test
    void memoryIsReadInEveryUnitAndWrittenInKib() throws DomainSyntaxException {
        DomainDocument plot = plot();
        assertEquals(2L << 20, plot.memory().maximumKib());
        plot.memory().setCurrentKib(1L << 20);
        plot.memory().setMaximumKib(3L << 20);
        assertEquals(1L << 20, plot.memory().currentKib());
        assertTrue(plot.text().contains("<memory unit='KiB'>3145728</memory>"));
        plot.memory().setCurrentKib(4L << 20);
        assertEquals("currentMemory", plot.problems().get(0).path());
    }

    @Test
    void problemsNameThePlace() throws DomainSyntaxException {
        DomainDocument plot = plot();
        plot.devices().addDisk().setTarget("vda");
        Problem twice = plot.problems().stream().filter(one -> one.text().contains("vda")).findFirst().orElseThrow();
        assertEquals("devices/disk[2]", twice.path());
        DomainDocument named = DomainDocument.parse(Samples.PLOT.replace("<name>plot-7</name>", "<name>a/b</name>"));
        assertEquals("name", named.problems().get(0).path());
        assertEquals(4, named.problems().get(0).line());
    }

    @Test
    void aNewMachineHasWhatNearlyEveryOneNeedsAndNoProblem() throws DomainSyntaxException {
        String xml = DomainTemplates.create(new DomainTemplate("plot-9", 4, 4L << 20, "kvm", "x86_64", "q35",
                "/images/plot-9.qcow2", "br-biz", "/iso/debian.iso"));
        DomainDocument made = DomainDocument.parse(xml);
        assertEquals(List.of(), made.problems());
        assertEquals(4, made.processor().maximum());
        assertEquals(List.of("disk", "disk", "interface"), made.boot().order().stream().map(Device::kind).toList());
        assertEquals("vda", ((Disk) made.boot().order().get(0)).target());
        assertTrue(made.features().acpi() && made.features().apic());
        assertTrue(made.devices().channels().get(0).isGuestAgent());
    }
}
