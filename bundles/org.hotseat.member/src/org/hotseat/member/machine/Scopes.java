// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.lease.Copy;
import org.hotseat.member.keep.Partition;

/**
 * Control groups of copies, below the partition. Where the hypervisor did not put a process there, it is put there, and
 * the keeper reads that back. Thread-safe: each copy is of one thread.
 */
final class Scopes {

    private static final String PROCESSES = "cgroup.procs";

    private final Partition partition;

    /** Of a host. */
    Scopes(Partition partition) {
        this.partition = partition;
    }

    /** The scope of a copy whose process exists, and does not run yet. */
    Scope place(Copy copy, ProcessStamp process) throws IOException {
        Optional<Path> folder = partition.folder();
        if (folder.isEmpty()) {
            return new Scope(copy, "", process);
        }
        Optional<Path> there = found(folder.get(), process.pid());
        if (there.isPresent()) {
            return new Scope(copy, there.get().toString(), process);
        }
        Path made = ours(folder.get(), copy);
        Files.createDirectories(made);
        Files.writeString(made.resolve(PROCESSES), Long.toString(process.pid()));
        return new Scope(copy, made.toString(), process);
    }

    /** The hypervisor may have made groups below the scope; the scope is the one right below the partition. */
    private static Optional<Path> found(Path partition, long pid) throws IOException {
        try (DirectoryStream<Path> scopes = Files.newDirectoryStream(partition, Files::isDirectory)) {
            for (Path scope : scopes) {
                if (holds(scope, pid)) {
                    return Optional.of(scope);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Path scope, long pid) throws IOException {
        try (Stream<Path> below = Files.find(scope, 4, (path, attributes) -> path.endsWith(PROCESSES))) {
            for (Path file : below.toList()) {
                List<String> pids = Files.readAllLines(file);
                if (pids.contains(Long.toString(pid))) {
                    return true;
                }
            }
        } catch (NoSuchFileException gone) {
            return false; // a scope that has just been removed
        }
        return false;
    }

    private static Path ours(Path partition, Copy copy) {
        return partition.resolve(copy.machine() + "." + copy.epoch());
    }

    /** Removes what was made for a copy that is gone; what the hypervisor made it removes itself. */
    void remove(Copy copy) throws IOException {
        Optional<Path> folder = partition.folder();
        if (folder.isPresent()) {
            Files.deleteIfExists(ours(folder.get(), copy));
        }
    }
}
