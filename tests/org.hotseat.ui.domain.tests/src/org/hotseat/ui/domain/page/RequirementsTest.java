// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which control covers which requirement on virtual machines (S1-V01 to S1-V16). */
final class RequirementsTest {

    /** Requirement, page, group, control; "field:value" is a choice of a field, "+name" something that can be added. */
    private static final String COVERAGE = """
            V01 overview system guest:http://microsoft.com/win/10
            V01 overview system guest:http://libosinfo.org/linux/2022
            V01 processor features hyperv
            V02 processor vcpus vcpus
            V02 processor vcpus vcpusMost
            V02 processor vcpus sockets
            V03 overview system type:kvm
            V04 disks disks bus:ide
            V04 disks disks bus:scsi
            V04 disks disks bus:sata
            V04 disks disks bus:virtio
            V05 network cards type:bridge
            V05 network cards source
            V06 processor features acpi
            V06 processor features apic
            V07 display displays +local
            V07 display displays type:sdl
            V08 display videos heads
            V08 display videos +video
            V09 display displays +vnc
            V09 display displays +spice
            V09 display displays listen
            V09 display displays password
            V10 display videos accel3d
            V10 display displays openGl
            V11 usb hostDevices +usb
            V11 usb hostDevices +pci
            V11 usb redirections +redirection
            V11 display inputs type:passthrough
            V12 serial serials +tcp
            V12 serial serials +udp
            V12 serial serials transport:unix
            V12 serial sounds +network
            V12 serial audios server
            V12 serial parallels +parallel
            V13 disks disks +iscsi
            V13 disks disks iscsiTarget
            V13 disks disks iscsiHost
            V14 boot order -
            V14 network cards pxeRom
            V14 boot menu bootMenu
            V15 overview system migration
            V15 disks disks cache:none
            V15 processor vcpus cpuMode
            V16 watch watchdogs +watchdog
            V16 watch watchdogs action:reset
            V16 watch agent guestAgent
            """;

    static Stream<String> requirements() {
        return IntStream.rangeClosed(1, 16).mapToObj(number -> "V%02d".formatted(number));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void everyRequirementHasItsControls(String requirement) {
        long controls = COVERAGE.lines().filter(line -> line.startsWith(requirement + ' ')).peek(line -> {
            String[] words = line.split(" ");
            PageFields.find(words[1], words[2], words[3]);
        }).count();
        assertTrue(controls > 0, requirement);
    }

    @ParameterizedTest
    @ValueSource(strings = { "overview", "processor", "disks", "network", "display", "usb", "serial", "boot", "watch" })
    void everyPageIsNeeded(String page) {
        assertTrue(COVERAGE.contains(" " + page + " "), page);
    }

    @Test
    void thirtyTwoVcpusCanBeGiven() {
        assertTrue(Pages.all().stream().flatMap(page -> page.groups().stream())
                .filter(Group.Fields.class::isInstance).map(Group.Fields.class::cast)
                .flatMap(group -> group.fields().stream()).filter(field -> field.id().equals("vcpus"))
                .allMatch(field -> field.more().greatest() >= 32));
    }
}
