// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.daemon;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.disks.monitor.Monitor;

/**
 * The program of storage daemons.
 *
 * @param file where it is
 */
public record DaemonProgram(Path file) {

    private static final String NAME = "qemu-storage-daemon";
    private static final int LOOK_MILLIS = 10;

    /**
     * Looks for it.
     *
     * @return empty when it is not installed
     */
    public static Optional<DaemonProgram> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin", "/usr/local/bin"))
                .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable).findFirst().map(DaemonProgram::new);
    }

    /**
     * Begins one, in a session of its own, so that no signal for this program reaches it.
     *
     * @param files of it
     * @param deadline it answers before
     * @return runs, and serves nothing yet
     * @throws FailureException WRONG_STATE when one runs with these files; OTHER with its words when it does not run;
     *         TIMEOUT; FILE
     */
    public StorageDaemon begin(DaemonFiles files, Deadline deadline) throws FailureException {
        if (files.process().isPresent()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.runs, files.folder()), "");
        }
        files.make();
        Process process = start(files);
        boolean begun = false;
        try {
            Monitor monitor = connect(process, files, deadline);
            begun = true;
            return new StorageDaemon(files, process.toHandle(), process.onExit().thenApply(Process::toHandle),
                    Optional.of(monitor));
        } finally {
            if (!begun) {
                process.destroyForcibly();
            }
        }
    }

    private Process start(DaemonFiles files) throws FailureException {
        String socket = "socket,id=monitor,server=on,wait=off,path=" + files.monitor().toString().replace(",", ",,");
        List<String> command = List.of("setsid", file.toString(), "--pidfile", files.pid().toString(), "--chardev",
                socket, "--monitor", "chardev=monitor");
        try {
            return new ProcessBuilder(command).directory(files.folder().toFile())
                    .redirectInput(new File("/dev/null")).redirectErrorStream(true)
                    .redirectOutput(files.output().toFile()).start();
        } catch (IOException impossible) {
            throw new FailureException(new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.noProgram, file,
                    impossible.getMessage()), Messages.noProgramRemedy), impossible);
        }
    }

    /** It writes its number before it listens. */
    private static Monitor connect(Process process, DaemonFiles files, Deadline deadline) throws FailureException {
        try {
            while (process.isAlive() && !deadline.isOver()) {
                if (files.process().isPresent() && Files.exists(files.monitor())) {
                    return Monitor.connect(files.monitor(), deadline);
                }
                process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.interrupted), closing);
        }
        throw process.isAlive() ? new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.late, files.folder()), "")
                : new FailureException(FailureCode.OTHER, NLS.bind(Messages.ended, files.folder(), files.lastWords()),
                        Messages.noProgramRemedy);
    }
}
