// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * Where sockets lie that lead to devices. Whoever reaches the folder speaks to them, so it is open to this agent and to one
 * group only.
 */
final class SocketFolder {

    private static final Logger LOG = System.getLogger(SocketFolder.class.getName());
    /** The groups that QEMU runs in, as distributions name them. */
    private static final List<String> GROUPS = List.of("libvirt-qemu", "qemu", "kvm");

    private SocketFolder() {
    }

    /** Makes one for the hypervisor's processes, or puts it in order. */
    static void make(Path folder) throws FailureException {
        make(folder, GROUPS);
    }

    /** Makes one for the first of these groups that there is, or puts it in order. */
    static void make(Path folder, List<String> groups) throws FailureException {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            if (hand(folder, groups)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x---"));
            }
        } catch (IOException | UnsupportedOperationException failed) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noFolder, folder,
                    failed.getMessage()), Messages.noFolderRemedy), failed);
        }
    }

    /** Gives it to the first group that there is; only root can. */
    private static boolean hand(Path folder, List<String> groups) {
        for (String name : groups) {
            Optional<GroupPrincipal> group = group(folder, name);
            if (group.isPresent()) {
                try {
                    Files.getFileAttributeView(folder, PosixFileAttributeView.class).setGroup(group.get());
                    return true;
                } catch (IOException notRoot) {
                    LOG.log(Level.DEBUG, "{0} stays this user's own: {1}", folder, notRoot.getMessage());
                    return false;
                }
            }
        }
        return false;
    }

    private static Optional<GroupPrincipal> group(Path folder, String name) {
        try {
            return Optional.of(folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(name));
        } catch (IOException none) {
            LOG.log(Level.TRACE, "there is no group {0}: {1}", name, none.getMessage());
            return Optional.empty();
        }
    }
}
