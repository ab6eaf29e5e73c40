// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.protection.host.Lines;
import org.junit.jupiter.api.Test;

/** Nothing comes by the lines of a machine while it is cut, and who keeps it hears of cuts that came about only. */
class LinedSourceTest {

    private static final MachineId M = new MachineId(new UUID(1, 1));
    private static final Cut CUT = (Cut) Proxy.newProxyInstance(Cut.class.getClassLoader(), new Class<?>[] { Cut.class },
            (proxy, method, arguments) -> null);

    private final List<String> steps = new ArrayList<>();

    private final class Told implements Lines {

        @Override
        public Stillness hold(MachineId machine, Deadline deadline) {
            steps.add("hold");
            return new Stillness() {

                @Override
                public void cut(long epoch, long generation) {
                    steps.add("noted " + epoch + '/' + generation);
                }

                @Override
                public void close() {
                    steps.add("go");
                }
            };
        }

        @Override
        public void held(MachineId machine, long epoch, long generation) {
            steps.add("held");
        }

        @Override
        public void restored(MachineId machine, long under, long epoch, long generation) {
            steps.add("restored");
        }
    }

    private final class Machine implements CheckpointSource {

        @Override
        public Cut cut(long generation, Run run) throws FailureException {
            steps.add("cut");
            if (generation == 0) {
                throw new FailureException(FailureCode.WRONG_STATE, "it stands still", "");
            }
            return CUT;
        }

        @Override
        public int acknowledged(long generation, Run run) {
            return 2;
        }

        @Override
        public void close() {
            steps.add("close");
        }
    }

    @Test
    void aCutIsNotedWhileTheLinesAreHeld() throws Exception {
        try (LinedSource source = new LinedSource(new Machine(), new Told(), M, 4)) {
            source.cut(7, Run.within(Duration.ofSeconds(1)));
            assertEquals(List.of("hold", "cut", "noted 4/7", "go"), steps);
            assertEquals(2, source.acknowledged(7, Run.within(Duration.ofSeconds(1))));
        }
    }

    @Test
    void whatWasNotCutIsNotNotedAndTheLinesGoOn() {
        LinedSource source = new LinedSource(new Machine(), new Told(), M, 4);
        assertThrows(FailureException.class, () -> source.cut(0, Run.within(Duration.ofSeconds(1))));
        assertEquals(List.of("hold", "cut", "go"), steps);
        source.close();
        assertEquals("close", steps.getLast());
    }
}
