// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.daemon;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * The files of one storage daemon, in a folder of its own that nobody else may enter. Its path is short: sockets have
 * at most about a hundred bytes. The folder is forgotten by the next boot of the host, as the process is.
 *
 * @param folder of one daemon
 */
public record DaemonFiles(Path folder) {

    private static final Logger LOG = System.getLogger(DaemonFiles.class.getName());
    private static final int WORDS = 1000;

    Path pid() {
        return folder.resolve("pid");
    }

    Path monitor() {
        return folder.resolve("monitor");
    }

    Path output() {
        return folder.resolve("output");
    }

    /** Makes the folder, without what an earlier one has left that was killed. */
    void make() throws FailureException {
        try {
            makeFolder();
            for (Path left : new Path[] { pid(), monitor() }) {
                Files.deleteIfExists(left);
            }
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.folder, folder,
                    failed.getMessage())), failed);
        }
    }

    private void makeFolder() throws IOException {
        try {
            Path parent = folder.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                    "rwx------")));
        } catch (FileAlreadyExistsException before) {
            if (!Files.isDirectory(folder)) {
                throw before;
            }
        }
    }

    /** The process that has these files open: a number alone may be another one's by now. */
    Optional<ProcessHandle> process() {
        try {
            long number = Long.parseLong(Files.readString(pid()).strip());
            String[] command = Files.readString(Path.of("/proc", Long.toString(number), "cmdline")).split("\0");
            return Arrays.asList(command).contains(pid().toString()) ? ProcessHandle.of(number) : Optional.empty();
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** What it said at last. */
    String lastWords() {
        try {
            String all = Files.readString(output()).strip();
            return all.substring(Math.max(0, all.length() - WORDS));
        } catch (IOException none) {
            return none.toString();
        }
    }

    /** Removes them, after the end of the daemon. What cannot be removed stays, and is used again. */
    public void remove() {
        try (Stream<Path> all = Stream.of(pid(), monitor(), output(), folder)) {
            for (Path file : all.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException held) {
            LOG.log(Level.DEBUG, "{0} stays: {1}", folder, held.getMessage());
        }
    }
}
