// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overlays of a copy in a sandbox. */
class SandboxFilesTest {

    private static final MachineId COPY = new MachineId(UUID.randomUUID());

    @TempDir
    private Path folder;

    private SandboxPlan plan(String... disks) {
        StringBuilder text = new StringBuilder("<domain type='qemu'><name>m</name><devices>");
        for (String disk : disks) {
            text.append("<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='").append(folder
                    .resolve(disk)).append("'/><target dev='").append(disk).append("'/></disk>");
        }
        return new SandboxPlan(COPY, "drill-m", text + "</devices></domain>");
    }

    private Path overlay(String disk) {
        return folder.resolve(disk + ".hotseat-drill-" + COPY);
    }

    /** Whoever believes that nothing is left forgets it for good. */
    @Test
    void anOverlayThatStaysIsTold() throws Exception {
        Files.createDirectories(overlay("vda").resolve("held")); // not to be deleted like a file
        Files.createFile(overlay("vdb"));
        FailureException stays = assertThrows(FailureException.class, () -> LibvirtSandbox.remove(plan("vda", "vdb")));
        assertEquals(FailureCode.FILE, stays.code());
        assertTrue(stays.failure().text().contains(overlay("vda").toString()), stays.failure().text());
        assertFalse(Files.exists(overlay("vdb")), "the others go all the same");
        Files.delete(overlay("vda").resolve("held"));
        LibvirtSandbox.remove(plan("vda", "vdb"));
        LibvirtSandbox.remove(plan("vda", "vdb"));
        assertFalse(Files.exists(overlay("vda")));
    }
}
