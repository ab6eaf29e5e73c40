// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.member.door.HostLine;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.PresentCopies;
import org.hotseat.protection.host.Rights;
import org.hotseat.protection.line.Introduction;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.standby.StandbyStatus;
import org.hotseat.replication.store.Settlement;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;

/**
 * The machines whose generations this host takes. Each has a folder of its own, which goes when the machine runs here
 * or has another standby. Thread-safe.
 */
public final class Standbys {

    private static final Logger LOG = System.getLogger(Standbys.class.getName());
    private static final Duration HELLO = Duration.ofSeconds(5);
    private static final int MOST = 64;

    private final Here here;
    private final Rights rights;
    private final Refuser refuser;
    private final Map<MachineId, Standby> standbys = new HashMap<>();
    /** Each is opened once. */
    private final Map<MachineId, Object> doors = new ConcurrentHashMap<>();
    private final Map<HostLine, Introduction> inside = new ConcurrentHashMap<>();
    private final ExecutorService serving;
    private final Lending lending = new Lending(this::of);

    /** Tells of somebody who may not send anything. */
    @FunctionalInterface
    public interface Refuser {

        /**
         * Counts and logs.
         *
         * @param cause one word
         * @param who host
         * @param why for the log
         */
        void refused(String cause, String who, String why);
    }

    /**
     * Nobody sends anything yet.
     *
     * @param here what it works with
     * @param rights what other parts know
     * @param refuser told of whoever may not
     */
    public Standbys(Here here, Rights rights, Refuser refuser) {
        this.here = here;
        this.rights = rights;
        this.refuser = refuser;
        this.serving = here.workers().background("copies-in", MOST);
    }

    /**
     * The standby of a machine, whose folder is made when it is not there.
     *
     * @param machine which
     * @return one for all who ask
     * @throws FailureException FILE when the folder cannot be used
     */
    Standby of(MachineId machine) throws FailureException {
        Standby known = known(machine);
        if (known != null) {
            return known;
        }
        synchronized (doors.computeIfAbsent(machine, first -> new Object())) { // the others need not wait for its disk
            known = known(machine);
            if (known == null) {
                known = Standby.open(folder(machine), machine, Settlement.NOBODY, disks(machine), here.clock());
                synchronized (standbys) {
                    standbys.put(machine, known);
                }
            }
            return known;
        }
    }

    private @Nullable Standby known(MachineId machine) {
        synchronized (standbys) {
            return standbys.get(machine);
        }
    }

    private DiskCopies disks(MachineId machine) {
        return new PresentCopies(here.hypervisor(), machine, () -> here.state().get().find(Kinds.MACHINE,
                machine.toString()).map(held -> held.value().xml()), () -> here.state().get().find(Kinds.AUTHORITY,
                        machine.toString()).filter(held -> held.value().owner().equals(here.me())).isPresent());
    }

    /**
     * Lends what is held, to be tried out.
     *
     * @return the same as long as this
     */
    public Lending lending() {
        return lending;
    }

    private Path folder(MachineId machine) {
        return here.folder().resolve(machine.toString());
    }

    /**
     * Somebody has come in.
     *
     * @param line closed here
     */
    public void letIn(HostLine line) {
        try {
            serving.execute(() -> serve(line));
        } catch (RejectedExecutionException ending) {
            line.close();
        }
    }

    private void serve(HostLine line) {
        try {
            line.patience(HELLO);
            Introduction hello = Introduction.read(line.in());
            Optional<String> refusal = Admission.against(here.state().get(), here.me(), line.host(), hello);
            Introduction.answer(line.out(), refusal);
            if (refusal.isPresent()) {
                refuser.refused("epoch", line.host().value(), refusal.get());
                return;
            }
            line.patience(Duration.ZERO);
            inside.put(line, hello);
            LOG.log(Level.INFO, "{0} copies machine {1} here, epoch {2}", line.host(), hello.machine(), hello.epoch());
            of(hello.machine()).serve(line.in(), line.out(), line::close);
        } catch (IOException gone) {
            refuser.refused("greeting", line.host().value(), String.valueOf(gone.getMessage()));
        } catch (FailureException ended) {
            LOG.log(Level.INFO, "{0} copies nothing here any more: {1}", line.host(), ended.failure().text());
        } catch (RuntimeException fault) { // the edge: one connection must not end the others
            LOG.log(Level.ERROR, "a copy could not be taken", fault);
        } finally {
            inside.remove(line);
            line.close();
        }
    }

