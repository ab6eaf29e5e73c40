// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;
import org.junit.jupiter.api.Test;

class SwitchDriversTest {

    private record Named(String protocol) implements SwitchDriver {

        @Override
        public MatrixSwitch open(SwitchAccess access, Cadence cadence, Workers workers) {
            throw new UnsupportedOperationException();
        }
    }

    private final SwitchDrivers drivers = new SwitchDrivers();

    @Test
    void driversComeAndGo() throws Exception {
        SwitchDriver one = new Named("one");
        SwitchDriver two = new Named("two");
        drivers.add(two);
        drivers.add(one);
        assertEquals(List.of("one", "two"), drivers.protocols());
        assertSame(two, drivers.driver("two"));
        drivers.remove(two);
        FailureException no = assertThrows(FailureException.class, () -> drivers.driver("two"));
        assertEquals(FailureCode.UNSUPPORTED, no.code());
        assertTrue(no.failure().message().contains("two"));
        assertTrue(no.failure().remedy().contains("one"));
    }

    @Test
    void outputsAreInTheOrderThatPeopleCount() {
        TreeSet<Output> sorted = new TreeSet<>(List.of(new Output("O10"), new Output("O2"), new Output("O1")));
        assertEquals("[O1, O2, O10]", sorted.toString());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Output(" "));
        assertThrows(IllegalArgumentException.class, () -> Source.input(""));
        assertThrows(IllegalArgumentException.class, () -> new SwitchAccess("", 0, Layer.VIDEO));
        assertThrows(IllegalArgumentException.class, () -> new SwitchAccess("matrix", 65_536, Layer.VIDEO));
    }

    @Test
    void aPasswordIsNotShown() {
        assertEquals("matrix:23", new SwitchAccess("matrix", 23, Layer.VIDEO, "admin", "4-Wheels").toString());
    }
}
