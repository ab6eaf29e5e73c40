// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.disks.daemon.DaemonProgram;
import org.hotseat.disks.serve.DiskAccess;
import org.hotseat.disks.serve.DiskServer;
import org.hotseat.disks.serve.Image;
import org.w3c.dom.Element;

/** The machines of this host whose disks are behind daemons, also those that an earlier run has begun. Thread-safe. */
public final class ServedMachines {

    private static final Logger LOG = System.getLogger(ServedMachines.class.getName());

    /** Belongs to the user under whom libvirt's machines run. */
    private static final Path OF_MACHINES = Path.of("/var/lib/libvirt/qemu");

    private static final Duration END = Duration.ofSeconds(20);

    private final DaemonProgram program;
    private final Path here;
    private final Path sockets;
    private final boolean wanted;
    private final Map<MachineId, MachineDisks> known = new ConcurrentHashMap<>();
    private final Turns turns = new Turns();

    /**
     * Of one host.
     *
     * @param program of daemons
     * @param here a folder that nobody but this program may enter; another one for sockets is made beside it
     * @param wanted whether machines that begin get their disks so
     */
    public ServedMachines(DaemonProgram program, Path here, boolean wanted) {
        this.program = program;
        this.here = here;
        this.sockets = here.resolveSibling("disks");
        this.wanted = wanted;
    }

    /**
     * Whether machines that begin get their disks behind daemons.
     *
     * @return as it was given
     */
    public boolean isWanted() {
        return wanted;
    }

    /**
     * Where disks of a machine are served.
     *
     * @param machine which
     * @return whether or not something is served there
     */
    public Path socket(MachineId machine) {
        return sockets.resolve(machine.toString());
    }

    private Place place(MachineId machine) {
        return new Place(here.resolve(machine.toString()), socket(machine), user());
    }

    private static Optional<Integer> user() {
        try {
            return Files.getAttribute(OF_MACHINES, "unix:uid") instanceof Integer user ? Optional.of(user)
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException unknown) {
            LOG.log(Level.DEBUG, "{0}: {1}", OF_MACHINES, unknown.getMessage());
            return Optional.empty();
        }
    }

    /**
     * The disks of a machine.
     *
     * @param machine which
     * @return empty when no daemon serves them
     */
    public Optional<MachineDisks> of(MachineId machine) {
        MachineDisks disks = known.compute(machine, (id, before) -> before != null && before.isAlive() ? before
                : MachineDisks.find(place(machine)).orElse(null));
        return Optional.ofNullable(disks);
    }

    /**
     * Begins to serve the disks of a machine that does not run. Whatever served them before is ended.
     *
     * @param machine which
     * @param disks of its description, which are changed, with the images of each, the one that is written first
     * @param access to the images
     * @param deadline limit
     * @throws FailureException FILE; OTHER with the daemon's words; nothing is served then
     */
    public void serve(MachineId machine, Map<Element, List<Image>> disks, DiskAccess access, Deadline deadline)
            throws FailureException {
        MachineDisks serving = begin(machine, deadline);
        serving.serve(named(disks), access, deadline);
        disks.keySet().forEach(disk -> ServedDisk.serve(disk, socket(machine)));
        known.put(machine, serving);
    }

    private MachineDisks begin(MachineId machine, Deadline deadline) throws FailureException {
        makeFolder();
        return turns.take(machine, deadline, () -> {
            end(machine, deadline);
            return MachineDisks.begin(program, place(machine), deadline);
        });
    }

    private static <T> Map<String, T> named(Map<Element, T> disks) {
        Map<String, T> named = new LinkedHashMap<>();
        disks.forEach((disk, what) -> named.put(ServedDisk.name(disk), what));
        return named;
    }

    /**
     * Begins to serve disks of a machine that only waits: their images are told later by {@link #put}. Whatever served
     * them before is ended.
     *
     * @param machine which
     * @param disks of its description, which are changed, with the size of each, bytes
     * @param deadline limit
     * @throws FailureException FILE; OTHER with the daemon's words; nothing is served then
     */
    public void stand(MachineId machine, Map<Element, Long> disks, Deadline deadline) throws FailureException {
        MachineDisks serving = begin(machine, deadline);
        serving.stand(named(disks), deadline);
        disks.keySet().forEach(disk -> ServedDisk.serve(disk, socket(machine)));
        known.put(machine, serving);
    }

