// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Firmware;
import org.hotseat.domain.Vocabulary;

/** What a machine is called, what it is built like and what happens when it ends. */
public final class OverviewFields {

    private OverviewFields() {
    }

    /**
     * Name and words about it.
     *
     * @return in the order of the page
     */
    public static List<Field<DomainDocument>> identity() {
        return List.of(
                Field.<DomainDocument>of("name", Kind.TEXT, Messages.name, d -> d.identity().name(),
                        (d, value) -> d.identity().setName(value)).at("name").check(Checks.needed(Messages.nameNeeded)),
                Field.<DomainDocument>of("title", Kind.TEXT, Messages.title, d -> d.identity().title(),
                        (d, value) -> d.identity().setTitle(value)).at("title"),
                Field.<DomainDocument>of("description", Kind.LINES, Messages.description,
                        d -> d.identity().description(), (d, value) -> d.identity().setDescription(value))
                        .at("description"),
                Field.<DomainDocument>of("uuid", Kind.FIXED, Messages.uuid, d -> d.identity().uuid(), (d, value) -> {
                    // a machine keeps its UUID; another one would be another machine
                }).at("uuid"));
    }

    /**
     * Guest, processor family, mainboard, firmware.
     *
     * @return in the order of the page
     */
    public static List<Field<DomainDocument>> system() {
        return List.of(
                Field.of("guest", Kind.CHOICE, Messages.guest, GuestSystem::read, GuestSystem::write)
                        .choices(GuestSystem.choices()).at("metadata").hint(Messages.guestHint),
                Field.<DomainDocument>of("type", Kind.CHOICE, Messages.runner, d -> d.identity().type(),
                        (d, value) -> d.identity().setType(value)).at("type").choices(Choice.pairs(
                                "kvm", Messages.runnerKvm, "qemu", Messages.runnerQemu)).hint(Messages.runnerHint),
                Field.<DomainDocument>of("architecture", Kind.CHOICE, Messages.architecture,
                        d -> d.identity().architecture(), (d, value) -> d.identity().setArchitecture(value))
                        .at("os/type").choices(Choice.of(Vocabulary.ARCHITECTURES)),
                Field.<DomainDocument>of("machine", Kind.COMBO, Messages.mainboard,
                        d -> d.identity().machineType(), (d, value) -> d.identity().setMachineType(value))
                        .at("os/type").choices(Choice.of(Vocabulary.MACHINE_TYPES)),
                Field.<DomainDocument>of("firmware", Kind.CHOICE, Messages.firmware,
                        d -> d.boot().firmware().name(), (d, value) -> d.boot().setFirmware(Firmware.valueOf(value)))
                        .at("os").choices(Choice.pairs("BIOS", "BIOS", "UEFI", "UEFI",
                                "OTHER", Messages.firmwareOther)),
                Field.<DomainDocument>of("migration", Kind.NOTE, Messages.migration, Readiness::migration,
                        (d, value) -> {
                            // follows from the devices
                        }).hint(Messages.migrationHint),
                Field.<DomainDocument>of("protection", Kind.NOTE, Messages.protection, Readiness::protection,
                        (d, value) -> {
                            // follows from the devices
                        }));
    }

    /**
     * What happens when the guest ends.
     *
     * @return in the order of the page
     */
    public static List<Field<DomainDocument>> ends() {
        List<Choice> ends = Choice.orDefault(ends(Vocabulary.ENDS));
        return List.of(
                Field.<DomainDocument>of("onPowerOff", Kind.CHOICE, Messages.onPowerOff,
                        d -> d.features().onPowerOff(), (d, value) -> d.features().setOnPowerOff(value))
                        .at("on_poweroff").choices(ends),
                Field.<DomainDocument>of("onReboot", Kind.CHOICE, Messages.onReboot,
                        d -> d.features().onReboot(), (d, value) -> d.features().setOnReboot(value))
                        .at("on_reboot").choices(ends),
                Field.<DomainDocument>of("onCrash", Kind.CHOICE, Messages.onCrash,
                        d -> d.features().onCrash(), (d, value) -> d.features().setOnCrash(value))
                        .at("on_crash").choices(Choice.orDefault(ends(Vocabulary.CRASHES))));
    }

    private static List<Choice> ends(List<String> values) {
        return values.stream().map(value -> new Choice(value, switch (value) {
            case "destroy" -> Messages.endDestroy;
            case "restart" -> Messages.endRestart;
            case "preserve" -> Messages.endPreserve;
            case "coredump-destroy" -> Messages.endDumpDestroy;
            case "coredump-restart" -> Messages.endDumpRestart;
            default -> value;
        })).toList();
    }
}
