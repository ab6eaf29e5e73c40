// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.hypervisor.contract.Ear;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.hotseat.hypervisor.guest.GuestLook.Agent;
import org.hotseat.hypervisor.guest.GuestSign;
import org.hotseat.hypervisor.guest.GuestWord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A guest that speaks: it hears of a move and of its restore, gets the time, and panics at last. */
@Tag("lab")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class SpeakLabTest extends LabTest {

    /** A folder that has the same name outside the hosts and on both of them. */
    private static final String SHARE = "mkdir -p %1$s; mountpoint -q %1$s"
            + " || mount --bind /var/lib/libvirt/images %1$s";
    private static final String CHANNEL = "<channel type='unix'><source mode='bind' path='%s'/><target type='virtio'"
            + " name='org.hotseat.guest.0'/></channel><panic model='isa'/><channel ";

    private final String name = "speaks-" + UUID.randomUUID().toString().substring(0, 4);
    private final Set<GuestSign> signs = ConcurrentHashMap.newKeySet();
    private Path share;
    private Hypervisor here;
    private Hypervisor there;
    private MachineId id;

    @BeforeAll
    static void makeLab() throws Exception {
        lab = Lab.idle(folder);
    }

    @BeforeEach
    void begin() throws Exception {
        share = lab.folder().resolve("images");
        for (String host : List.of("host-01", "host-02")) {
            lab.exec(host, "sh", "-c", SHARE.formatted(share));
        }
        Path own = Files.createDirectories(share.resolve("own"));
        here = DRIVER.open(lab.within("host-01", own), Deadline.in(SLOW));
        there = DRIVER.open(lab.within("host-02", own), Deadline.in(SLOW));
        lab.exec("host-01", "qemu-img", "create", "-q", "-f", "qcow2", share.resolve(name + ".qcow2").toString(),
                "16M");
    }

    @AfterEach
    void end() throws Exception {
        for (Hypervisor host : List.of(here, there)) {
            if (Rig.sample(host, id).isPresent() && state(host, id) != MachineState.OFF) {
                host.forceOff(id, run());
            }
            if (Rig.sample(host, id).isPresent()) {
                host.undefine(id, new UndefineOptions(true, true), run());
            }
            host.close();
        }
    }

    private void start(String settings) throws Exception {
        id = here.define(one.xml(machine(one, "plot-1"), XmlKind.STORED, run()).replaceFirst("<uuid>.*</uuid>", "")
                .replace("/var/lib/libvirt/images/plot-1.qcow2", share.resolve(name + ".qcow2").toString())
                .replaceAll("<mac address='[^']*'/>", "").replace("plot-1", name)
                .replace("<on_crash>destroy", "<on_crash>preserve").replace("<cmdline>", "<cmdline>" + settings + ' ')
                .replaceFirst("<channel ", CHANNEL.formatted(share.resolve("own/" + name + ".sock"))), run());
        here.start(id, false, run());
    }

    private static void await(String what, Wait.Condition condition) throws Exception {
        Wait.until(SLOW, what, condition);
    }

    private void said(String word) throws Exception {
        await(word, () -> lab.serial(name).contains("\"word\":\"" + word + '"'));
    }

    @Test
    void aGuestHearsOfItsMoveAndOfItsRestoreAndGetsTheTime() throws Exception {
        start("hotseat.speak=1");
        here.guests().attend((machine, sign) -> signs.add(sign));
        await("a sign of life", () -> signs.contains(new GuestSign.Alive()));
        here.guests().tell(id, new GuestWord.Hello("host-01", 1));
        said("hello");
        await("its answer", () -> signs.contains(new GuestSign.Took(1)));
        await("its agent", () -> here.guests().look(id, run()).agent() == Agent.ANSWERS);
        assertTrue(here.guests().look(id, run()).speaker());
        Rig.refused(FailureCode.UNSUPPORTED, () -> here.migrate(id, there, new MigrationOptions(lab.storageAddress(
                "host-02"), Duration.ZERO, 0, false, false), run())); // libvirt doubts that the disk is the same there
        said("migrate-prepare");
        said("migrate-cancelled");
        countsOn(name);
        Path stream = folder.resolve(name);
        String description = cut(stream);
        goOn(description, stream);
        there.guests().attend((machine, sign) -> { });
        there.guests().tell(id, new GuestWord.Restored("host-02", 2, 1));
        there.resume(id, run());
        said("restored");
        await("its agent finds itself", () -> there.guests().look(id, run()).agent() == Agent.ANSWERS);
        Duration behind = there.guests().setClock(id, run()).orElseThrow();
        assertTrue(behind.toMillis() > 0, "it stood still: " + behind);
        Duration after = there.guests().setClock(id, run()).orElseThrow();
        assertTrue(after.compareTo(behind) < 0, after + " after " + behind);
        there.guests().announce(id, run());
        countsOn(name);
    }

    private String cut(Path stream) throws Exception {
        String description;
        try (CheckpointSource source = here.checkpoints().source(id, 1, run()); Cut cut = source.cut(1, run())) {
            description = cut.description();
            CheckpointLab.save(cut, stream);
        }
        here.forceOff(id, run());
        return description;
    }

    private void goOn(String description, Path stream) throws Exception {
        WaitingMachine waiting = there.checkpoints().await(new WaitingPlan(id, description, 2, 1), run());
        try (FileChannel file = FileChannel.open(stream)) {
            ByteBuffer piece = ByteBuffer.allocate(Cut.MOST);
            while (file.read(piece) >= 0) {
                piece.flip();
                while (piece.hasRemaining()) {
                    waiting.stream().write(piece);
                }
                piece.clear();
            }
        }
        waiting.finish(run());
    }

    @Test
    void whatSpeaksForAGuestThatHangsIsThereAndSilentAndAPanicIsTold() throws Exception {
        start("hotseat.speak=1 hotseat.hang=12 hotseat.panic=40");
        Ear ear = new Ear();
        here.subscribe(ear);
        await("it hangs", () -> lab.serial(name).contains("hangs"));
        assertEquals(Agent.SILENT, here.guests().look(id, run()).agent());
        assertTrue(here.guests().look(id, run()).speaker());
        ear.await(SLOW, "a panic", event -> event instanceof LifeChange life && life.id().equals(id)
                && life.change() == Change.CRASHED && life.detail().equals("panicked"));
        await("it is kept as it is", this::crashed);
    }

    private boolean crashed() throws FailureException {
        return state(here, id) == MachineState.CRASHED;
    }
}
