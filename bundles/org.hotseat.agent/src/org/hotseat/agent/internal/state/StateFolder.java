// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * Everything that outlives the process, locked while it is open. Opened and closed by one thread; the paths may be
 * used by any. Blocks for the disk.
 */
public final class StateFolder implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StateFolder.class.getName());
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS_WRITE = EnumSet.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    private static final String RECORD = "run.json";
    private static final int LONGEST = 4096;

    private final Path folder;
    private final StateLock lock;
    private final Optional<RunRecord> previous;
    private final RunRecord run;

    private StateFolder(Path folder, StateLock lock, Optional<RunRecord> previous, RunRecord run) {
        this.folder = folder;
        this.lock = lock;
        this.previous = previous;
        this.run = run;
    }

    /**
     * Makes what is missing, takes the lock and writes down that this run has begun.
     *
     * @param folder made when it is missing; its parent must exist
     * @param run of this process
     * @return the folder, to be closed at the end
     * @throws FailureException EXISTS when another agent has it, PERMISSION, NO_RESOURCE when the disk is full, FILE
     */
    public static StateFolder open(Path folder, RunRecord run) throws FailureException {
        try {
            make(folder);
            Optional<String> own = ownHolder(folder);
            StateLock lock = own.isPresent() ? null : StateLock.take(folder).orElse(null);
            if (lock == null) {
                throw new FailureException(FailureCode.EXISTS, "The state folder " + folder + " is in use by "
                        + own.orElse(word(folder)) + '.', "Stop that agent first, or give this one another folder by"
                        + " \"state\".");
            }
            try {
                for (Purpose purpose : Purpose.values()) {
                    make(folder.resolve(purpose.folder()));
                }
                StateFolder open = new StateFolder(folder, lock, read(folder), run);
                open.write(run);
                return open;
            } catch (IOException | FailureException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new FailureException(trouble(folder, failed), failed);
        }
    }

    /**
     * Makes the folder and one below it, without the lock: for what is needed before there is an agent.
     *
     * @param state the state folder
     * @param purpose what for
     * @return exists
     * @throws FailureException as {@link #open}
     */
    public static Path prepare(Path state, Purpose purpose) throws FailureException {
        try {
            make(state);
            make(folder(state, purpose));
            return folder(state, purpose);
        } catch (IOException failed) {
            throw new FailureException(trouble(state, failed), failed);
        }
    }

    private static Failure trouble(Path folder, IOException failed) {
        String reason = failed instanceof NoSuchFileException missing ? "there is no " + missing.getFile()
                : String.valueOf(failed.getMessage());
        if (reason.contains("No space left")) {
            return new Failure(FailureCode.NO_RESOURCE, "The disk of the state folder " + folder + " is full.",
                    "Make room there and start again.");
        }
        return new Failure(FailureCode.FILE, "The state folder " + folder + " cannot be used (" + reason + ").",
                "Make its parent folder, and let it belong to the agent's user.");
    }

    private static void make(Path folder) throws IOException, FailureException {
        if (!Files.exists(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER));
        }
        Optional<String> fault = fault(folder);
        if (fault.isPresent()) {
            throw new FailureException(FailureCode.PERMISSION, "The folder " + folder + ' ' + fault.get() + '.',
                    "Let it belong to the agent's user with mode 0700.");
        }
    }

    /**
     * Why a folder cannot hold state.
     *
     * @param folder must exist
     * @return words that follow its name; empty when it can
     * @throws IOException when it cannot be looked at
     */
    public static Optional<String> fault(Path folder) throws IOException {
        PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
        if (!attributes.isDirectory()) {
            return Optional.of("is no folder");
        }
        if (!attributes.owner().getName().equals(System.getProperty("user.name"))) {
            return Optional.of("belongs to the user " + attributes.owner().getName());
        }
        return attributes.permissions().stream().anyMatch(OTHERS_WRITE::contains)
                ? Optional.of("can be written by others than its owner") : Optional.empty();
    }

    private static Optional<RunRecord> read(Path folder) throws IOException {
        Path file = folder.resolve(Purpose.RUN.folder()).resolve(RECORD);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Files.size(file) > LONGEST ? Optional.empty()
                    : Optional.ofNullable(new Gson().fromJson(Files.readString(file), RunRecord.class))
                            .filter(RunRecord::isWhole);
        } catch (JsonParseException | CharacterCodingException damaged) {
            LOG.log(Level.WARNING, "{0} is damaged and is written anew", file, damaged);
            return Optional.empty();
        }
    }

    private void write(RunRecord record) throws IOException {
        CrashSafeFile.replace(folder(Purpose.RUN).resolve(RECORD),
                out -> out.write(new Gson().toJson(record).getBytes(UTF_8)));
    }

    /**
     * The folder for a purpose.
     *
     * @param purpose what for
     * @return exists
     */
    public Path folder(Purpose purpose) {
        return folder(folder, purpose);
    }

    /**
     * The folder for a purpose, also when no agent runs.
     *
     * @param state the state folder
     * @param purpose what for
     * @return may not exist
     */
    public static Path folder(Path state, Purpose purpose) {
        return state.resolve(purpose.folder());
    }

    /**
     * Who uses a state folder.
     *
     * @param state the state folder, which may not exist
     * @return pid and time; empty when nobody does
     * @throws IOException when it cannot be looked at
     */
    public static Optional<String> holder(Path state) throws IOException {
        Optional<String> own = ownHolder(state);
        return own.isPresent() || !StateLock.isTaken(state) ? own : Optional.of(word(state));
    }

    /** Asked before the lock, whose file this process must not open twice. */
    private static Optional<String> ownHolder(Path state) throws IOException {
        return read(state).filter(record -> !record.isOver() && record.isOwn()).map(StateFolder::word);
    }

    private static String word(Path state) throws IOException {
        return read(state).filter(record -> !record.isOver() && record.isAlive()).map(StateFolder::word)
                .orElse("an agent that is just starting");
    }

    private static String word(RunRecord record) {
        return "the agent with pid " + record.pid() + ", which runs since " + record.begun();
    }

    /**
     * The run before this one.
     *
     * @return empty on the first, or when its record was damaged
     */
    public Optional<RunRecord> previous() {
        return previous;
    }

    /**
     * This run.
     *
     * @return as it was written at the start
     */
    public RunRecord run() {
        return run;
    }

    /** Writes down that this run ended in order, and gives the lock back. */
    @Override
    public void close() {
        try (lock) {
            write(run.end());
        } catch (IOException full) {
            LOG.log(Level.WARNING, "the end of this run could not be written down", full);
        }
    }
}
