// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Progress;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.support.Wait;
import org.hotseat.domain.DomainTemplate;
import org.hotseat.domain.DomainTemplates;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFormat;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.observed.inventory.LinkState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new machine with its disk image on a real host, over SSH as the program does it. */
@Tag("lab")
class NewMachineLabTest {

    private static final HostId HOST = new HostId("host-01");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String FOLDER = "/var/lib/libvirt/images";

    @TempDir
    static Path shared;
    private static Lab lab;

    @TempDir
    Path state;
    private Optional<LabSession> open = Optional.empty();

    @BeforeAll
    static void up() {
        lab = Lab.up(1, shared);
    }

    @AfterAll
    static void down() {
        lab.close();
    }

    @BeforeEach
    void live() throws Exception {
        LabSession made = LabSession.open(lab.clusterFile(), state.resolve("state"), Optional.of(lab.knownHosts()));
        open = Optional.of(made);
        made.await("host-01", LinkState.LIVE, SOON);
    }

    @AfterEach
    void close() {
        open.ifPresent(LabSession::close);
    }

    private LabSession on() {
        return open.orElseThrow();
    }

    private List<String> images() throws FailureException {
        return on().session().machines().readImages(HOST, FOLDER, Progress.NONE).images().stream()
                .map(DiskImage::name).toList();
    }

    private static String xml(String name, NewImage image) {
        return DomainTemplates.create(new DomainTemplate(name, 1, 128 << 10, "qemu", "x86_64", "q35", image.path(), "",
                ""));
    }

    private void act(MachineAct act, MachineId machine) throws FailureException {
        on().session().machines().operation(act, List.of(machine)).run(Progress.NONE);
    }

    @Test
    void itRunsIsRenamedAndIsTakenBackWithItsImage() throws Exception {
        List<String> before = images();
        NewImage image = new NewImage(FOLDER, "席位 \"9\" & co.qcow2", ImageFormat.QCOW2, DataSize.ofGib(30));
        Operation create = on().session().machines().create(HOST, xml("desk 9", image), image);
        create.run(Progress.NONE);
        on().await("desk 9", MachineState.OFF, SOON);
        MachineId id = on().machine("desk 9").id();
        act(MachineAct.START, id);
        on().await("desk 9", MachineState.RUNNING, SOON);
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class,
                () -> on().session().machines().rename(id, "席位 9").run(Progress.NONE)).code());
        act(MachineAct.FORCE_OFF, id);
        on().await("desk 9", MachineState.OFF, SOON);
        Operation rename = on().session().machines().rename(id, "席位 9");
        rename.run(Progress.NONE);
        on().await("席位 9", MachineState.OFF, SOON);
        assertEquals(id, on().machine("席位 9").id());
        rename.inverse().orElseThrow().run(Progress.NONE);
        on().await("desk 9", MachineState.OFF, SOON);
        create.inverse().orElseThrow().run(Progress.NONE);
        Wait.until(() -> on().find("desk 9").isEmpty(), SOON);
        assertEquals(before, images());
    }

    @Test
    void whatTheHostRefusesLeavesNoImage() throws Exception {
        List<String> before = images();
        NewImage image = new NewImage(FOLDER, "refused.qcow2", ImageFormat.QCOW2, DataSize.ofGib(1));
        String taken = xml("plot-1", image);
        FailureException failed = assertThrows(FailureException.class,
                () -> on().session().machines().create(HOST, taken, image).run(Progress.NONE));
        assertEquals(FailureCode.EXISTS, failed.code(), failed.getMessage());
        assertEquals(before, images());
        NewImage there = new NewImage(FOLDER, before.get(0), ImageFormat.QCOW2, DataSize.ofGib(1));
        assertEquals(FailureCode.EXISTS, assertThrows(FailureException.class,
                () -> on().session().machines().create(HOST, xml("never", there), there).run(Progress.NONE)).code());
        assertEquals(before, images());
        assertTrue(on().find("never").isEmpty());
    }

    @Test
    void anUndoKeepsAnImageThatWasWrittenTo() throws Exception {
        NewImage image = new NewImage(FOLDER, "worked.img", ImageFormat.RAW, DataSize.ofGib(1));
        Operation create = on().session().machines().create(HOST, xml("worked", image), image);
        create.run(Progress.NONE);
        on().await("worked", MachineState.OFF, SOON);
        lab.exec("host-01", "dd", "if=/dev/urandom", "of=" + image.path(), "bs=1M", "count=3", "conv=notrunc");
        FailureException failed = assertThrows(FailureException.class,
                () -> create.inverse().orElseThrow().run(Progress.NONE));
        assertEquals(FailureCode.WRONG_STATE, failed.code(), failed.getMessage());
        assertTrue(on().find("worked").isPresent());
        assertTrue(images().contains("worked.img"));
    }
}
