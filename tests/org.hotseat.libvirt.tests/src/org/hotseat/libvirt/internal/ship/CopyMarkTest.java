// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.ship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyMarkTest {

    private static final MachineId M = new MachineId(new UUID(1, 2));

    @Test
    void nothingStartsFromACopyThatNeverBecameWhole(@TempDir Path folder) throws Exception {
        Path base = folder.resolve("m.img");
        CopyMark.requireStarted(base);
        CopyMark.copyOf(M, 0, 0, "").write(base);
        FailureException refused = assertThrows(FailureException.class, () -> CopyMark.requireStarted(base));
        assertEquals(FailureCode.DAMAGED, refused.code());
        assertTrue(refused.getMessage().contains("m.img"), refused.getMessage());
        CopyMark.copyOf(M, 1, 4, "").write(base);
        CopyMark.requireStarted(base);
        CopyMark.own(base, M);
        CopyMark.requireStarted(base);
    }
}
