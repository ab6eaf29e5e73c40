// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** libvirt's own external snapshot of memory and disk, plain or live; afterwards the disk is brought into one again. */
final class LibvirtSnapshot implements Way {

    private static final String DISK = "hda";

    private final String machine;
    private final Path memory;
    private final Path overlays;
    private final boolean live;
    private Path overlay;
    private int count;

    LibvirtSnapshot(String machine, Path folder, Path overlays, boolean live) {
        this.machine = machine;
        this.memory = folder.resolve("memory");
        this.overlays = overlays;
        this.live = live;
    }

    @Override
    public long take() throws IOException {
        count++;
        overlay = overlays.resolve(machine + "-snapshot-" + (live ? "live" : "plain") + count);
        List<String> words = new ArrayList<>(List.of("virsh", "-q", "snapshot-create-as", machine, "--no-metadata",
                "--atomic", "--memspec", "file=" + memory + ",snapshot=external", "--diskspec", DISK
                        + ",snapshot=external,file=" + overlay));
        if (live) {
            words.add("--live");
        }
        Host.run(words);
        return Files.size(memory);
    }

    @Override
    public void after() throws IOException {
        Host.run(List.of("virsh", "-q", "blockcommit", machine, DISK, "--active", "--shallow", "--pivot", "--wait"));
        Files.deleteIfExists(overlay);
        Files.deleteIfExists(memory);
    }
}
