// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayNameTest {

    @TempDir
    Path folder;

    @Test
    void aNameTellsItsBaseEpochAndGeneration() {
        Path file = Path.of("/srv/a b/disk.qcow2.hotseat-12-345");
        OverlayName name = new OverlayName(Path.of("/srv/a b/disk.qcow2"), 12, 345);
        assertEquals(Optional.of(name), OverlayName.of(file));
        assertEquals(file, name.file());
        assertEquals(name.base(), OverlayName.baseOf(file));
        assertEquals(name.base(), OverlayName.baseOf(name.base()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/a/disk.hotseat-1", "/a/disk.hotseat-1-", "/a/disk.hotseat--1-2", "/a/.hotseat-1-2",
            "/a/disk.hotseat-1-2.unborn", "/a/disk.hotseat-1-9999999999999999999", "/", "/a/disk.hotseat-x-1" })
    void otherNamesAreNotOurs(String name) {
        assertEquals(Optional.empty(), OverlayName.of(Path.of(name)));
    }

    @Test
    void anOverlayOfAnOverlaysNameKeepsTheOuterOne() {
        OverlayName name = OverlayName.of(Path.of("/a/x.hotseat-1-2.hotseat-3-4")).orElseThrow();
        assertEquals(Path.of("/a/x.hotseat-1-2"), name.base());
        assertEquals(3, name.epoch());
    }

    @Test
    void theNewestIsByEpochThenGenerationAsNumbers() throws Exception {
        Path base = folder.resolve("d");
        for (String each : List.of("d.hotseat-2-9", "d.hotseat-10-1", "d.hotseat-10-10", "d.hotseat-10-9", "d",
                "dd.hotseat-99-1", "d.hotseat-11-0", "d.hotseat-11-0.unborn", "d.hotseat-10-10.gone")) {
            Files.createFile(folder.resolve(each));
        }
        assertEquals(List.of("d.hotseat-2-9", "d.hotseat-10-1", "d.hotseat-10-9", "d.hotseat-10-10"),
                Overlays.of(base).stream().map(name -> name.file().getFileName().toString()).toList());
        assertEquals(10, Overlays.newest(base).orElseThrow().generation());
        assertTrue(Overlays.isUnborn(folder.resolve("d.hotseat-11-0")));
        Overlays.bear(folder.resolve("d.hotseat-11-0"));
        assertEquals(11, Overlays.newest(base).orElseThrow().epoch());
        Overlays.moveAside(folder.resolve("d.hotseat-11-0"));
        assertEquals(10, Overlays.newest(base).orElseThrow().epoch());
        assertEquals(Optional.empty(), Overlays.newest(folder.resolve("other")));
    }
}
