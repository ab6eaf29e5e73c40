// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Duration;

import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.hypervisor.rule.Names;

/** Acts on disk images. Stateless. */
final class ImageActs {

    private static final Duration LOOK = Duration.ofMillis(60);
    private static final Duration MAKE = Duration.ofMillis(300);

    private ImageActs() {
    }

    static ImageFolder list(Act act, String folder) throws FailureException {
        Names.requireFolder(folder);
        act.spend(LOOK, "");
        return act.locked(() -> act.host().world().store().list(folder));
    }

    static void create(Act act, NewImage image) throws FailureException {
        Names.requireImage(image);
        act.spend(MAKE, Messages.makingImage);
        act.locked(() -> {
            act.host().world().store().make(image);
            return image;
        });
    }

    static void delete(Act act, String path) throws FailureException {
        Names.folderOf(path);
        act.spend(LOOK, Messages.deletingImage);
        act.locked(() -> {
            act.host().world().store().delete(path);
            return path;
        });
    }
}
