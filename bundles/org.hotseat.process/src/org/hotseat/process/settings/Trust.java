// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether a file can be trusted by its mode and its owner. Reads the file system, not the file. */
public final class Trust {

    private static final Set<PosixFilePermission> OTHERS_WRITE = EnumSet.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);

    private Trust() {
    }

    /**
     * Why a file with a secret cannot be used.
     *
     * @param file which
     * @return what is wrong, in words that follow the file's name; empty when it is a file of mode 0600 or 0400 that
     *         belongs to root or to the user of this process
     */
    public static Optional<String> againstSecret(Path file) {
        return against(file, attributes -> OWNER.containsAll(attributes.permissions()) ? Optional.empty()
                : Optional.of("can be used by others than its owner"));
    }

    /**
     * Why a file that is obeyed cannot be used.
     *
     * @param file which
     * @return what is wrong, in words that follow the file's name; empty when nobody but root and the user of this
     *         process can write it
     */
    public static Optional<String> againstPublic(Path file) {
        return against(file, attributes -> attributes.permissions().stream().noneMatch(OTHERS_WRITE::contains)
                ? Optional.empty() : Optional.of("can be written by others than its owner"));
    }

    /** A rule about mode. */
    @FunctionalInterface
    private interface Rule {
        Optional<String> against(PosixFileAttributes attributes);
    }

    private static Optional<String> against(Path file, Rule rule) {
        try {
            PosixFileAttributes attributes = Files.readAttributes(file.toRealPath(), PosixFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            String owner = attributes.owner().getName();
            if (!attributes.isRegularFile()) {
                return Optional.of("is not a file");
            }
            if (!owner.equals("root") && !owner.equals(System.getProperty("user.name"))) {
                return Optional.of("belongs to the user " + owner);
            }
            return rule.against(attributes);
        } catch (IOException unreadable) {
            return Optional.of("cannot be read");
        }
    }
}
