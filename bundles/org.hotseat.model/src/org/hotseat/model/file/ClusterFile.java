// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.model.cluster.Cluster;

/**
 * Reads and writes cluster files: XMI in UTF-8 with a version in its root. Every file is taken for hostile: size,
 * depth, declarations and links to elsewhere are refused before anything is built of it. All methods block for the
 * disk; any thread, as long as nobody else touches the cluster meanwhile.
 */
public final class ClusterFile {

    /** How the names of cluster files end, without the dot. */
    public static final String EXTENSION = "hotseat";
    /** The version that is written. */
    public static final int VERSION = 2;

    private static final int MAX_MIB = 64;

    private ClusterFile() {
    }

    /**
     * Reads a file of this or an earlier version. The file is not changed, not even by a migration.
     *
     * @param file to read
     * @return its cluster
     * @throws FailureException NOT_FOUND, PERMISSION or FILE when it cannot be read, TOO_NEW when a newer release wrote
     *             it, INVALID when it is damaged or something else
     */
    public static LoadedCluster load(Path file) throws FailureException {
        byte[] content = read(file);
        FileTrouble trouble = new FileTrouble(file);
        int version = Gate.version(content, trouble);
        Cluster cluster = parse(content, version, trouble);
        return new LoadedCluster(cluster, file, Fingerprint.of(content), version);
    }

    /**
     * Replaces a file whole or not at all. What was written is read back in memory first, so that nothing is ever
     * written that cannot be opened again. A file of an earlier version is kept beside under its name and version.
     *
     * @param cluster what to write; not changed
     * @param file where; a link is followed
     * @param expected what is there now
     * @return the new content's fingerprint
     * @throws FailureException EXISTS or WRONG_STATE when the expectation is wrong, INVALID when the cluster cannot be
     *             written, PERMISSION or FILE; the old file is unchanged then
     */
    public static Fingerprint save(Cluster cluster, Path file, Expectation expected) throws FailureException {
        FileTrouble trouble = new FileTrouble(file);
        Cluster copy = ClusterWriter.copy(cluster);
        byte[] content = ClusterWriter.write(copy, trouble);
        if (!EcoreUtil.equals(copy, parse(content, Gate.version(content, trouble), trouble))) {
            throw trouble.of(FailureCode.INVALID, Messages.notKept, Messages.notSaveableRemedy);
        }
        new Replacement(file, trouble).write(content, expected);
        return Fingerprint.of(content);
    }

    static byte[] read(Path file) throws FailureException {
        FileTrouble trouble = new FileTrouble(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw trouble.of(FailureCode.INVALID, Messages.notFile, Messages.notFoundRemedy);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_MIB * 1024 * 1024 + 1);
            if (content.length > MAX_MIB * 1024 * 1024) {
                throw trouble.of(FailureCode.INVALID, Messages.tooLarge, Messages.foreignRemedy, MAX_MIB);
            }
            return content;
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw trouble.of(e, FailureCode.NOT_FOUND, Messages.notFound, Messages.notFoundRemedy);
        } catch (AccessDeniedException e) {
            throw trouble.of(e, FailureCode.PERMISSION, Messages.noAccess, Messages.noAccessRemedy);
        } catch (IOException e) {
            throw trouble.of(e, FailureCode.FILE, Messages.notReadable, Messages.notReadableRemedy,
                    FileTrouble.reason(e));
        }
    }

    private static Cluster parse(byte[] content, int version, FileTrouble trouble) throws FailureException {
        byte[] current = version == VERSION ? content : Migrations.toCurrent(content, version, trouble);
        return ClusterReader.read(current, trouble);
    }
}
