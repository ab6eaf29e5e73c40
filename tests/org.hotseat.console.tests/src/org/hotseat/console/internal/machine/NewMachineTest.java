// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.console.support.FakeHypervisor;
import org.hotseat.console.support.FakeHypervisor.Machine;
import org.hotseat.console.support.TestCluster;
import org.hotseat.console.support.TestTime;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFormat;
import org.hotseat.hypervisor.image.NewImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new machine and its disk image are one act; a name is another. */
class NewMachineTest {

    private static final HostId HOST = new HostId("host-01");
    private static final String XML = "<domain type='kvm'><name>new</name>"
            + "<uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid></domain>";
    private static final NewImage IMAGE = new NewImage("/images", "new.qcow2", ImageFormat.QCOW2, DataSize.ofGib(20));

    @TempDir
    Path folder;
    private final TestTime time = new TestTime();
    private final TestCluster cluster = new TestCluster(time);
    private FakeHypervisor host;

    @BeforeEach
    void oneHost() {
        host = cluster.host("host-01");
    }

    private Session open() {
        Session session = cluster.open(folder, time);
        time.run();
        return session;
    }

    /** The host fails whatever comes once the image is there. */
    private void failAfterImage(FailureCode code) {
        host.trouble = () -> {
            if (!host.images.isEmpty() && !host.calls.getLast().startsWith("deleteImage")) {
                throw new FailureException(code, "no machine like this", "");
            }
        };
    }

    @Test
    void bothAreMadeAndBothAreTakenBack() throws FailureException {
        Session session = open();
        Operation create = session.machines().create(HOST, XML, IMAGE);
        assertEquals("Make new with the new disk image new.qcow2 on host-01", create.title());
        create.run(Progress.NONE);
        time.advance(Duration.ofMillis(300));
        assertEquals(Set.of("/images/new.qcow2"), host.images.keySet());
        assertEquals(1, session.inventory().machines().size());
        Operation back = create.inverse().orElseThrow();
        assertEquals("Remove new and its empty disk image new.qcow2", back.title());
        back.run(Progress.NONE);
        assertTrue(host.machines.isEmpty());
        assertTrue(host.images.isEmpty());
        back.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(1, host.images.size());
        assertEquals(1, host.machines.size());
    }

    @ParameterizedTest
    @EnumSource(value = FailureCode.class, names = { "INVALID", "EXISTS", "NO_RESOURCE", "CANCELLED", "OTHER" })
    void whenTheMachineIsRefusedTheImageGoesAgain(FailureCode code) {
        Session session = open();
        failAfterImage(code);
        Operation create = session.machines().create(HOST, XML, IMAGE);
        FailureException refused = assertThrows(FailureException.class, () -> create.run(Progress.NONE));
        assertEquals(code, refused.code());
        assertTrue(host.images.isEmpty());
        assertEquals("deleteImage /images/new.qcow2", host.calls.getLast());
        assertEquals(Optional.empty(), create.inverse());
    }

    @Test
    void aCancelAfterTheImageTakesItBackAndDefinesNothing() {
        Session session = open();
        Operation create = session.machines().create(HOST, XML, IMAGE);
        FailureException stopped = assertThrows(FailureException.class,
                () -> create.run(cancelledWhen(() -> !host.images.isEmpty())));
        assertEquals(FailureCode.CANCELLED, stopped.code());
        assertTrue(host.images.isEmpty());
        assertTrue(host.machines.isEmpty());
    }

    @Test
    void aCancelWhileTheHostDefinesLeavesTheMachineItsDisk() throws FailureException {
        Session session = open();
        Operation create = session.machines().create(HOST, XML, IMAGE);
        create.run(cancelledWhen(() -> !host.machines.isEmpty())); // libvirt would go on, whoever waits for it
        assertEquals(1, host.images.size());
        assertTrue(create.inverse().isPresent());
    }

    @Test
    void aCancelWhileBothAreTakenBackLeavesNoImage() throws FailureException {
        Session session = open();
        Operation create = session.machines().create(HOST, XML, IMAGE);
        create.run(Progress.NONE);
        time.advance(Duration.ofMillis(300));
        create.inverse().orElseThrow().run(cancelledWhen(host.machines::isEmpty));
        assertTrue(host.images.isEmpty());
    }

