// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;

/** Puts new content in the place of a file after a look at what is there. */
final class Replacement {

    private static final Set<PosixFilePermission> NEW_FILE = PosixFilePermissions.fromString("rw-r-----");

    private final Path file;
    private final FileTrouble trouble;

    Replacement(Path file, FileTrouble trouble) {
        this.file = file;
        this.trouble = trouble;
    }

    void write(byte[] content, Expectation expected) throws FailureException {
        Optional<byte[]> old = Files.exists(file) ? Optional.of(ClusterFile.read(file)) : Optional.empty();
        check(old, expected);
        if (old.isPresent()) {
            keepEarlierForm(old.get());
        }
        try {
            Path target = old.isPresent() ? file.toRealPath() : file;
            Set<PosixFilePermission> permissions = permissions(target);
            CrashSafeFile.replace(target, out -> out.write(content));
            if (!permissions.isEmpty()) {
                Files.setPosixFilePermissions(target, permissions);
            }
        } catch (AccessDeniedException e) {
            throw trouble.of(e, FailureCode.PERMISSION, Messages.noAccess, Messages.noAccessRemedy);
        } catch (IOException e) {
            throw trouble.of(e, FailureCode.FILE, Messages.notSaved, Messages.notSavedRemedy, FileTrouble.reason(e));
        }
    }

    private void check(Optional<byte[]> old, Expectation expected) throws FailureException {
        if (old.isEmpty()) {
            return;
        }
        byte[] there = old.get();
        switch (expected) {
            case Expectation.Absent none ->
                throw trouble.of(FailureCode.EXISTS, Messages.exists, Messages.existsRemedy);
            case Expectation.Unchanged same -> {
                if (!same.fingerprint().equals(Fingerprint.of(there))) {
                    throw trouble.of(FailureCode.WRONG_STATE, Messages.changedSince, Messages.changedRemedy);
                }
            }
            case Expectation.Replaceable agreed -> checkReplaceable();
        }
    }

    private void checkReplaceable() throws FailureException {
        try {
            ClusterFile.load(file);
        } catch (FailureException e) {
            throw trouble.of(e, e.code() == FailureCode.TOO_NEW ? FailureCode.TOO_NEW : FailureCode.EXISTS,
                    Messages.replaceRefused, Messages.replaceRefusedRemedy);
        }
    }

    /** Whoever still runs the earlier release can go back to it. */
    private void keepEarlierForm(byte[] there) throws FailureException {
        int version = Gate.version(there, trouble);
        if (version == ClusterFile.VERSION) {
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + ".v" + version);
        if (Files.exists(beside)) {
            return;
        }
        try {
            CrashSafeFile.replace(beside, out -> out.write(there));
        } catch (IOException e) {
            throw trouble.of(e, FailureCode.FILE, Messages.backupFailed, Messages.backupRemedy,
                    beside.getFileName(), FileTrouble.reason(e));
        }
    }

    /** The file aside is readable by its owner only; a team's file has to stay the team's. */
    private static Set<PosixFilePermission> permissions(Path target) throws IOException {
        if (!target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Set.of();
        }
        return Files.exists(target) ? Files.getPosixFilePermissions(target) : NEW_FILE;
    }
}
