// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.image;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.jna.VirtStorage;
import org.hotseat.hypervisor.rule.Names;

import com.sun.jna.Pointer;

/**
 * Reaches a folder of a host as a storage pool: the host's own if it has one there, else one that lives as long as the
 * work does. libvirt allows one pool per folder, so two consoles may meet in one that the first of them ends: who finds
 * it gone begins again, and an image under way keeps libvirt from ending it. One that a broken connection has left
 * behind is found, used and ended. Blocks natively: only on a worker. Stateless but for the connection.
 */
final class Folders {

    private static final Logger LOG = System.getLogger(Folders.class.getName());

    /** Marks pools of ours for people who look at the host meanwhile. */
    private static final String PREFIX = "hotseat-visit-";
    private static final int TRIES = 12;

    /** Work in a folder. */
    @FunctionalInterface
    interface OnPool<T> {
        T act(Pointer pool) throws FailureException;
    }

    private final Pointer connection;

    Folders(Pointer connection) {
        this.connection = connection;
    }

    /** Works in a folder, looked at anew. */
    <T> T with(String folder, OnPool<T> work) throws FailureException {
        for (int left = TRIES - 1;; left--) {
            Pointer pool = find(folder);
            boolean found = pool != null;
            if (pool == null) {
                pool = create(folder, left);
            }
            if (pool == null) {
                continue;
            }
            boolean ours = Natives.borrowed(VirtStorage.virStoragePoolGetName(pool)).startsWith(PREFIX);
            try {
                refresh(pool, found);
                return work.act(pool);
            } catch (FailureException failed) {
                if (left == 0 || !ours || VirtStorage.virStoragePoolIsActive(pool) == 1) {
                    throw failed;
                }
                LOG.log(Level.DEBUG, "{0}: its pool was ended by another: {1}", folder, failed.getMessage());
            } finally {
                release(pool, ours);
            }
        }
    }

    private @Nullable Pointer find(String folder) throws FailureException {
        return Natives.list(array -> VirtStorage.virConnectListAllStoragePools(connection, array, 0),
                pools -> {
                    Pointer found = null;
                    for (Pointer pool : pools) {
                        if (found == null && isAt(pool, folder)) {
                            found = pool;
                        } else {
                            VirtStorage.virStoragePoolFree(pool);
                        }
                    }
                    return found;
                });
    }

    private static boolean isAt(Pointer pool, String folder) throws FailureException {
        Pointer text = VirtStorage.virStoragePoolGetXMLDesc(pool, 0);
        return text != null && Names.plain(StorageText.targetPath(Natives.owned(text))).equals(Names.plain(folder));
    }

    /** A pool for a while; null when somebody else has just made one there. */
    private @Nullable Pointer create(String folder, int left) throws FailureException {
        String name = PREFIX + UUID.randomUUID();
        Pointer made = VirtStorage.virStoragePoolCreateXML(connection, StorageText.pool(name, folder), 0);
        if (made != null) {
            return made;
        }
        FailureException failed = Troubles.last();
        String words = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no such file or directory") || words.contains("not a directory")) {
            throw new FailureException(new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.noFolder, folder),
                    Messages.noFolderRemedy), failed);
        }
        if (left > 0 && words.contains("storage source conflict")) {
            return null;
        }
        throw failed;
    }

    /** A pool that was made just now has looked already. */
    private static void refresh(Pointer pool, boolean found) throws FailureException {
        if (!found) {
            return;
        }
        if (VirtStorage.virStoragePoolIsActive(pool) == 0) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.inactive,
                    Natives.borrowed(VirtStorage.virStoragePoolGetName(pool))), Messages.inactiveRemedy);
        }
        if (VirtStorage.virStoragePoolRefresh(pool, 0) < 0) {
            LOG.log(Level.DEBUG, "the pool is busy and shows what it knew: {0}", Troubles.last().getMessage());
        }
    }

    private static void release(Pointer pool, boolean ours) {
        if (ours && VirtStorage.virStoragePoolDestroy(pool) < 0) {
            // another works in it and ends it, or has ended it
            LOG.log(Level.DEBUG, "a pool of ours is left to another: {0}", Troubles.last().getMessage());
        }
        VirtStorage.virStoragePoolFree(pool);
    }
}
