// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.machine;

import java.util.List;
import java.util.Map;

import org.hotseat.base.failure.Failure;
import org.hotseat.hypervisor.image.DiskImage;

/**
 * Which disk images may go with a machine, as it was when the hosts were asked.
 *
 * @param images images that only this machine has, and only for disks that it writes alone
 * @param kept images of its disks that are used elsewhere too
 * @param unseen hosts that could not be asked, by name, and why; while there is one, no image is offered
 */
public record ImageOffer(List<DiskImage> images, List<Kept> kept, Map<String, Failure> unseen) {

    /** Keeps collections that nobody changes. */
    public ImageOffer {
        images = List.copyOf(images);
        kept = List.copyOf(kept);
        unseen = Map.copyOf(unseen);
    }

    /**
     * An image that stays.
     *
     * @param path whole path
     * @param uses what else uses it, one or more
     */
    public record Kept(String path, List<ImageUse> uses) {

        /** Keeps a list that nobody changes. */
        public Kept {
            uses = List.copyOf(uses);
        }
    }
}
