// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.image;

import java.util.List;

import org.hotseat.base.unit.DataSize;

/**
 * A folder of a host and the images in it, as they were when it was asked.
 *
 * @param path of the folder
 * @param free room for more on the file system under it
 * @param images regular files, in the order of their names; folders and what cannot be read are left out
 */
public record ImageFolder(String path, DataSize free, List<DiskImage> images) {

    /** Keeps a list that nobody changes. */
    public ImageFolder {
        images = List.copyOf(images);
    }
}
