// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.junit.jupiter.api.Test;

/** Which folders a host is asked about, and when no more. */
class FolderDeskTest {

    private static final Optional<HostId> ONE = Optional.of(new HostId("host-01"));
    private static final Optional<HostId> TWO = Optional.of(new HostId("host-02"));
    private static final Control NOWHERE = null;

    private final Asked asked = new Asked();
    private final FolderDesk desk = new FolderDesk(unused(), asked);
    private int told;

    private static Session unused() {
        return (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] { Session.class },
                (session, method, values) -> {
                    throw new AssertionError("nobody asks the session here");
                });
    }

    /** Questions that the test answers. */
    private static final class Asked implements FolderDesk.Beside {

        private final List<Consumer<FolderDesk.Answer>> open = new ArrayList<>();
        private int begun;
        private int givenUp;

        @Override
        @SuppressWarnings("unchecked") // folders are all that is asked about here
        public <T> Subscription ask(Control control, Function<Progress, T> question, Consumer<T> answer) {
            begun++;
            Consumer<FolderDesk.Answer> waiting = (Consumer<FolderDesk.Answer>) answer;
            open.add(waiting);
            return () -> {
                if (open.remove(waiting)) {
                    givenUp++;
                }
            };
        }

        void answer() {
            open.removeFirst().accept(new FolderDesk.Answer(Optional.empty(),
                    Optional.of(new Failure(FailureCode.NOT_FOUND, "no such folder"))));
        }
    }

    private void want(Optional<HostId> host, String... folders) {
        desk.want(host, List.of(folders), NOWHERE, () -> told++);
    }

    @Test
    void aFolderIsAskedAboutOnceHoweverItIsWritten() {
        want(ONE, "/images", "/images/");
        want(ONE, "/images");
        assertEquals(1, asked.begun);
        assertFalse(desk.of(ONE, "/images").isKnown());
        asked.answer();
        assertTrue(desk.of(ONE, "/images/").isKnown());
        assertEquals(1, told);
        want(ONE, "/images");
        assertEquals(1, asked.begun);
    }

    @Test
    void aQuestionThatNobodyWantsAnsweredIsGivenUpAndMayBeAskedAgain() {
        want(ONE, "/images", "/ima");
        want(ONE, "/images", "/images2");
        assertEquals(1, asked.givenUp);
        assertEquals(3, asked.begun);
        want(ONE, "/images", "/ima");
        assertEquals(2, asked.givenUp);
        assertEquals(4, asked.begun);
    }

    @Test
    void anotherHostIsAnotherQuestion() {
        want(ONE, "/images");
        want(TWO, "/images");
        assertEquals(1, asked.givenUp);
        asked.answer();
        assertTrue(desk.of(TWO, "/images").isKnown());
        assertFalse(desk.of(ONE, "/images").isKnown());
    }

    @Test
    void withoutAHostOrAWholePathNobodyIsAsked() {
        want(Optional.empty(), "/images");
        want(ONE, "images", "");
        assertEquals(0, asked.begun);
    }
}
