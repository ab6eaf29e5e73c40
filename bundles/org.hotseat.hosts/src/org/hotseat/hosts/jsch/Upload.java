// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpProgressMonitor;

/** One file on its way to a host, by SFTP on a channel of its own. */
final class Upload {

    /** Requests under way at once: fills a line with 20 ms delay. */
    private static final int REQUESTS = 64;

    private final String name;
    private final Session session;
    private final JschLink.Shared shared;

    Upload(String name, Session session, JschLink.Shared shared) {
        this.name = name;
        this.session = session;
        this.shared = shared;
    }

    /** The library waits for ever for a server that hangs: it does so on another thread. */
    void run(Path file, String remote, Progress progress, Deadline deadline) throws FailureException {
        if (!Files.isReadable(file)) {
            throw new FailureException(FailureCode.FILE, NLS.bind(Messages.fileUnreadable, file), "");
        }
        ChannelSftp channel = open(deadline);
        Meter meter = new Meter(progress);
        try {
            Future<@Nullable Void> copy = shared.threads().submit(() -> {
                channel.put(file.toString(), remote, meter, ChannelSftp.OVERWRITE);
                return null;
            });
            copy.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException over) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.copySlow, file, name)), over);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(FailureCode.CANCELLED, Messages.cancelled, "");
        } catch (RejectedExecutionException closing) {
            throw Tunnel.broken(name);
        } catch (ExecutionException failed) {
            throw explain(failed.getCause(), remote);
        } finally {
            channel.disconnect();
        }
        progress.checkCancelled(); // the library takes a wish to end for an end
    }

    private FailureException explain(@Nullable Throwable cause, String remote) {
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (Execution.goesDown(session)) {
            return Tunnel.broken(name);
        }
        String why = cause == null ? "" : String.valueOf(cause.getMessage());
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.copyRefused,
                new Object[] { remote, name, why })), cause);
    }

    private ChannelSftp open(Deadline deadline) throws FailureException {
        try {
            ChannelSftp channel = (@Nullable ChannelSftp) session.openChannel("sftp");
            if (channel == null) { // the library's way to say that the session is going down
                throw Tunnel.broken(name);
            }
            channel.setBulkRequests(REQUESTS);
            channel.connect(deadline.leftMillis());
            return channel;
        } catch (JSchException refused) {
            if (Execution.goesDown(session)) {
                throw Tunnel.broken(name);
            }
            FailureCode code = deadline.isOver() ? FailureCode.TIMEOUT : FailureCode.UNSUPPORTED;
            throw new FailureException(new Failure(code, NLS.bind(Messages.noSftp, name), Messages.noSftpRemedy),
                    refused);
        }
    }

    /** Passes on how far it is. */
    @NonNullByDefault({}) // parameters of the library are not constrained
    private static final class Meter implements SftpProgressMonitor {

        private final Progress progress;
        private long total = 1;
        private long done;

        Meter(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void init(int operation, String source, String target, long bytes) {
            total = Math.max(1, bytes);
        }

        @Override
        public boolean count(long bytes) {
            done += bytes;
            progress.report(Math.min(1.0, (double) done / total), "");
            return !progress.isCancelled();
        }

        @Override
        public void end() {
            // the caller knows
        }
    }
}
