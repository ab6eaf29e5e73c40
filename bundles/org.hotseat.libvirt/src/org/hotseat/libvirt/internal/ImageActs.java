// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.image.Images;
import org.hotseat.hypervisor.rule.Names;

/** Acts on disk images; a slow file system may hold one up for minutes. Blocks the caller as the port says. */
final class ImageActs {

    private final Access access;

    ImageActs(Access access) {
        this.access = access;
    }

    ImageFolder list(String folder, Run run) throws FailureException {
        Names.requireFolder(folder);
        return access.calls().run(run, access.patient(), () -> images().list(folder, run));
    }

    void create(NewImage image, Run run) throws FailureException {
        Names.requireImage(image);
        access.calls().run(run, access.patient(), () -> {
            images().create(image, run);
            return image;
        });
    }

    void delete(String path, Run run) throws FailureException {
        Names.folderOf(path);
        access.calls().run(run, access.patient(), () -> {
            images().delete(path);
            return path;
        });
    }

    private Images images() {
        return new Images(access.link().pointer());
    }
}
