// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.spec;

import java.util.Set;

import org.hotseat.base.id.HostId;

/**
 * A storage pool of the document, as far as moves ask.
 *
 * @param name of the pool
 * @param path where its images are on every host
 * @param hosts that reach it
 */
public record StorageFolder(String name, String path, Set<HostId> hosts) {

    /** Copies the set. */
    public StorageFolder {
        hosts = Set.copyOf(hosts);
    }

    /**
     * Whether an image is in it.
     *
     * @param file path of the image
     * @return true when it is below the folder
     */
    public boolean holds(String file) {
        String folder = path.endsWith("/") ? path : path + '/';
        return file.startsWith(folder);
    }
}
