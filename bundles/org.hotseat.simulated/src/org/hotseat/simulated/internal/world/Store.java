// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.hypervisor.rule.Names;

/** The folder of disk images that all hosts of a simulation share. Guarded by the lock of its world. */
public final class Store {

    /** The only folder there is. */
    public static final String FOLDER = "/var/lib/libvirt/images";

    private static final DataSize ROOM = DataSize.ofGib(4096);
    private static final DataSize FIRST_CLUSTERS = DataSize.ofKib(196);
    private static final String MEDIUM = FOLDER + "/debian-12-netinst.iso";
    private static final DataSize MEDIUM_SIZE = DataSize.ofMib(629);

    private final NavigableMap<String, DiskImage> files = new TreeMap<>();

    Store() {
        put(new DiskImage(MEDIUM, "iso", MEDIUM_SIZE, MEDIUM_SIZE));
    }

    void put(DiskImage image) {
        files.put(image.path(), image);
    }

    /**
     * What a folder has.
     *
     * @param folder whole path
     * @return its images
     * @throws FailureException NOT_FOUND for another than the one there is
     */
    public ImageFolder list(String folder) throws FailureException {
        requireFolder(folder);
        long used = files.values().stream().mapToLong(one -> one.allocation().bytes()).sum();
        return new ImageFolder(folder, new DataSize(Math.max(0, ROOM.bytes() - used)), List.copyOf(files.values()));
    }

    /**
     * Makes an image.
     *
     * @param image what is wanted
     * @throws FailureException EXISTS, or NOT_FOUND without its folder
     */
    public void make(NewImage image) throws FailureException {
        requireFolder(image.folder());
        String path = FOLDER + '/' + image.name();
        if (files.containsKey(path)) {
            throw Names.taken(path);
        }
        put(new DiskImage(path, image.format().word(), image.size(), switch (image.format()) {
            case QCOW2 -> FIRST_CLUSTERS;
            case RAW -> DataSize.ZERO;
        }));
    }

    /**
     * Deletes an image.
     *
     * @param path whole path
     * @throws FailureException NOT_FOUND
     */
    public void delete(String path) throws FailureException {
        if (files.remove(path) == null) {
            throw Names.missing(path);
        }
    }

    private static void requireFolder(String folder) throws FailureException {
        if (!Names.plain(folder).equals(FOLDER)) {
            throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noFolder, folder),
                    Messages.noFolderRemedy);
        }
    }
}
