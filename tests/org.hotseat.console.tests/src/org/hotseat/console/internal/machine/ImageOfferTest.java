// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Progress;
import org.hotseat.console.machine.ImageOffer;
import org.hotseat.console.machine.ImageUse;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.console.support.FakeHypervisor;
import org.hotseat.console.support.FakeHypervisor.Machine;
import org.hotseat.console.support.TestCluster;
import org.hotseat.console.support.TestTime;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.image.DiskImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which disk images may go with a machine, and how they go. */
class ImageOfferTest {

    private static final String MINE = "/images/mine.qcow2";
    private static final String DISK = "<disk type='file' device='disk'><source file='%s'/></disk>";

    @TempDir
    Path folder;
    private final TestTime time = new TestTime();
    private final TestCluster cluster = new TestCluster(time);
    private FakeHypervisor host;
    private FakeHypervisor other;
    private Machine machine;

    @BeforeEach
    void twoHosts() {
        host = cluster.host("host-01");
        other = cluster.host("host-02");
        machine = host.add("plot-1", MachineState.OFF);
        image(MINE, Optional.empty());
        describe(machine, DISK.formatted(MINE));
    }

    private Session open() {
        Session session = cluster.open(folder, time);
        time.run();
        host.calls.clear();
        return session;
    }

    private void image(String path, Optional<String> backing) {
        host.images.put(path, new DiskImage(path, "qcow2", DataSize.ofGib(20), DataSize.ofGib(3), backing));
    }

    private static void describe(Machine machine, String devices) {
        machine.xml = "<domain type='kvm'><name>" + machine.name + "</name><uuid>" + machine.id + "</uuid><devices>"
                + devices + "</devices></domain>";
    }

    private ImageOffer offer() throws FailureException {
        return open().machines().readImageOffer(machine.id, Progress.NONE);
    }

    private static List<String> paths(ImageOffer offer) {
        return offer.images().stream().map(DiskImage::path).toList();
    }

