// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Vocabulary;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.IscsiSource;

/** Disks and drives. */
public final class DiskFields {

    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private DiskFields() {
    }

    /**
     * Disks and drives.
     *
     * @return the set
     */
    public static DeviceSet<Disk> set() {
        return new DeviceSet<>("disks", Messages.disks, Messages.disksEmpty, d -> d.devices().disks(), List.of(
                new Adder("disk", Messages.addDisk, d -> d.devices().addDisk()),
                new Adder("iscsi", Messages.addIscsi, DiskFields::addIscsi),
                new Adder("block", Messages.addBlock, DiskFields::addBlock),
                new Adder("cdrom", Messages.addCdrom, d -> d.devices().addCdrom(
                        d.identity().machineType().contains("q35") ? "sata" : "ide"))),
                fields(), List.of("target", "device", "bus", "content", "bootOrder"), true);
    }

    private static Device addIscsi(DomainDocument domain) {
        Disk disk = domain.devices().addDisk();
        disk.setSource(Disk.Source.ISCSI);
        disk.setFormat("raw");
        disk.setCache("none");
        return disk;
    }

    private static Device addBlock(DomainDocument domain) {
        Disk disk = domain.devices().addDisk();
        disk.setSource(Disk.Source.BLOCK);
        disk.setFormat("raw");
        disk.setCache("none");
        return disk;
    }

    private static List<Field<Disk>> fields() {
        return Stream.of(place(), content(), iscsi(), use()).flatMap(List::stream).toList();
    }

    private static List<Field<Disk>> place() {
        return List.of(
                Field.<Disk>of("device", Kind.CHOICE, Messages.diskDevice, Disk::device, Disk::setDevice)
                        .choices(Choice.pairs("disk", Messages.diskDisk, "cdrom", Messages.diskCdrom,
                                "floppy", Messages.diskFloppy, "lun", Messages.diskLun)),
                Field.<Disk>of("bus", Kind.CHOICE, Messages.diskBus, Disk::bus, Disk::setBus).choices(Choice.pairs(
                        "virtio", "virtio", "sata", "SATA", "scsi", "SCSI", "ide", "IDE", "usb", "USB",
                        "fdc", Messages.busFloppy)),
                Field.<Disk>of("target", Kind.TEXT, Messages.diskTarget, Disk::target, Disk::setTarget)
                        .check(Checks.needed(Messages.diskTargetNeeded)));
    }

    private static List<Field<Disk>> content() {
        return List.of(
                Field.<Disk>of("source", Kind.CHOICE, Messages.diskSource, disk -> disk.source().name(),
                        (disk, value) -> disk.setSource(Disk.Source.valueOf(value))).choices(Choice.pairs(
                                "FILE", Messages.sourceFile, "BLOCK", Messages.sourceBlock,
                                "ISCSI", Messages.sourceIscsi, "OTHER", Messages.sourceOther)),
                Field.<Disk>of("content", Kind.FIXED, Messages.diskContent, DiskFields::content, (disk, value) -> {
                    // shown in the list; edited by the fields of its kind
                }).when(disk -> false),
                Field.<Disk>of("path", Kind.TEXT, Messages.diskPath, Disk::path, Disk::setPath)
                        .check(Checks.form("/.*", Messages.pathForm)).when(DiskFields::isLocal)
                        .hint(Messages.diskPathHint));
    }

    private static boolean isLocal(Disk disk) {
        return disk.source() == Disk.Source.FILE || disk.source() == Disk.Source.BLOCK;
    }

    private static String content(Disk disk) {
        return switch (disk.source()) {
            case FILE, BLOCK -> disk.path();
            case ISCSI -> disk.iscsi().host() + ' ' + disk.iscsi().target();
            case OTHER -> disk.element().attribute("type");
        };
    }

    private static List<Field<Disk>> iscsi() {
        return List.of(
                iscsi("iscsiHost", Messages.iscsiHost, IscsiSource::host, IscsiSource::setHost),
                iscsi("iscsiPort", Messages.iscsiPort, IscsiSource::port, IscsiSource::setPort),
                iscsi("iscsiTarget", Messages.iscsiTarget, IscsiSource::target, IscsiSource::setTarget),
                iscsi("iscsiUser", Messages.iscsiUser, IscsiSource::user, IscsiSource::setUser),
                iscsi("iscsiSecret", Messages.iscsiSecret, IscsiSource::secret, IscsiSource::setSecret));
    }

    private static Field<Disk> iscsi(String id, String label, Function<IscsiSource, String> read,
            BiConsumer<IscsiSource, String> write) {
        return iscsi(Field.of(id, Kind.TEXT, label, disk -> read.apply(disk.iscsi()),
                (disk, value) -> write.accept(disk.iscsi(), value)));
    }

    private static Field<Disk> iscsi(Field<Disk> field) {
        Field<Disk> shown = field.when(disk -> disk.source() == Disk.Source.ISCSI);
        return switch (field.id()) {
            case "iscsiPort" -> shown.check(Checks::port).hint(Messages.iscsiPortHint);
            case "iscsiTarget" -> shown.hint(Messages.iscsiTargetHint);
            case "iscsiSecret" -> shown.check(Checks.form(UUID, Messages.uuidForm)).hint(Messages.iscsiSecretHint)
                    .when(disk -> disk.source() == Disk.Source.ISCSI && !disk.iscsi().user().isEmpty());
            default -> shown;
        };
    }

    private static List<Field<Disk>> use() {
        return List.of(
                Field.<Disk>of("format", Kind.COMBO, Messages.diskFormat, Disk::format, Disk::setFormat)
                        .choices(Choice.of(Vocabulary.DISK_FORMATS)),
                Field.<Disk>of("cache", Kind.CHOICE, Messages.diskCache, Disk::cache, Disk::setCache)
                        .choices(Choice.orDefault(Choice.of(Vocabulary.CACHES))).hint(Messages.diskCacheHint),
                Field.<Disk>flag("readOnly", Messages.readOnly, Disk::readOnly, Disk::setReadOnly),
                Field.<Disk>flag("shareable", Messages.shareable, Disk::shareable, Disk::setShareable),
                BootField.of());
    }
}
