// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import static org.hotseat.ui.machines.rows.FakeInventory.machine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;

import org.hotseat.hypervisor.MachineState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResizeTest {

    @ParameterizedTest
    @CsvSource({ "4,4096", "0.1875,192", "' 1.5 ',1536", "'1,5 GiB',1536", "512 MiB,512", "512mib,512", "8g,8192" })
    void memoryIsMeantInGibibytesUnlessMebibytesAreNamed(String typed, long mib) {
        assertEquals(OptionalLong.of(mib), Resize.MEMORY.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "-4", "four", "4 TiB", "1.2.3", "32 MiB", "99999999999", "NaN", "1e3" })
    void otherMemoryIsRefused(String typed) {
        assertEquals(OptionalLong.empty(), Resize.MEMORY.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "33", "1.5", "4 GiB", "4g", "-1", "four" })
    void onlyWholeVcpusUpToThirtyTwo(String typed) {
        assertEquals(OptionalLong.empty(), Resize.VCPUS.parse(typed));
    }

    @Test
    void whatIsShownCanBeReadBack() {
        for (long mib : new long[] { 64, 1000, 4096, 16_384 }) {
            assertEquals(OptionalLong.of(mib), Resize.MEMORY.parse(Resize.MEMORY.text(mib)));
        }
        assertEquals(OptionalLong.of(32), Resize.VCPUS.parse("32"));
    }

    @Test
    void theFieldBeginsWithWhatAllOfThemHave() {
        assertEquals(OptionalLong.of(4096), Resize.MEMORY.common(List.of(machine(1, "a", MachineState.RUNNING, 1),
                machine(2, "b", MachineState.OFF, 1))));
        assertEquals(OptionalLong.empty(), Resize.VCPUS.common(List.of()));
    }
}
