// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.junit.jupiter.api.Test;

class EachOfTest {

    private final List<String> log = new ArrayList<>();

    /** Writes its title into the log; one whose title begins with "bad" fails. */
    private final class Part implements Operation {
        private final String title;

        Part(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public String exclusionKey() {
            return title;
        }

        @Override
        public void run(Progress progress) throws FailureException {
            if (title.startsWith("bad")) {
                throw new FailureException(FailureCode.WRONG_STATE, title + " refused.", "");
            }
            log.add(title);
        }

        @Override
        public Optional<Operation> inverse() {
            return Optional.of(new Part("back " + title));
        }
    }

    @Test
    void oneThatFailsDoesNotStopTheOthersAndIsNamed() {
        Operation all = EachOf.of("all", List.of(new Part("a"), new Part("bad b"), new Part("c")));
        FailureException failed = assertThrows(FailureException.class, () -> all.run(Progress.NONE));
        assertEquals(List.of("a", "c"), log);
        assertTrue(failed.failure().text().contains("bad b refused."), failed.failure().text());
        assertEquals(FailureCode.WRONG_STATE, failed.code());
    }

    @Test
    void onlyWhatWasDoneIsTakenBackLastFirst() throws FailureException {
        Operation all = EachOf.of("all", List.of(new Part("a"), new Part("bad b"), new Part("c")));
        assertTrue(all.inverse().isEmpty());
        assertThrows(FailureException.class, () -> all.run(Progress.NONE));
        log.clear();
        all.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(List.of("back c", "back a"), log);
    }

    @Test
    void oneAloneStaysItself() {
        Operation one = new Part("a");
        assertSame(one, EachOf.of("all", List.of(one)));
    }

    @Test
    void cancelLeavesOutTheRest() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String step) {
                log.add("step " + step);
            }

            @Override
            public boolean isCancelled() {
                return log.contains("a");
            }
        };
        Operation all = EachOf.of("all", List.of(new Part("a"), new Part("b")));
        FailureException end = assertThrows(FailureException.class, () -> all.run(cancelled));
        assertEquals(FailureCode.CANCELLED, end.code());
        assertEquals(List.of("step a", "a"), log);
    }
}
