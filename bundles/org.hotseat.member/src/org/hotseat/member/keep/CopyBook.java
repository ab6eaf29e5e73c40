// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.keeper.freeze.Freezer;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.local.Frames;
import org.hotseat.lease.Copy;

/**
 * Where the processes of the copies on this host are, also after another start of the agent; so also which machines are
 * frozen. Thread-safe; looks at a few small files of the kernel.
 */
public final class CopyBook implements FrozenMachines, AutoCloseable {

    private static final Logger LOG = System.getLogger(CopyBook.class.getName());

    private final Path file;
    private final Partition partition;
    private final Map<Copy, Scope> scopes = new LinkedHashMap<>();
    private @Nullable Freezer freezer;

    /**
     * Reads what an agent before this one has written in this boot.
     *
     * @param places of the keeper
     * @param partition how machines are stopped
     */
    public CopyBook(KeeperPlaces places, Partition partition) {
        this.file = places.run().resolve("scopes");
        this.partition = partition;
        try {
            if (Files.exists(file)) {
                Frames.scopes(Files.readAllBytes(file)).forEach(scope -> scopes.put(scope.copy(), scope));
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "{0} cannot be read: what it told is looked up anew", file, unreadable);
        }
    }

    /**
     * A copy was made; to be said before its machine can run.
     *
     * @param scope where it is
     * @throws IOException when it could not be written down; it is not known then
     */
    public synchronized void add(Scope scope) throws IOException {
        Map<Copy, Scope> next = new LinkedHashMap<>(scopes);
        next.put(scope.copy(), scope);
        write(next);
    }

    /**
     * No process of a copy is left.
     *
     * @param copy which
     * @throws IOException when it could not be written down; it is still known then
     */
    public synchronized void remove(Copy copy) throws IOException {
        if (scopes.containsKey(copy)) {
            Map<Copy, Scope> next = new LinkedHashMap<>(scopes);
            next.remove(copy);
            write(next);
        }
    }

    private void write(Map<Copy, Scope> next) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        byte[] bytes = Frames.encode(List.copyOf(next.values()));
        CrashSafeFile.replace(file, out -> out.write(bytes));
        scopes.clear();
        scopes.putAll(next);
    }

    /**
     * Where a copy is.
     *
     * @param copy which
     * @return empty when nobody knows
     */
    public synchronized Optional<Scope> find(Copy copy) {
        return Optional.ofNullable(scopes.get(copy));
    }

    /**
     * All that are known.
     *
     * @return a copy
     */
    public synchronized List<Scope> all() {
        return new ArrayList<>(scopes.values());
    }

    /** A control group that cannot be read any more is as good as frozen: nobody asks a machine in it. */
    @Override
    public synchronized Set<MachineId> now() {
        Set<MachineId> frozen = new HashSet<>();
        try {
            for (Scope scope : scopes.values()) {
                Freezer hands = hands();
                Found found = hands.look(scope);
                if (found == Found.FROZEN || found == Found.RUNNING && hands.shut()) {
                    frozen.add(scope.copy().machine());
                }
            }
        } catch (IOException gone) {
            LOG.log(Level.WARNING, "nobody can tell what is frozen", gone);
            scopes.keySet().forEach(copy -> frozen.add(copy.machine()));
        }
        return frozen;
    }

    /**
     * What became of a copy's processes.
     *
     * @param scope where it is
     * @return GONE also when its control group is
     * @throws IOException when nobody can tell
     */
    public synchronized Found look(Scope scope) throws IOException {
        return hands().look(scope);
    }

    private Freezer hands() throws IOException {
        Freezer open = freezer;
        if (open == null) {
            open = partition.freezer();
            freezer = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        Freezer open = freezer;
        freezer = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException nothingLost) {
                LOG.log(Level.DEBUG, "close", nothingLost);
            }
        }
    }
}