    /**
     * Puts images in the place of what a machine that waits has as its disks.
     *
     * @param machine which
     * @param disks of a description, with the images of each, as {@link DiskServer#put} takes them
     * @param access to the images
     * @param deadline limit
     * @throws FailureException WRONG_STATE when nothing serves the machine; OTHER with the daemon's words: the machine
     *         cannot go on then
     */
    public void put(MachineId machine, Map<Element, List<Image>> disks, DiskAccess access, Deadline deadline)
            throws FailureException {
        MachineDisks serving = of(machine).orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE,
                NLS.bind(Messages.notServed, machine), Messages.notServedRemedy));
        for (Map.Entry<String, List<Image>> disk : named(disks).entrySet()) {
            serving.server().put(disk.getKey(), disk.getValue(), access, deadline);
        }
    }

    /**
     * Puts the files of which disks consist into a description, in the place of what is served.
     *
     * @param machine whose
     * @param disks of its description, which are changed; others than served ones stay
     * @param deadline limit
     * @throws FailureException UNREACHABLE, TIMEOUT
     */
    public void show(MachineId machine, List<Element> disks, Deadline deadline) throws FailureException {
        Optional<MachineDisks> serving = of(machine);
        for (Element disk : disks) {
            if (serving.isPresent() && ServedDisk.isServed(disk, socket(machine))) {
                ServedDisk.file(disk, serving.orElseThrow().server().images(ServedDisk.name(disk), deadline));
            }
        }
    }

    /**
     * The machines that are served now, whoever has begun that.
     *
     * @return in no order
     */
    public List<MachineId> found() {
        return folders().stream().filter(id -> of(id).isPresent()).toList();
    }

    private List<MachineId> folders() {
        if (!Files.isDirectory(here)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(here)) {
            return folders.flatMap(folder -> machine(folder).stream()).toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "{0}: {1}", here, unreadable.getMessage());
            return List.of();
        }
    }

    /**
     * The machines whose daemons have ended while nobody looked.
     *
     * @return in no order; they may run nevertheless
     */
    public List<MachineId> lost() {
        return folders().stream().filter(id -> of(id).isEmpty()).toList();
    }

    /**
     * Removes what a daemon has left that was lost.
     *
     * @param machine whose; nothing is done when another daemon serves it
     */
    public void forget(MachineId machine) {
        quietly(machine, () -> {
            if (of(machine).isEmpty()) {
                place(machine).files().remove();
            }
        });
    }

    /** What does not happen is logged. */
    private void quietly(MachineId machine, Turns.Step step) {
        try {
            turns.run(machine, Deadline.in(END), step);
        } catch (FailureException stays) {
            LOG.log(Level.WARNING, "{0}: {1}", machine, stays.getMessage());
        }
    }

    private static Optional<MachineId> machine(Path folder) {
        try {
            return Optional.of(MachineId.of(String.valueOf(folder.getFileName())));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** Lets all go on alone: a daemon is asked, and missed, by one run of this program at a time. */
    public void leave() {
        known.values().forEach(MachineDisks::leave);
    }

    /**
     * Ends what serves a machine as soon as the machine ends: its images are others' to write then.
     *
     * @param machine which
     * @param process of it
     */
    public void endWith(MachineId machine, ProcessHandle process) {
        of(machine).ifPresent(disks -> process.onExit().thenRun(() -> ended(machine, disks)));
    }

    /**
     * A machine has ended that had these disks, or it never came. By now others may serve its next run from the same
     * files: those go on.
     *
     * @param machine which
     * @param disks that it had, as they were found here
     */
    public void ended(MachineId machine, MachineDisks disks) {
        quietly(machine, () -> {
            if (of(machine).filter(now -> now != disks).isEmpty()) {
                end(machine, Deadline.in(END));
                forget(machine);
            }
        });
    }

    /**
     * Tells when what serves a machine has ended although nobody here wanted that.
     *
     * @param machine which
     * @param told on any thread, at most once; never when nothing serves it
     */
    public void whenLost(MachineId machine, Runnable told) {
        of(machine).ifPresent(disks -> disks.whenLost(told));
    }

    /**
     * Ends what serves the disks of a machine that does not run; when it does not end, that is logged.
     *
     * @param machine which
     */
    public void endQuietly(MachineId machine) {
        try {
            end(machine, Deadline.in(END));
        } catch (FailureException stays) {
            LOG.log(Level.WARNING, "{0}: {1}", machine, stays.getMessage());
        }
    }

    /**
     * Ends what serves the disks of a machine. Does nothing where nothing does.
     *
     * @param machine which does not run
     * @param deadline limit
     * @throws FailureException TIMEOUT, also when a daemon of it begins or ends all that time; CANCELLED
     */
    public void end(MachineId machine, Deadline deadline) throws FailureException {
        turns.run(machine, deadline, () -> {
            Optional<MachineDisks> disks = of(machine);
            if (disks.isPresent()) {
                disks.orElseThrow().end(deadline);
                known.remove(machine);
            }
        });
    }

    /** The hypervisor's user has to know the name of a socket, and to be let in by the socket itself. */
    private void makeFolder() throws FailureException {
        try {
            Files.createDirectory(sockets);
        } catch (FileAlreadyExistsException before) {
            LOG.log(Level.TRACE, "{0}", before.getMessage());
        } catch (IOException refused) {
            throw trouble(refused);
        }
        try {
            Files.setPosixFilePermissions(sockets, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException refused) {
            throw trouble(refused);
        }
    }

    private FailureException trouble(IOException why) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.folder, sockets,
                why.getMessage())), why);
    }
}
