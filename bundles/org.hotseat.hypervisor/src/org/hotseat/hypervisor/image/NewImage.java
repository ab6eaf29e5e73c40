// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.image;

import org.hotseat.base.unit.DataSize;

/**
 * A disk image that is to be made. Drivers check the answers of a person and refuse wrong ones as INVALID.
 *
 * @param folder on the host, a whole path
 * @param name of the file in it
 * @param format of its content
 * @param size that the guest will see, more than nothing; the host gives it room only as it is written
 */
public record NewImage(String folder, String name, ImageFormat format, DataSize size) {

    /**
     * Where it will be.
     *
     * @return the whole path, without doubled slashes
     */
    public String path() {
        return (folder + '/' + name).replaceAll("/+", "/");
    }
}