    private static Progress cancelledWhen(BooleanSupplier cancelled) {
        return new Progress() {
            @Override
            public void report(double fraction, String step) {
                // not looked at here
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(value = FailureCode.class, names = { "TIMEOUT", "UNREACHABLE" })
    void aMachineThatMayExistKeepsItsDiskAndThatIsSaid(FailureCode code) {
        Session session = open();
        failAfterImage(code);
        FailureException lost = assertThrows(FailureException.class,
                () -> session.machines().create(HOST, XML, IMAGE).run(Progress.NONE));
        assertEquals(code, lost.code());
        assertEquals(1, host.images.size());
        assertTrue(lost.failure().text().contains("/images/new.qcow2 is left"), lost.failure().text());
    }

    @Test
    void anImageThatCannotBeDeletedAgainIsNamed() {
        Session session = open();
        host.trouble = () -> {
            if (!host.images.isEmpty()) {
                throw new FailureException(FailureCode.PERMISSION, "not allowed", "");
            }
        };
        FailureException refused = assertThrows(FailureException.class,
                () -> session.machines().create(HOST, XML, IMAGE).run(Progress.NONE));
        assertTrue(refused.failure().text().contains("/images/new.qcow2 could not be deleted"),
                refused.failure().text());
    }

    @Test
    void anImageThatIsThereStaysAndNothingIsDefined() {
        host.images.put(IMAGE.path(), new DiskImage(IMAGE.path(), "raw", DataSize.ofGib(1), DataSize.ofGib(1)));
        Session session = open();
        FailureException refused = assertThrows(FailureException.class,
                () -> session.machines().create(HOST, XML, IMAGE).run(Progress.NONE));
        assertEquals(FailureCode.EXISTS, refused.code());
        assertEquals("raw", host.images.get(IMAGE.path()).format());
        assertTrue(host.machines.isEmpty());
    }

    @Test
    void anUndoDeletesNoWork() throws FailureException {
        Session session = open();
        Operation create = session.machines().create(HOST, XML, IMAGE);
        create.run(Progress.NONE);
        time.advance(Duration.ofMillis(300));
        host.images.put(IMAGE.path(), new DiskImage(IMAGE.path(), "qcow2", IMAGE.size(), DataSize.ofMib(5)));
        Operation back = create.inverse().orElseThrow();
        FailureException refused = assertThrows(FailureException.class, () -> back.run(Progress.NONE));
        assertEquals(FailureCode.WRONG_STATE, refused.code());
        assertEquals(1, host.images.size());
        assertEquals(1, host.machines.size());
    }

    @Test
    void aRenameIsTakenBackByTheOldName() throws FailureException {
        Machine machine = host.add("plot-1", MachineState.OFF);
        Session session = open();
        Operation rename = session.machines().rename(machine.id, "席位 7");
        assertEquals("Rename plot-1 to 席位 7", rename.title());
        rename.run(Progress.NONE);
        time.advance(Duration.ofMillis(300));
        assertEquals("席位 7", session.inventory().machine(machine.id).orElseThrow().name());
        Operation back = rename.inverse().orElseThrow();
        assertEquals("Rename 席位 7 to plot-1", back.title());
        back.run(Progress.NONE);
        time.advance(Duration.ofMillis(300));
        assertEquals("plot-1", session.inventory().machine(machine.id).orElseThrow().name());
        assertEquals(List.of("plot-1"), host.machines.values().stream().map(one -> one.name).toList());
    }

    @Test
    void aMachineThatRunsIsNotRenamed() {
        Machine machine = host.add("plot-1", MachineState.RUNNING);
        Session session = open();
        FailureException refused = assertThrows(FailureException.class,
                () -> session.machines().rename(machine.id, "other").run(Progress.NONE));
        assertEquals(FailureCode.WRONG_STATE, refused.code());
        assertTrue(host.calls.isEmpty());
    }
}