    /**
     * Looks who may not send any more, and what is not needed any more. Blocks for the disk.
     *
     * @param view the state as it is known here, read at least once
     */
    public void turn(StateView view) {
        inside.forEach((line, hello) -> Admission.against(view, here.me(), line.host(), hello).ifPresent(why -> {
            LOG.log(Level.INFO, "{0} may copy machine {1} no more: {2}", line.host(), hello.machine(), why);
            line.close();
        }));
        for (MachineId machine : kept()) {
            if (isNeeded(view, machine)) {
                open(machine);
            } else {
                drop(machine);
            }
        }
    }

    /** As long as this host may have to go on from it; once the guest runs, what it does since counts. */
    private boolean isNeeded(StateView view, MachineId machine) {
        Optional<AuthorityRecord> authority = view.find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
        return authority.filter(now -> now.standby().filter(here.me()::equals).isPresent()
                || now.owner().equals(here.me()) && now.continued() && !now.released()
                && !rights.isRunning(machine, now.epoch())).isPresent();
    }

    private Set<MachineId> kept() {
        Set<MachineId> kept = new HashSet<>();
        synchronized (standbys) {
            kept.addAll(standbys.keySet());
        }
        try (Stream<Path> folders = Files.exists(here.folder()) ? Files.list(here.folder()) : Stream.empty()) {
            folders.forEach(folder -> machine(folder).ifPresent(kept::add));
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "the folder of copies cannot be read", unreadable);
        }
        return kept;
    }

    private static Optional<MachineId> machine(Path folder) {
        try {
            return Optional.of(new MachineId(UUID.fromString(String.valueOf(folder.getFileName()))));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** So that what it holds can be told after a restart of the agent. */
    private void open(MachineId machine) {
        try {
            of(machine);
        } catch (FailureException unusable) {
            LOG.log(Level.DEBUG, "the copy of machine " + machine + " cannot be opened", unusable);
        }
    }

    private void drop(MachineId machine) {
        try {
            close(machine, of(machine));
            Files.deleteIfExists(folder(machine));
            LOG.log(Level.INFO, "the copy of machine {0} is not needed any more", machine);
        } catch (FailureException | IOException failed) {
            LOG.log(Level.WARNING, "the copy of machine " + machine + " cannot be removed", failed);
        }
    }

    /** One that has failed half-way is of no use any more: another one is opened, also to try again. */
    private void close(MachineId machine, Standby standby) throws FailureException {
        boolean busy = false;
        try {
            standby.drop();
        } catch (FailureException failed) {
            busy = failed.code() == FailureCode.TIMEOUT;
            throw failed;
        } finally {
            if (!busy) {
                synchronized (standbys) {
                    standbys.remove(machine, standby);
                }
            }
        }
    }

    /**
     * What is taken in.
     *
     * @return by machine
     */
    public Map<MachineId, StandbyStatus> statuses() {
        Map<MachineId, StandbyStatus> all = new HashMap<>();
        synchronized (standbys) {
            standbys.forEach((machine, standby) -> all.put(machine, standby.status()));
        }
        return all;
    }

    /** Removes everything that is kept, for a host that leaves its cluster. Blocks for the disk. */
    public void forget() {
        kept().forEach(this::drop);
    }

    /** Ends all connections; what is held stays. */
    public void close() {
        serving.shutdown();
        inside.keySet().forEach(HostLine::close);
        synchronized (standbys) {
            standbys.values().forEach(Standby::close);
            standbys.clear();
        }
    }
}
