// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.time.Deadline;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Copies the store into a file in the engine's own form: its database and behind it a SHA-256 over it. Blocks. */
public final class StoreBackup {

    private static final int SUM = 32;
    private static final int CHUNK = 64 * 1024;

    private final Gateway gateway;
    private final Failover failover;

    StoreBackup(Gateway gateway, Failover failover) {
        this.gateway = gateway;
        this.failover = failover;
    }

    /**
     * Writes a backup whole or not at all, and checks it.
     *
     * @param file its folder must exist; an older backup of that name is replaced only by a whole one
     * @param deadline after which it is given up
     * @throws FailureException UNREACHABLE, TIMEOUT, FILE or DAMAGED; the old file is as it was
     */
    public void write(Path file, Deadline deadline) throws FailureException {
        URI endpoint = failover.endpoint(0);
        try {
            HttpResponse<Stream<String>> response = gateway.open(endpoint, "/v3/maintenance/snapshot",
                    deadline.left());
            try (Stream<String> lines = response.body()) {
                CrashSafeFile.replace(file, out -> copy(lines.iterator(), out, deadline));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.notBackedUp, file, broken)),
                    broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.closed), stopped);
        }
        check(file);
    }

    private static void copy(Iterator<String> lines, OutputStream out, Deadline deadline) throws IOException {
        while (lines.hasNext()) {
            if (deadline.isOver()) {
                throw new IOException(Messages.noAnswer);
            }
            try {
                JsonObject line = JsonParser.parseString(lines.next()).getAsJsonObject();
                out.write(Json.bytes(Json.child(line, "result")
                        .orElseThrow(() -> new IOException(Json.text(line, "error"))), "blob"));
            } catch (JsonParseException | IllegalStateException | IllegalArgumentException garbled) {
                throw new IOException(garbled);
            }
        }
    }

    /**
     * Whether a file is a whole backup. Blocks for the disk.
     *
     * @param file any
     * @throws FailureException DAMAGED when it is something else or incomplete, FILE when it cannot be read
     */
    public static void check(Path file) throws FailureException {
        try (var in = Files.newInputStream(file)) {
            long left = Files.size(file) - SUM;
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            while (left > 0) {
                int got = in.read(chunk, 0, (int) Math.min(left, CHUNK));
                if (got < 0) {
                    throw new IOException("shorter than it was");
                }
                digest.update(chunk, 0, got);
                left -= got;
            }
            if (left < 0 || !Arrays.equals(digest.digest(), in.readNBytes(SUM))) {
                throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.noBackup, file),
                        Messages.noBackupRemedy);
            }
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.backupUnreadable, file)),
                    unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
