// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Progress;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.console.move.MovePreview;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.console.support.FakeHypervisor;
import org.hotseat.console.support.FakeHypervisor.Machine;
import org.hotseat.console.support.TestCluster;
import org.hotseat.console.support.TestTime;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.link.spec.StorageFolder;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.inventory.MachineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What forbids a move, reason by reason, and how a move goes. */
class MoverServiceTest {

    private static final HostId ONE = new HostId("host-01");
    private static final HostId TWO = new HostId("host-02");

    @TempDir
    Path folder;
    private final TestTime time = new TestTime();
    private final TestCluster cluster = new TestCluster(time);
    private FakeHypervisor one;
    private FakeHypervisor two;
    private Machine plot;
    private Session session;

    @BeforeEach
    void open() {
        one = cluster.host("host-01");
        two = cluster.host("host-02");
        cluster.storage.add(new StorageFolder("images", "/images", Set.of(ONE, TWO)));
        plot = one.add("plot-7", MachineState.RUNNING);
        disks("<disk type='file' device='disk'><driver cache='none'/><source file='/images/7.qcow2'/></disk>");
        session = cluster.open(folder, time);
        time.advance(Duration.ofSeconds(4));
    }

    private void disks(String devices) {
        plot.xml = "<domain type='kvm'><name>plot-7</name><uuid>" + plot.id + "</uuid><devices>" + devices
                + "</devices></domain>";
    }

    /** The first look asks for the description, the second has it. */
    private MovePreview preview(HostId target) {
        session.mover().preview(plot.id, target);
        time.run();
        return session.mover().preview(plot.id, target);
    }

    private void forbidden(HostId target, String part) {
        MovePreview preview = preview(target);
        assertTrue(preview.obstacle().filter(text -> text.contains(part)).isPresent(), () -> preview.toString());
        assertEquals(Duration.ZERO, preview.estimate());
    }

    @Test
    void aFittingTargetIsAllowedWithEstimateAndReasons() {
        MovePreview preview = preview(TWO);
        assertTrue(preview.obstacle().isEmpty(), () -> preview.toString());
        assertTrue(preview.estimate().compareTo(Duration.ofSeconds(1)) > 0);
        assertEquals(List.of("Machine", "Target", "Memory", "CPU", "Disks", "Devices", "Network", "Time"),
                preview.consequences().stream().map(Consequence::topic).toList());
        assertTrue(preview.consequences().stream().allMatch(line -> line.weight() == Weight.GOOD),
                () -> preview.toString());
    }

    @Test
    void beforeTheDescriptionIsReadThePreviewSaysSoAndDoesNotWait() {
        MovePreview preview = session.mover().preview(plot.id, TWO);
        assertTrue(preview.consequences().contains(new Consequence("Disks", Weight.NOTE, "computing…")));
        assertFalse(one.calls.contains("xml " + plot.id));
    }

    @Test
    void theSameHostIsNoTarget() {
        forbidden(ONE, "is on host-01 already");
    }

    @Test
    void aMachineThatIsOffIsNotMovedLive() {
        one.emit(plot.id, Change.STOPPED, "shutdown");
        forbidden(TWO, "not running");
    }

    @Test
    void aTargetThatDoesNotAnswerIsRefused() {
        two.push(new Closed("gone"));
        session.disconnect(TWO);
        time.run();
        forbidden(TWO, "host-02 does not answer");
    }

    @Test
    void aSourceThatDoesNotAnswerIsRefused() {
        session.disconnect(ONE);
        time.run();
        forbidden(TWO, "where it runs, does not answer");
    }

    @Test
    void tooLittleMemoryIsRefusedWithBothFigures() {
        two.hostSample = new HostSample(0, 0, 0, 16L << 20, 512 << 10, 0, 0, 0, 0);
        time.advance(Duration.ofSeconds(2));
        forbidden(TWO, "0.5 GiB free, 1.0 GiB are needed");
    }

    @Test
    void anotherMachineOfTheSameNameIsRefused() {
        Machine other = two.add(new MachineId(new UUID(9, 9)), "plot-7", MachineState.OFF);
        two.emit(other.id, Change.DEFINED, "added");
        forbidden(TWO, "has the name plot-7");
    }

    @Test
    void theSameMachineRunningThereIsRefused() {
        two.add(plot.id, "plot-7", MachineState.PAUSED);
        two.emit(plot.id, Change.STARTED, "migrated");
        forbidden(TWO, "same UUID");
    }

