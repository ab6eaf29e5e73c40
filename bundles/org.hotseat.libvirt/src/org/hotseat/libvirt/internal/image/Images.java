// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.jna.VirtStorage;
import org.hotseat.hypervisor.rule.Names;

import com.sun.jna.Pointer;

/** Disk images of a host. Blocks natively: only on a worker. Thread-safe. */
public final class Images {

    private final Folders folders;

    /**
     * Images behind a connection.
     *
     * @param connection open as long as this is used
     */
    public Images(Pointer connection) {
        this.folders = new Folders(connection);
    }

    /**
     * What a folder has.
     *
     * @param folder whole path on the host
     * @param run asked between files whether the answer is still wanted
     * @return the images
     * @throws FailureException as the port says
     */
    public ImageFolder list(String folder, Run run) throws FailureException {
        return folders.with(folder, pool -> {
            List<DiskImage> images = new ArrayList<>(Natives.list(
                    array -> VirtStorage.virStoragePoolListAllVolumes(pool, array, 0), volumes -> read(volumes, run)));
            images.sort(Comparator.comparing(DiskImage::name));
            return new ImageFolder(folder, StorageText.available(description(
                    VirtStorage.virStoragePoolGetXMLDesc(pool, 0))), images);
        });
    }

    private static List<DiskImage> read(List<Pointer> volumes, Run run) throws FailureException {
        List<DiskImage> images = new ArrayList<>();
        try {
            for (Pointer volume : volumes) {
                requireWanted(run);
                Pointer text = VirtStorage.virStorageVolGetXMLDesc(volume, 0);
                if (text != null) { // else it was deleted meanwhile
                    StorageText.image(Natives.owned(text)).ifPresent(images::add);
                }
            }
        } finally {
            volumes.forEach(VirtStorage::virStorageVolFree);
        }
        return images;
    }

    /**
     * Makes an image.
     *
     * @param image what is wanted
     * @param run when it is over before the image is finished, the image is deleted again
     * @throws FailureException as the port says
     */
    public void create(NewImage image, Run run) throws FailureException {
        folders.with(image.folder(), pool -> {
            Pointer known = VirtStorage.virStorageVolLookupByName(pool, image.name());
            if (known != null) {
                VirtStorage.virStorageVolFree(known);
                throw Names.taken(image.path());
            }
            requireWanted(run);
            Pointer made = VirtStorage.virStorageVolCreateXML(pool, StorageText.volume(image), 0);
            if (made == null) {
                throw refused(image, Troubles.last());
            }
            try {
                keepIfWanted(made, run);
            } finally {
                VirtStorage.virStorageVolFree(made);
            }
            return image;
        });
    }

    /** Nobody would know of an image that came too late. */
    private static void keepIfWanted(Pointer made, Run run) throws FailureException {
        try {
            requireWanted(run);
        } catch (FailureException late) {
            delete(made);
            throw late;
        }
    }

    /** libvirt looks for the file itself, but has no code of its own for one that is there. */
    private static FailureException refused(NewImage image, FailureException failed) {
        boolean taken = failed.code() == FailureCode.EXISTS
                || String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("already exists");
        return taken ? Names.taken(image.path()) : failed;
    }

    /**
     * Deletes an image.
     *
     * @param path whole path on the host
     * @throws FailureException as the port says
     */
    public void delete(String path) throws FailureException {
        folders.with(Names.folderOf(path), pool -> {
            Pointer volume = VirtStorage.virStorageVolLookupByName(pool, path.substring(path.lastIndexOf('/') + 1));
            if (volume == null) {
                throw Names.missing(path);
            }
            try {
                StorageText.image(description(VirtStorage.virStorageVolGetXMLDesc(volume, 0)))
                        .orElseThrow(() -> Names.missing(path)); // libvirt would delete an empty folder as well
                delete(volume);
            } finally {
                VirtStorage.virStorageVolFree(volume);
            }
            return path;
        });
    }

    private static void delete(Pointer volume) throws FailureException {
        if (VirtStorage.virStorageVolDelete(volume, 0) < 0) {
            throw Troubles.last();
        }
    }

    private static void requireWanted(Run run) throws FailureException {
        run.progress().checkCancelled();
        if (run.deadline().isOver()) {
            throw Troubles.overrun();
        }
    }

    private static String description(@Nullable Pointer text) throws FailureException {
        if (text == null) {
            throw Troubles.last();
        }
        return Natives.owned(text);
    }
}
