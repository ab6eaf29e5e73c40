// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.disks.machine.ServedMachines;
import org.hotseat.disks.serve.DiskAccess;
import org.hotseat.disks.serve.Image;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.call.Answer;
import org.hotseat.libvirt.internal.call.NativeCall;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.chain.Overlays;
import org.hotseat.libvirt.internal.chain.QemuImg;
import org.hotseat.libvirt.internal.jna.Virt;
import org.hotseat.libvirt.internal.served.LostDisks;
import org.w3c.dom.Element;

import com.sun.jna.Pointer;

/**
 * What checkpoints stand on.
 *
 * @param access the connection
 * @param workers carry out what is asked of it, so that nobody else's long calls are waited for
 * @param gates wait while a cut is made ready
 * @param waiting carry out what lasts as long as a machine waits
 * @param images works on images
 * @param here a folder of this host that only this program uses and that libvirt sees; made when it is needed
 * @param uri by which another connection is opened
 * @param events of QEMU
 * @param stillness what is not to be seen of cuts
 * @param served machines whose disks are behind daemons; empty where there is no such program
 * @param told of what happens to machines beside what libvirt tells
 */
public record Host(Access access, Executor workers, Executor gates, Executor waiting, QemuImg images, Path here,
        URI uri, MonitorEvents events, Stillness stillness, Optional<ServedMachines> served,
        Consumer<HypervisorEvent> told) {

    /** What one call may take that belongs to no run; libvirt itself gives up a monitor after 30 s. */
    static final Duration PATIENCE = Duration.ofSeconds(40);

    /** So long a monitor may be silent while nothing is copied, before the memory of its machine is freed. */
    static final Duration SILENCE = Duration.ofSeconds(5);

    /** So long a machine may need to begin after its disks are served. */
    private static final Duration COMES = Duration.ofMinutes(2);
    private static final long COMES_NANOS = 300_000_000;
    private static final long LOOK_NANOS = 5_000_000;

    <T> T ask(Run run, NativeCall<T> call) throws FailureException {
        return access.calls().run(run, workers, call);
    }

    <T> T ask(NativeCall<T> call) throws FailureException {
        return ask(Run.within(PATIENCE), call);
    }

    /** The folder, which nobody else may enter. */
    Path folder() throws FailureException {
        try {
            return Files.createDirectories(here, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
        } catch (IOException full) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.folder, here,
                    full.getMessage())), full);
        }
    }

    void act(Run run, Act act) throws FailureException {
        ask(run, () -> {
            act.carryOut();
            return act;
        });
    }

    /** What is begun is waited for: it must not be left in the middle. Ends at last with the connection. */
    <T> T whole(MachineId id, Run run, NativeCall<T> call) throws FailureException {
        access.calls().begin(run);
        Answer<T> answer = access.calls().start(workers, call);
        while (!answer.settled(PATIENCE)) {
            Rescue.carryOut(id);
        }
        return answer.result();
    }

    /**
     * Asks the monitor of a machine whose copy may have failed: a processor that waits for memory which is still protected
     * may hold the lock that the monitor needs, so neither would ever go on. When the monitor is silent and nothing is
     * copied, the memory is freed, and then it answers.
     *
     * @param copied how much has been copied
     * @param freed told when memory was freed: a copy that was under way is worth nothing then
     */
    <T> T ask(MachineId id, Run run, LongSupplier copied, Runnable freed, NativeCall<T> call) throws FailureException {
        access.calls().begin(run);
        Answer<T> answer = access.calls().start(workers, call);
        long seen = copied.getAsLong();
        while (!answer.settled(SILENCE)) {
            long now = copied.getAsLong();
            if (now == seen && Rescue.carryOut(id) > 0) {
                freed.run();
            }
            seen = now;
            if (run.deadline().isOver()) {
                access.calls().leaveBehind(answer);
                throw Troubles.overrun();
            }
        }
        return answer.result();
    }

    /** A description whose disks are files, also where they are behind a daemon. */
    MachineText inFiles(MachineId id, String xml, Run run) throws FailureException {
        MachineText text = MachineText.parse(xml);
        if (served.isPresent()) {
            served.orElseThrow().show(id, elements(text.disks()), run.deadline());
        }
        return text;
    }

    /** Whether machines that begin here have their disks behind a daemon. */
    boolean isServing() {
        return served.filter(ServedMachines::isWanted).isPresent();
    }

    /** Begins to serve the disks of a machine that is off, where that is wanted; its description then. */
    String serve(String files, Run run) throws FailureException {
        MachineText text = MachineText.parse(files);
        Optional<MachineId> id = text.id().filter(machine -> !Rescue.hasProcess(machine));
        if (id.isEmpty() || !isServing()) {
            return files;
        }
        folder();
        served.orElseThrow().serve(id.orElseThrow(), images(text), access(text), run.deadline());
        watch(id.orElseThrow());
        return text.xml();
    }

    private static Map<Element, List<Image>> images(MachineText text) throws FailureException {
        Map<Element, List<Image>> disks = new LinkedHashMap<>();
        for (DiskText disk : text.written()) {
            disks.put(disk.element(), Overlays.chain(disk.file().orElseThrow(), disk.format()).stream()
                    .map(layer -> new Image(layer.file(), layer.format())).toList());
        }
        return disks;
    }

    private static DiskAccess access(MachineText text) {
        return new DiskAccess(text.written().stream().anyMatch(DiskText::isDirect), true);
    }

    /** Serves disks of these sizes to a process that only waits; {@code text} is changed. */
    void stand(MachineId id, MachineText text, List<Long> sizes, Run run) throws FailureException {
        folder();
        Map<Element, Long> disks = new LinkedHashMap<>();
        for (DiskText disk : text.written()) {
            disks.put(disk.element(), sizes.get(disks.size()));
        }
        served.orElseThrow().stand(id, disks, run.deadline());
        watch(id);
    }

    /** Puts the disks of a process that waits upon their files. */
    void put(MachineId id, MachineText files, Run run) throws FailureException {
        served.orElseThrow().put(id, images(files), access(files), run.deadline());
    }

    /** Ends what serves the disks of a machine, unless that runs. */
    void release(MachineText text, Run run) throws FailureException {
        Optional<MachineId> id = text.id().filter(machine -> !Rescue.hasProcess(machine));
        if (id.isPresent() && served.isPresent()) {
            served.orElseThrow().end(id.orElseThrow(), run.deadline());
        }
    }

    /**
     * The daemon of a machine ends when the machine does, or when it does not come. One that another start of the
     * machine has meanwhile is another watch's. A watch that is interrupted ends nothing: it sees no process.
     */
    void watch(MachineId id) {
        served.ifPresent(each -> each.of(id).ifPresent(disks -> waiting.execute(() -> {
            Deadline patience = Deadline.in(COMES);
            LostDisks losses = new LostDisks(each, told);
            Optional<ProcessHandle> process = losses.user(id);
            while (process.isEmpty() && !patience.isOver() && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(COMES_NANOS);
                process = losses.user(id);
            }
            if (process.isPresent()) {
                accompany(each, id, process.orElseThrow());
            } else if (!Thread.currentThread().isInterrupted()) {
                each.ended(id, disks);
            }
        })));
    }

    private void accompany(ServedMachines each, MachineId id, ProcessHandle machine) {
        each.endWith(id, machine);
        each.whenLost(id, () -> new LostDisks(each, told).end(id, machine));
    }

    /** Machines whose daemons have ended while nobody looked. */
    void endLost() {
        served.ifPresent(each -> new LostDisks(each, told).endAll());
    }

    private static List<Element> elements(List<DiskText> disks) {
        return disks.stream().map(DiskText::element).toList();
    }

    /** To be let go. */
    Machine machine(MachineId id, Run run) throws FailureException {
        return ask(run, () -> {
            Pointer domain = Virt.virDomainLookupByUUIDString(access.link().pointer(), id.toString());
            if (domain == null) {
                throw Troubles.last();
            }
            return new Machine(domain);
        });
    }

    static void letGo(Machine machine) {
        Virt.virDomainFree(machine.domain());
    }

    /** Waits a moment before the next look. */
    static void moment(Run run) throws FailureException {
        run.progress().checkCancelled();
        if (run.deadline().isOver()) {
            throw Troubles.overrun();
        }
        LockSupport.parkNanos(LOOK_NANOS);
    }

    /** A part of the work. */
    @FunctionalInterface
    interface Act {
        void carryOut() throws FailureException;
    }
}