    @Test
    void anOlderDescriptionThereIsReplacedAndSaid() {
        two.add(plot.id, "plot-7", MachineState.OFF);
        two.emit(plot.id, Change.DEFINED, "added");
        MovePreview preview = preview(TWO);
        assertTrue(preview.obstacle().isEmpty(), () -> preview.toString());
        assertTrue(preview.consequences().stream().anyMatch(line -> line.text().contains("older description")));
    }

    @Test
    void aDiskThatTheTargetDoesNotReachIsRefused() {
        cluster.storage.clear();
        cluster.storage.add(new StorageFolder("local", "/images", Set.of(ONE)));
        cluster.changed();
        forbidden(TWO, "/images/7.qcow2 is on local");
    }

    @Test
    void aDiskInNoPoolIsANoteBecauseTheHypervisorChecks() {
        cluster.storage.clear();
        cluster.changed();
        MovePreview preview = preview(TWO);
        assertTrue(preview.obstacle().isEmpty());
        assertTrue(preview.consequences().stream().anyMatch(
                line -> line.weight() == Weight.NOTE && line.text().contains("no storage pool")));
        assertFalse(session.mover().defaults(plot.id, TWO).allowUnsafe());
    }

    @Test
    void aCachedDiskOnSharedStorageSaysWhyTheMoveIsAllowed() {
        disks("<disk type='file' device='disk'><driver cache='writeback'/><source file='/images/7.qcow2'/></disk>");
        String text = noteOfDisks(preview(TWO));
        assertTrue(text.contains("cached by host-01") && text.contains("both hosts share images"), text);
        assertTrue(text.contains("cache \"none\""), text);
        assertTrue(session.mover().defaults(plot.id, TWO).allowUnsafe());
    }

    @Test
    void aCachedDiskThatNobodyVouchesForSaysWhatToDo() {
        disks("<disk type='file' device='disk'><driver cache='writeback'/><source file='/else/7.qcow2'/></disk>");
        String text = noteOfDisks(preview(TWO));
        assertTrue(text.contains("cached by host-01") && text.contains("set its cache to \"none\""), text);
        assertFalse(session.mover().defaults(plot.id, TWO).allowUnsafe());
    }

    private static String noteOfDisks(MovePreview preview) {
        return preview.consequences().stream().filter(line -> line.weight() == Weight.NOTE)
                .map(Consequence::text).filter(text -> text.contains("cache")).findFirst().orElse("none in " + preview);
    }

    @Test
    void aDeviceOfTheHostIsRefused() {
        disks("<hostdev type='usb'><source><vendor id='0x1546'/><product id='0x01a7'/></source></hostdev>");
        forbidden(TWO, "usb 0x1546:0x01a7");
    }

    @Test
    void acceleratedGraphicsAreRefused() {
        disks("<video><model type='virtio'><acceleration accel3d='yes'/></model></video>");
        forbidden(TWO, "3D hardware");
    }

    @Test
    void aProcessorThatLacksAFeatureIsRefused() {
        one.facts = facts("host-01", "<feature name='avx2'/><feature name='aes'/>");
        two.facts = facts("host-02", "<feature name='aes'/>");
        reconnect();
        forbidden(TWO, "lacks what the guest may use: avx2");
    }

    @Test
    void passedThroughProcessorsMustBeEqual() {
        one.facts = facts("host-01", "");
        two.facts = new HostFacts("host-02", "QEMU", "libvirt", "EPYC", 8, DataSize.ofGib(16),
                "<capabilities><host><cpu><model>EPYC</model></cpu></host></capabilities>");
        plot.xml = "<domain type='kvm'><name>plot-7</name><cpu mode='host-passthrough'/></domain>";
        reconnect();
        forbidden(TWO, "EPYC instead of Skylake");
    }

    @Test
    void anEmulatedProcessorRunsAnywhere() {
        plot.xml = plot.xml.replace("type='kvm'", "type='qemu'");
        one.facts = facts("host-01", "<feature name='avx2'/>");
        reconnect();
        assertTrue(preview(TWO).obstacle().isEmpty());
    }

    private static HostFacts facts(String name, String features) {
        return new HostFacts(name, "QEMU", "libvirt", "Skylake", 8, DataSize.ofGib(16),
                "<capabilities><host><cpu><model>Skylake</model>" + features + "</cpu></host></capabilities>");
    }

    private void reconnect() {
        session.disconnect(ONE);
        session.disconnect(TWO);
        time.run();
        session.connect(ONE);
        session.connect(TWO);
        time.advance(Duration.ofSeconds(4));
    }

