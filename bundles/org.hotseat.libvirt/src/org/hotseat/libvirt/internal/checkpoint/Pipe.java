// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.jna.Linux;

import com.sun.jna.LastErrorException;

/** A pipe with a name, in a folder that nobody else may enter. {@link #close} from any thread. */
final class Pipe {

    private static final Logger LOG = System.getLogger(Pipe.class.getName());
    private static final int OWNER_ONLY = 0600;

    private final Path file;
    private volatile Optional<FileChannel> channel = Optional.empty();
    private volatile boolean refused;

    private Pipe(Path file) {
        this.file = file;
    }

    static Pipe make(Path here) throws FailureException {
        try {
            Path folder = Files.createTempDirectory(here, "await-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Pipe pipe = new Pipe(folder.resolve("memory"));
            Linux.mkfifo(pipe.file.toString(), OWNER_ONLY);
            return pipe;
        } catch (IOException | LastErrorException full) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.folder, here,
                    full.getMessage())), full);
        }
    }

    Path file() {
        return file;
    }

    /** Waits for the reader, without being caught in the waiting when none comes. */
    void open(BooleanSupplier given, Run run) throws FailureException, IOException {
        int probe = -1;
        while (probe < 0) {
            if (given.getAsBoolean()) {
                refused = true;
                throw new IOException("nobody reads"); // who gave up tells why
            }
            try {
                probe = Linux.open(file.toString(), Linux.O_WRONLY_NONBLOCK_CLOEXEC);
            } catch (LastErrorException noReader) {
                Host.moment(run);
            }
        }
        try {
            channel = Optional.of(FileChannel.open(file, StandardOpenOption.WRITE));
        } finally {
            Linux.close(probe);
        }
    }

    /** Whether nobody came to read. */
    boolean isRefused() {
        return refused;
    }

    WritableByteChannel channel() {
        return channel.orElseThrow();
    }

    void close() {
        channel.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException broken) {
                LOG.log(Level.DEBUG, "closing {0}: {1}", file, broken.getMessage());
            }
        });
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(""));
        } catch (IOException held) {
            LOG.log(Level.WARNING, "{0} stays: {1}", file, held.getMessage());
        }
    }
}
