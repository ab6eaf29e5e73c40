// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/**
 * Runs one member on this host. The process outlives ours: it writes to a file, never to us, and is found again by
 * {@link #start}. Only a process that is ours beyond doubt is ever signalled. Methods block until their deadline at the
 * most; callers on several threads take turns.
 */
public final class StoreMemberProcess implements MemberHost {

    private static final Logger LOG = System.getLogger(StoreMemberProcess.class.getName());
    private static final long LOOK_MILLIS = 30;
    /** By how much the engine's heap may grow before Go collects it; 100 unless told, which costs 16 MB of 78. */
    private static final String HEAP_GROWTH = "GOGC";
    private static final String HEAP_GROWTH_PERCENT = "50";

    private final MemberSettings settings;

    /**
     * A member that may run already or not.
     *
     * @param settings how it is run
     */
    public StoreMemberProcess(MemberSettings settings) {
        this.settings = settings;
    }

    @Override
    public URI peer() {
        return settings.peer();
    }

    /**
     * Makes sure that it runs and listens; whether the group has a leader is another question ({@link #isHealthy}).
     *
     * @param beginning for a member without data; has no meaning once it has some
     * @param deadline after which a new process is ended again
     * @return true when it ran already and was adopted
     * @throws FailureException NOT_FOUND or UNSUPPORTED (the engine), WRONG_STATE (its data are gone: it must not begin
     *         a new group), DAMAGED, NO_RESOURCE or OTHER (it ended by itself), TIMEOUT, FILE
     */
    @Override
    public synchronized boolean start(Beginning beginning, Deadline deadline) throws FailureException {
        if (running().isPresent()) {
            LOG.log(Level.INFO, "store member {0}: adopted", settings.name());
            return true;
        }
        Engine engine = Engine.of(settings.binary(), deadline);
        try {
            if (Files.exists(settings.made()) && !Files.exists(settings.data())) {
                throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.dataGone, settings.name()),
                        Messages.dataGoneRemedy);
            }
            Files.createDirectories(settings.folder(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            ConfigurationFile.write(settings, engine, beginning);
            long logged = Files.exists(settings.log()) ? Files.size(settings.log()) : 0;
            Process process = launch();
            ProcessRecord.of(process.pid()).write(settings.record());
            await(process, logged, deadline);
            if (!Files.exists(settings.made())) {
                ConfigurationFile.save(settings.made(), settings.cluster() + '\n');
            }
            LOG.log(Level.INFO, "store member {0}: started, process {1}", settings.name(),
                    Long.toString(process.pid()));
            return false;
        } catch (IOException unusable) {
            throw file(unusable);
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(settings.binary().toString(), "--config-file",
                settings.configuration().toString()).redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(Redirect.appendTo(settings.log().toFile())).redirectErrorStream(true);
        Map<String, String> environment = builder.directory(settings.folder().toFile()).environment();
        environment.keySet().removeIf(key -> key.startsWith("ETCD"));
        environment.putIfAbsent(HEAP_GROWTH, HEAP_GROWTH_PERCENT);
        return builder.start();
    }

    /** The process's own end is what is waited on, so an early end is seen at once. */
    private void await(Process process, long logged, Deadline deadline) throws FailureException, IOException {
        while (!(process.isAlive() && Health.listens(settings.metrics()))) {
            try {
                process.onExit().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                throw new FailureException(LastWords.of(settings, logged));
            } catch (TimeoutException runs) {
                if (deadline.isOver()) {
                    process.destroyForcibly();
                    throw new FailureException(new Failure(FailureCode.TIMEOUT,
                            NLS.bind(Messages.startLate, settings.name()), NLS.bind(Messages.seeLog, settings.log())),
                            runs);
                }
            } catch (InterruptedException stopped) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.cancelled), stopped);
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /**
     * The process, if it lives and is ours. Does not block.
     *
     * @return its handle, for its end
     */
    public Optional<ProcessHandle> running() {
        try {
            return ProcessRecord.read(settings.record())
                    .filter(record -> record.lives(settings.configuration()))
                    .flatMap(record -> ProcessHandle.of(record.pid()));
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "store member {0}: its record cannot be read", settings.name(), unreadable);
            return Optional.empty();
        }
    }

    /**
     * Whether it runs and sees a leader. Blocks for a second at the most. Keeps its log within bounds on the way, so it
     * is to be asked now and then.
     *
     * @return true when it can serve
     */
    public boolean isHealthy() {
        try {
            EngineLog.bound(settings.log(), EngineLog.LARGEST);
        } catch (IOException full) {
            LOG.log(Level.DEBUG, "the log of the store member cannot be cut", full);
        }
        return running().isPresent() && Health.serves(settings.metrics());
    }

    /**
     * Ends the process: asks it first, so that a leader hands over, and kills it at half of the time.
     *
     * @param deadline after which it is given up
     * @throws FailureException TIMEOUT when it does not even end by force
     */
    @Override
    public synchronized void stop(Deadline deadline) throws FailureException {
        Optional<ProcessHandle> process = running();
        if (process.isEmpty()) {
            return;
        }
        process.get().destroy();
        if (!ends(process.get(), deadline.left().toMillis() / 2)) {
            LOG.log(Level.WARNING, "store member {0}: killed", settings.name());
            process.get().destroyForcibly();
            if (!ends(process.get(), deadline.leftMillis())) {
                throw new FailureException(new Failure(FailureCode.TIMEOUT,
                        NLS.bind(Messages.stopLate, settings.name())));
            }
        }
        LOG.log(Level.INFO, "store member {0}: stopped", settings.name());
    }

    /** The end of a process that another of our processes has started is seen by its record only. */
    private boolean ends(ProcessHandle process, long millis) throws FailureException {
        try {
            process.onExit().get(Math.max(1, millis), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException runs) {
            return running().isEmpty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.cancelled), stopped);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Throws its data away, for a member that has been taken out of its group and is added anew, or before a restore.
     * Blocks for the disk.
     *
     * @throws FailureException WRONG_STATE while it runs, FILE
     */
    @Override
    public synchronized void wipe() throws FailureException {
        if (running().isPresent()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.stillRuns, settings.name()), "");
        }
        try {
            delete(settings.data());
            Files.deleteIfExists(settings.made());
        } catch (IOException unusable) {
            throw file(unusable);
        }
    }

    /**
     * Puts its data aside, as {@code data.old}, where nothing uses them any more; what was there before goes. Blocks
     * for the disk.
     *
     * @throws FailureException WRONG_STATE while it runs, FILE
     */
    public synchronized void setAside() throws FailureException {
        Path aside = settings.data().resolveSibling(settings.data().getFileName() + ".old");
        if (running().isPresent()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.stillRuns, settings.name()), "");
        }
        try {
            if (Files.exists(settings.data())) {
                delete(aside);
                Files.move(settings.data(), aside);
            }
            Files.deleteIfExists(settings.made());
        } catch (IOException unusable) {
            throw file(unusable);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Fills the data of a member that has none from a backup; the other members of the new group are restored from the
     * same one. Then it is started. Blocks for the disk.
     *
     * @param tool {@code etcdctl}, or {@code etcdutl} of newer releases
     * @param backup a whole backup, see {@code StoreBackup.check}
     * @param deadline after which it is given up
     * @throws FailureException WRONG_STATE while there are data or it runs; FILE, TIMEOUT, OTHER: nothing is restored
     */
    public synchronized void restore(Path tool, Path backup, Deadline deadline) throws FailureException {
        if (running().isPresent() || Files.exists(settings.data())) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.hasData, settings.name()), "");
        }
        try {
            Files.createDirectories(settings.folder(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            ProcessBuilder builder = new ProcessBuilder(List.of(tool.toString(), "snapshot", "restore",
                    backup.toString(), "--name", settings.name(), "--data-dir", settings.data().toString(),
                    "--initial-cluster", ConfigurationFile.group(settings.group()), "--initial-cluster-token",
                    settings.cluster(), "--initial-advertise-peer-urls", settings.peer().toString()))
                            .redirectInput(Path.of("/dev/null").toFile())
                            .redirectOutput(Redirect.appendTo(settings.log().toFile())).redirectErrorStream(true);
            builder.environment().put("ETCDCTL_API", "3");
            Process process = builder.start();
            if (!process.waitFor(deadline.leftMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                wipe();
                throw new FailureException(FailureCode.OTHER, NLS.bind(Messages.notRestored, settings.name(), backup),
                        NLS.bind(Messages.seeLog, settings.log()));
            }
        } catch (IOException unusable) {
            throw file(unusable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.cancelled), stopped);
        }
    }

    private FailureException file(IOException unusable) {
        return new FailureException(new Failure(FailureCode.FILE,
                NLS.bind(Messages.folderUnusable, settings.folder(), unusable)), unusable);
    }
}