    @Test
    void aHostWithoutLiveMigrationIsRefused() {
        two.capabilities = EnumSet.of(Capability.LIFE_CYCLE);
        forbidden(TWO, "host-02 cannot move machines live");
    }

    @Test
    void fittingHostsComeFirstAndTheEmptiestOfThemFirst() {
        FakeHypervisor three = cluster.host("host-03");
        three.hostSample = new HostSample(0, 0, 0, 16L << 20, 15L << 20, 0, 0, 0, 0);
        cluster.storage.set(0, new StorageFolder("images", "/images", Set.of(ONE, TWO, new HostId("host-03"))));
        cluster.changed();
        time.advance(Duration.ofSeconds(4));
        preview(TWO);
        assertEquals(List.of("host-03", "host-02", "host-01"), session.mover().candidates(plot.id).stream()
                .map(candidate -> candidate.target().value()).toList());
    }

    @Test
    void defaultsTakeTheAddressOnTheMigrationPlane() {
        preview(TWO);
        assertTrue(session.mover().defaults(plot.id, TWO).dataAddress().startsWith("10.0.0."));
        assertTrue(session.mover().defaults(plot.id, TWO).allowUnsafe(), "the document vouches for the disks");
    }

    @Test
    void aMoveIsOneIncidentWhoseResultNamesThePersonAndTheTime() throws FailureException {
        preview(TWO);
        session.mover().move(plot.id, TWO, session.mover().defaults(plot.id, TWO)).run(Progress.NONE);
        List<Event> events = session.events().all().stream()
                .filter(event -> event.subject().id().equals(plot.id.toString())).toList();
        assertTrue(events.size() > 1, () -> events.toString());
        assertEquals(1, events.stream().map(event -> event.setting().incident()).distinct().count());
        Event result = events.getLast();
        assertEquals(Setting.Role.RESULT, result.setting().role());
        assertTrue(result.text().startsWith("plot-7 moved from host-01 to host-02 in "), result.text());
        assertEquals(System.getProperty("user.name"), result.setting().who());
        assertEquals("host-02", result.setting().where());
    }

    @Test
    void aMoveReportsItsStepsShowsTheMachineOnceAndCanBeTakenBack() throws FailureException {
        List<String> steps = new ArrayList<>();
        Operation move = session.mover().move(plot.id, TWO, session.mover().defaults(plot.id, TWO));
        List<String> planned = session.mover().steps(plot.id, TWO);
        assertEquals("Move plot-7 to host-02", move.title());
        move.run(listening(steps, ""));
        time.advance(Duration.ofSeconds(1));
        assertEquals(planned, steps.stream().distinct().toList());
        assertEquals(TWO, session.inventory().machine(plot.id).orElseThrow().host());
        assertEquals(1, session.inventory().machines().size());
        assertEquals("", session.inventory().machine(plot.id).orElseThrow().activity());
        Operation back = move.inverse().orElseThrow();
        assertEquals("Return plot-7 to host-01", back.title());
        back.run(Progress.NONE);
        time.advance(Duration.ofSeconds(1));
        assertEquals(ONE, session.inventory().machine(plot.id).orElseThrow().host());
    }

    /** Looks at the inventory while the driver reports. */
    private Progress listening(List<String> steps, String cancelAt) {
        return new Progress() {
            @Override
            public void report(double fraction, String step) {
                steps.add(step);
                List<MachineView> shown = session.inventory().machines();
                assertEquals(1, shown.size());
            }

            @Override
            public boolean isCancelled() {
                return !cancelAt.isEmpty() && steps.stream().anyMatch(step -> step.contains(cancelAt));
            }
        };
    }

    @Test
    void aCancelledMoveSaysWhereTheMachineRuns() {
        Operation move = session.mover().move(plot.id, TWO, session.mover().defaults(plot.id, TWO));
        FailureException cancelled = assertThrows(FailureException.class,
                () -> move.run(listening(new ArrayList<>(), "Copy")));
        assertEquals(FailureCode.CANCELLED, cancelled.code());
        assertTrue(cancelled.failure().remedy().contains("runs on host-01 as before"), cancelled.getMessage());
        assertTrue(move.inverse().isEmpty());
    }

    @Test
    void aMoveChecksAgainBeforeItBegins() {
        Operation move = session.mover().move(plot.id, TWO, session.mover().defaults(plot.id, TWO));
        one.emit(plot.id, Change.STOPPED, "shutdown");
        FailureException refused = assertThrows(FailureException.class, () -> move.run(Progress.NONE));
        assertEquals(FailureCode.WRONG_STATE, refused.code());
        assertFalse(one.calls.contains("migrate " + plot.id));
    }
}
