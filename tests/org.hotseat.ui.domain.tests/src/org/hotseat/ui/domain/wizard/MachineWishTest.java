// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.Firmware;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.hypervisor.image.ImageFormat;
import org.hotseat.ui.domain.field.GuestSystem;
import org.hotseat.ui.look.StateMark;
import org.junit.jupiter.api.Test;

final class MachineWishTest {

    private final MachineWish wish = wish();

    private static MachineWish wish() {
        MachineWish wish = new MachineWish();
        wish.host = Optional.of(new HostId("host-03"));
        wish.name = "plot \"9\" <调度>";
        wish.image.folder = "/images";
        wish.image.propose("plot-9", Optional.empty());
        wish.bridge = "br-business";
        return wish;
    }

    private DomainDocument domain() throws DomainSyntaxException {
        return DomainDocument.parse(wish.xml());
    }

    @Test
    void aPlainWishIsWithoutProblems() throws DomainSyntaxException {
        DomainDocument domain = domain();

        assertEquals(List.of(), domain.problems());
        assertEquals(wish.name, domain.identity().name());
        assertEquals("none", domain.devices().disks().get(0).cache());
        assertEquals("127.0.0.1", domain.devices().graphics().get(0).listen());
    }

    @Test
    void windowsGetsWhatItHasDriversFor() throws DomainSyntaxException {
        wish.windows = true;
        wish.cdromPath = "/images/install.iso";
        wish.uefi = true;
        DomainDocument domain = domain();

        assertEquals(List.of(), domain.problems());
        assertTrue(GuestSystem.isWindows(domain));
        assertTrue(GuestSystem.hyperv(domain));
        assertEquals("localtime", domain.features().clockOffset());
        assertEquals(Firmware.UEFI, domain.boot().firmware());
        assertTrue(domain.devices().disks().stream().allMatch(disk -> disk.bus().equals("sata")));
        assertEquals(2, domain.devices().disks().stream().map(Disk::target).distinct().count());
    }

    @Test
    void theNetworkCanBeBootedFirst() throws DomainSyntaxException {
        wish.bootNetwork = true;

        assertTrue(domain().boot().order().get(0) instanceof NetworkInterface);
        assertEquals(List.of(), domain().problems());
    }

    @Test
    void aNewImageIsTheDisk() throws DomainSyntaxException {
        wish.image.format = ImageFormat.RAW;
        wish.image.propose("plot-9", Optional.empty());
        Disk disk = domain().devices().disks().get(0);

        assertEquals("/images/plot-9.img", disk.path());
        assertEquals(wish.image.image().path(), disk.path());
        assertEquals("raw", disk.format());
    }

    @Test
    void anExistingImageHasTheFormatThatTheHostHasFound() throws DomainSyntaxException {
        wish.diskKind = MachineWish.DiskKind.FILE;
        wish.diskPath = "/images/old.img";
        assertEquals("raw", domain().devices().disks().get(0).format());
        wish.diskFormat = Optional.of("qcow2");
        assertEquals("qcow2", domain().devices().disks().get(0).format());
        assertEquals("/images", wish.diskFolder());
    }

    @Test
    void anIscsiDiskIsAttachedDirectly() throws DomainSyntaxException {
        wish.diskKind = MachineWish.DiskKind.ISCSI;
        wish.iscsiPortal = "store-1";
        wish.iscsiTarget = "iqn.2026-01.example:disks/1";
        Disk disk = domain().devices().disks().get(0);

        assertEquals(Disk.Source.ISCSI, disk.source());
        assertEquals("store-1", disk.iscsi().host());
        assertEquals("raw", disk.format());
        assertEquals(List.of(), domain().problems());
    }

    @Test
    void everyDisplayIsWithoutProblems() throws DomainSyntaxException {
        wish.monitors = 3;
        for (MachineWish.Display display : MachineWish.Display.values()) {
            wish.display = display;
            assertEquals(List.of(), domain().problems());
            assertEquals(3, domain().devices().videos().get(0).heads());
        }
    }

    @Test
    void aMachineWithoutDiskAndCardIsPossible() throws DomainSyntaxException {
        wish.diskKind = MachineWish.DiskKind.NONE;
        wish.bridge = "";

        assertEquals(List.of(), domain().problems());
        assertEquals(List.of(), domain().devices().disks());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertTrue(wish.nameTrouble(List.of()).isEmpty());
        assertTrue(wish.nameTrouble(List.of(wish.name)).isPresent());
        assertTrue(wish.diskTrouble().isEmpty());
        wish.name = " ";
        wish.diskKind = MachineWish.DiskKind.FILE;
        wish.diskPath = "plot-9.qcow2";
        assertTrue(wish.nameTrouble(List.of()).isPresent());
        assertTrue(wish.diskTrouble().isPresent());
        wish.host = Optional.empty();
        assertTrue(wish.nameTrouble(List.of()).isPresent());
    }

    @Test
    void tooMuchMemoryIsAWarningAndATakenNameAnError() {
        List<Checks.Row> rows = Checks.of(wish, List.of(wish.name), Optional.empty(),
                Optional.of(DataSize.ofGib(1)), FolderDesk.Answer.NONE);

        assertEquals(List.of(StateMark.ERROR, StateMark.WARNING, StateMark.DONE, StateMark.DONE),
                rows.stream().map(Checks.Row::mark).toList());
    }
}
