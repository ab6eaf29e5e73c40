// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The boot of this host, as its kernel names it. */
public final class BootId {

    private BootId() {
    }

    /**
     * Reads it.
     *
     * @return another one after each boot
     * @throws IOException when the kernel does not say
     */
    public static UUID read() throws IOException {
        return UUID.fromString(Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip());
    }
}