    @Test
    void whatOnlyThisMachineHasIsOffered() throws FailureException {
        describe(other.add("web-1", MachineState.RUNNING), DISK.formatted("/images/web.qcow2"));
        ImageOffer offer = offer();
        assertEquals(List.of(MINE), paths(offer));
        assertEquals(List.of(), offer.kept());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<disk type='file' device='disk'><source file='/images/mine.qcow2'/><readonly/></disk>",
        "<disk type='file' device='disk'><source file='/images/mine.qcow2'/><shareable/></disk>",
        "<disk type='file' device='cdrom'><source file='/images/mine.qcow2'/></disk>",
        "<disk type='file' device='floppy'><source file='/images/mine.qcow2'/></disk>",
        "<disk type='file' device='disk'><source file='/images/mine.qcow2'/></disk>"
                + "<disk type='file' device='cdrom'><source file='/images/mine.qcow2'/></disk>",
        "<disk type='block' device='disk'><source dev='/images/mine.qcow2'/></disk>",
        "<disk type='volume' device='disk'><source pool='images' volume='mine.qcow2'/></disk>",
        "<disk type='file' device='disk'><source file='/images/none.qcow2'/></disk>", "" })
    void whatIsNoDiskThatTheMachineWritesAloneIsNotOffered(String devices) throws FailureException {
        describe(machine, devices);
        assertEquals(List.of(), offer().images());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<disk type='file' device='disk'><source file='/images/mine.qcow2'/></disk>",
        "<disk type='file' device='disk'><source file='/images//mine.qcow2'/><readonly/></disk>",
        "<disk type='file' device='cdrom'><source file='/images/mine.qcow2'/></disk>",
        "<disk type='volume' device='disk'><source pool='images' volume='mine.qcow2'/></disk>",
        "<disk type='file' device='disk'><source file='/x/top.qcow2'/><backingStore type='file'>"
                + "<source file='/images/mine.qcow2'/></backingStore></disk>",
        "<disk type='file' device='disk'><source file='/x/a.qcow2'/><mirror type='file'>"
                + "<source file='/images/mine.qcow2'/></mirror></disk>" })
    void whatAMachineOnAnyHostUsesStaysAndItIsNamed(String devices) throws FailureException {
        Machine user = other.add("web-1", MachineState.OFF);
        describe(user, devices);
        ImageOffer offer = offer();
        assertEquals(List.of(), offer.images());
        ImageUse use = offer.kept().get(0).uses().get(0);
        assertEquals(MINE, offer.kept().get(0).path());
        assertEquals("web-1 host-02", use.user() + ' ' + use.hostName());
        assertEquals(Optional.of(user.id), use.machine());
    }

    @Test
    void aSecondDescriptionOfTheSameMachineIsAnotherUse() throws FailureException {
        describe(other.add(machine.id, machine.name, MachineState.OFF), DISK.formatted(MINE));
        assertEquals(List.of(), offer().images());
    }

    @Test
    void whatStandsOnAnImageKeepsIt() throws FailureException {
        image("/images/middle.qcow2", Optional.of(MINE));
        image("/images/top.qcow2", Optional.of("/images/middle.qcow2"));
        describe(host.add("web-1", MachineState.OFF), DISK.formatted("/images/top.qcow2"));
        ImageOffer offer = offer();
        assertEquals(List.of(), offer.images());
        ImageUse use = offer.kept().get(0).uses().get(0);
        assertTrue(use.base());
        assertEquals("web-1", use.user());
    }

    @Test
    void anImageOfNoMachineKeepsWhatItStandsOn() throws FailureException {
        image("/images/template.qcow2", Optional.of(MINE));
        ImageOffer offer = offer();
        assertEquals(List.of(), offer.images());
        assertEquals("/images/template.qcow2", offer.kept().get(0).uses().get(0).user());
    }

    @Test
    void theBaseOfTheMachinesOwnDiskIsNotOffered() throws FailureException {
        image("/images/base.qcow2", Optional.empty());
        image(MINE, Optional.of("/images/base.qcow2"));
        assertEquals(List.of(MINE), paths(offer()));
    }

    @Test
    void aHostThatDoesNotAnswerTurnsTheOfferOff() throws FailureException {
        Session session = open();
        session.disconnect(new HostId("host-02"));
        time.run();
        ImageOffer offer = session.machines().readImageOffer(machine.id, Progress.NONE);
        assertEquals(List.of(), offer.images());
        assertEquals(Set.of("host-02"), offer.unseen().keySet());
        assertEquals(FailureCode.UNREACHABLE, offer.unseen().get("host-02").code());
    }

    @Test
    void whatCannotBeReadTurnsTheOfferOff() throws FailureException {
        other.add("web-1", MachineState.OFF).xml = "<domain>";
        assertEquals(Set.of("host-02"), offer().unseen().keySet());
    }

    @Test
    void everyUseOfAnImageIsToldForANewMachine() throws FailureException {
        image("/images/base.qcow2", Optional.empty());
        image(MINE, Optional.of("/images/base.qcow2"));
        ImageUses uses = open().machines().readImageUses(Progress.NONE);
        assertEquals(List.of("plot-1 false"), uses.of(MINE).stream().map(use -> use.user() + ' ' + use.base())
                .toList());
        assertEquals(List.of("plot-1 true"), uses.of("/images/base.qcow2").stream()
                .map(use -> use.user() + ' ' + use.base()).toList());
        assertEquals(List.of(), uses.of("/images/free.qcow2"));
        assertEquals("", uses.unseenNames());
    }

    @Test
    void theDescriptionGoesFirstThenTheImages() throws FailureException {
        image("/images/second.qcow2", Optional.empty());
        describe(machine, DISK.formatted(MINE) + DISK.formatted("/images/second.qcow2"));
        Operation remove = open().machines().undefine(machine.id, List.of(MINE, "/images/second.qcow2"));
        assertEquals("Remove plot-1 and delete its disk images (2)", remove.title());
        remove.run(Progress.NONE);
        assertTrue(host.images.isEmpty());
        assertTrue(host.machines.isEmpty());
        assertEquals(List.of("undefine " + machine.id, "deleteImage " + MINE, "deleteImage /images/second.qcow2"),
                host.calls.stream().filter(call -> call.matches("(undefine|deleteImage).*")).toList());
        assertEquals(Optional.empty(), remove.inverse());
    }

    @Test
    void nothingGoesWhenAnImageHasFoundAUserMeanwhile() {
        Operation remove = open().machines().undefine(machine.id, List.of(MINE));
        describe(other.add("late", MachineState.RUNNING), DISK.formatted(MINE));
        FailureException refused = assertThrows(FailureException.class, () -> remove.run(Progress.NONE));
        assertEquals(FailureCode.WRONG_STATE, refused.code());
        assertTrue(refused.failure().text().contains(MINE), refused.failure().text());
        assertEquals(1, host.machines.size());
        assertEquals(1, host.images.size());
    }

    @Test
    void nothingGoesWhileAHostDoesNotAnswer() {
        Session session = open();
        session.disconnect(new HostId("host-02"));
        time.run();
        FailureException refused = assertThrows(FailureException.class,
                () -> session.machines().undefine(machine.id, List.of(MINE)).run(Progress.NONE));
        assertTrue(refused.failure().text().contains("host-02"), refused.failure().text());
        assertEquals(1, host.machines.size());
    }

    @Test
    void anImageThatStaysIsNamedAndTheOthersGo() {
        image("/images/second.qcow2", Optional.empty());
        describe(machine, DISK.formatted(MINE) + DISK.formatted("/images/second.qcow2"));
        Operation remove = open().machines().undefine(machine.id, List.of(MINE, "/images/second.qcow2"));
        host.trouble = () -> {
            if (!host.calls.isEmpty() && host.calls.getLast().equals("deleteImage " + MINE)) {
                throw new FailureException(FailureCode.PERMISSION, "not allowed", "");
            }
        };
        FailureException left = assertThrows(FailureException.class, () -> remove.run(Progress.NONE));
        assertEquals(FailureCode.PERMISSION, left.code());
        assertTrue(left.failure().text().contains("plot-1 is removed, but"), left.failure().text());
        assertTrue(left.failure().text().contains(MINE + ": not allowed"), left.failure().text());
        assertEquals(Set.of(MINE), host.images.keySet());
        assertTrue(host.machines.isEmpty());
    }

    @Test
    void aMachineThatRunsKeepsEverything() {
        machine.state = MachineState.RUNNING;
        Operation remove = open().machines().undefine(machine.id, List.of(MINE));
        FailureException refused = assertThrows(FailureException.class, () -> remove.run(Progress.NONE));
        assertEquals(FailureCode.WRONG_STATE, refused.code());
        assertEquals(1, host.images.size());
    }
}
