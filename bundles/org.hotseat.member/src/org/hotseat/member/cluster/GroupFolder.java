// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.HostId;
import org.hotseat.cluster.identity.TlsFiles;

/**
 * {@code <state>/cluster}: what makes this agent a member of a cluster. {@code group.json} is written last and removed
 * first, so a folder without it is no membership. One thread writes at a time. Blocks for the disk.
 */
public final class GroupFolder {

    private static final String FILE = "group.json";
    private static final String NEXT = "authority-next";
    private static final String KEPT = "journals-kept-";
    private static final long LARGEST = 64 * 1024;

    private final Path folder;

    /**
     * A folder that need not exist yet.
     *
     * @param folder of mode 0700
     */
    public GroupFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The cluster that this agent belongs to.
     *
     * @param self who we are by the configuration
     * @return empty when it belongs to none
     * @throws FailureException DAMAGED, FILE; WRONG_STATE when it is another host's
     */
    public Optional<Group> load(HostId self) throws FailureException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalStateException("more than " + LARGEST + " bytes");
            }
            Group group = GroupFile.read(Files.readString(file));
            if (!group.host().equals(self)) {
                throw new FailureException(FailureCode.WRONG_STATE, "The state folder is that of the host "
                        + group.host() + " of the cluster " + group.name() + ", and this agent is named " + self + '.',
                        "Give the agent its name back, or let it leave first: hotseat-agent leave.");
            }
            return Optional.of(group);
        } catch (IOException unreadable) {
            throw file(file, unreadable);
        } catch (RuntimeException damaged) { // whatever the parsers say about a file that is not ours any more
            throw new FailureException(new Failure(FailureCode.DAMAGED, "The file " + file + " is damaged ("
                    + damaged.getMessage() + ").", "Restore it from a backup of the host, or let the host leave and"
                    + " join anew: hotseat-agent leave."), damaged);
        }
    }

    /**
     * Becomes a member, or stays one with other facts.
     *
     * @param group written whole or not at all
     * @throws FailureException FILE, NO_RESOURCE
     */
    public void save(Group group) throws FailureException {
        write(folder.resolve(FILE), GroupFile.text(GroupFile.write(group)));
    }

    /**
     * Writes a small file in this folder, whole or not at all.
     *
     * @param file where; its folder is made
     * @param text content
     * @throws FailureException FILE, NO_RESOURCE
     */
    public void write(Path file, String text) throws FailureException {
        try {
            make(file.getParent());
            CrashSafeFile.replace(file, out -> out.write(text.getBytes(UTF_8)));
        } catch (IOException unwritable) {
            throw file(file, unwritable);
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rwx------")));
    }

    private static FailureException file(Path file, IOException failed) {
        boolean full = String.valueOf(failed.getMessage()).contains("No space left");
        return new FailureException(new Failure(full ? FailureCode.NO_RESOURCE : FailureCode.FILE, full
                ? "The disk of " + file + " is full." : "The file " + file + " cannot be used (" + failed + ").",
                full ? "Make room there and try again." : "It must belong to the agent's user."), failed);
    }

    /**
     * Where the agent's own key and certificate and the authority's certificate lie.
     *
     * @return files in a folder that exists
     * @throws FailureException FILE
     */
    public TlsFiles identity() throws FailureException {
        return files("identity");
    }

    /**
     * Where a key lies that no cluster has vouched for yet.
     *
     * @return files in a folder that exists
     * @throws FailureException FILE
     */
    public TlsFiles prepared() throws FailureException {
        return files("prepared");
    }

    /**
     * Where the cluster's authority lies, on voters.
     *
     * @return files in a folder that exists
     * @throws FailureException FILE
     */
    public TlsFiles authority() throws FailureException {
        return files("authority");
    }

    /**
     * Where the authority lies that will sign, on voters while the authority changes.
     *
     * @return files in a folder that exists
     * @throws FailureException FILE
     */
    public TlsFiles nextAuthority() throws FailureException {
        return files(NEXT);
    }

    /**
     * Whether there is an authority that will sign.
     *
     * @return true on voters while the authority changes
     */
    public boolean hasNextAuthority() {
        return Files.exists(folder.resolve(NEXT).resolve("key.pem"));
    }

    /**
     * Forgets the authority that will sign: it signs.
     *
     * @throws FailureException FILE
     */
    public void clearNextAuthority() throws FailureException {
        clear(NEXT);
    }

    private TlsFiles files(String name) throws FailureException {
        try {
            make(folder.resolve(name));
            return TlsFiles.in(folder.resolve(name));
        } catch (IOException unwritable) {
            throw file(folder.resolve(name), unwritable);
        }
    }

    /**
     * Whether this host can vouch for others.
     *
     * @return true on voters
     */
    public boolean hasAuthority() {
        return Files.exists(folder.resolve("authority").resolve("key.pem"));
    }

    /**
     * Where the store member lives.
     *
     * @return a folder that need not exist
     */
    public Path store() {
        return folder.resolve("store");
    }

    /**
     * Where this host keeps what goes out of the cluster's journals. It goes with the membership, unless it is kept by
     * {@link #keepJournals}: the journals of two clusters never lie in one folder.
     *
     * @return a folder that need not exist
     */
    public Path journals() {
        return folder.resolve("journals");
    }

    /**
     * Lets the journals outlive the membership, in a folder of their own.
     *
     * @return where they are now; empty when there are none
     * @throws FailureException FILE
     */
    public Optional<Path> keepJournals() throws FailureException {
        if (!Files.exists(journals())) {
            return Optional.empty();
        }
        int number = 1;
        while (Files.exists(folder.resolve(KEPT + number))) {
            number++;
        }
        try {
            return Optional.of(Files.move(journals(), folder.resolve(KEPT + number), StandardCopyOption.ATOMIC_MOVE));
        } catch (IOException unusable) {
            throw file(journals(), unusable);
        }
    }

    /**
     * Forgets the cluster: first the membership, then everything that came with it, its journals too.
     *
     * @throws FailureException FILE
     */
    public void clear() throws FailureException {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
            for (String part : List.of("identity", "prepared", "authority", NEXT, "store", "journals")) {
                delete(folder.resolve(part));
            }
        } catch (IOException | UncheckedIOException unusable) {
            throw file(folder, unusable instanceof IOException plain ? plain : new IOException(unusable));
        }
    }

    /**
     * Forgets the key that nobody had vouched for; it is the identity's now.
     *
     * @throws FailureException FILE
     */
    public void clearPrepared() throws FailureException {
        clear("prepared");
    }

    /**
     * Forgets the authority, when this host votes no more.
     *
     * @throws FailureException FILE
     */
    public void clearAuthority() throws FailureException {
        clear("authority");
        clear(NEXT);
    }

    private void clear(String part) throws FailureException {
        try {
            delete(folder.resolve(part));
        } catch (IOException unusable) {
            throw file(folder, unusable);
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
}
