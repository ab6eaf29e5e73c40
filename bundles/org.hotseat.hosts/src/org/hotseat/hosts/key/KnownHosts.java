// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.key;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;

/**
 * The keys that were trusted, in a file of OpenSSH's form: names plain or hashed, lines of others are kept. To know
 * hosts before anybody is asked, lay a file there. Thread-safe within this process; blocks for the disk.
 */
public final class KnownHosts {

    private static final Logger LOG = System.getLogger(KnownHosts.class.getName());

    private final Path file;

    /**
     * A list of keys.
     *
     * @param file made when it is missing
     */
    public KnownHosts(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Where the list is; there is a file from now on.
     *
     * @return the file
     * @throws FailureException FILE when it can be neither read nor made
     */
    public synchronized Path file() throws FailureException {
        try {
            if (!Files.exists(file)) {
                Path folder = file.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.createFile(file);
                protect();
            }
            return file;
        } catch (IOException unusable) {
            throw unusable(unusable);
        }
    }

    /**
     * Trusts a key from now on.
     *
     * @param key shown to a person who said yes
     * @throws FailureException FILE when it cannot be kept
     */
    public synchronized void trust(HostKey key) throws FailureException {
        file();
        try {
            List<String> lines = lines();
            String line = key.place() + ' ' + key.type() + ' ' + key.key();
            if (!lines.contains(line)) {
                lines.add(line);
                write(lines);
            }
        } catch (IOException unusable) {
            throw unusable(unusable);
        }
    }

    /**
     * Forgets all keys of a server, so that it is asked about again; marks of revoked keys stay. Only for a person who
     * knows why the key changed.
     *
     * @param place as in {@link HostKey#place(String, int)}
     * @throws FailureException FILE when the list cannot be written
     */
    public synchronized void forget(String place) throws FailureException {
        file();
        try {
            List<String> lines = lines();
            if (lines.removeIf(line -> KnownLine.names(line, place))) {
                write(lines);
            }
        } catch (IOException unusable) {
            throw unusable(unusable);
        }
    }

    /**
     * Where a server's keys are listed, for a person who looks for them.
     *
     * @param place as in {@link HostKey#place(String, int)}
     * @return numbers of lines from 1; empty also when the file cannot be read
     */
    public synchronized List<Integer> linesOf(String place) {
        try {
            List<String> lines = lines();
            return IntStream.range(0, lines.size()).filter(i -> KnownLine.names(lines.get(i), place))
                    .mapToObj(i -> i + 1).toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "cannot read " + file, unreadable);
            return List.of();
        }
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(List.of(Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1)).stream()
                .filter(line -> !line.isEmpty()).toList());
    }

    private void write(List<String> lines) throws IOException {
        byte[] text = (String.join("\n", lines) + '\n').getBytes(StandardCharsets.ISO_8859_1);
        if (Files.isSymbolicLink(file)) {
            Files.write(file, text, StandardOpenOption.TRUNCATE_EXISTING);
        } else {
            CrashSafeFile.replace(file, out -> out.write(text));
            protect();
        }
    }

    private void protect() throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private FailureException unusable(IOException cause) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.listUnusable, file),
                Messages.listUnusableRemedy), cause);
    }
}
