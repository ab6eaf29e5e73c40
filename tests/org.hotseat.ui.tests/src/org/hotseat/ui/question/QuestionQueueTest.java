// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.hotseat.link.SecretVault;
import org.junit.jupiter.api.Test;

class QuestionQueueTest {

    private final Deque<Runnable> window = new ArrayDeque<>();
    private final QuestionQueue queue = new QuestionQueue(window::add);
    private final List<String> shown = new ArrayList<>();
    private final List<Runnable> open = new ArrayList<>();

    private void ask(String name) {
        queue.ask(closed -> {
            shown.add(name);
            open.add(closed);
        });
    }

    private void runWindow() {
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }

    @Test
    void nothingIsShownOnTheThreadThatAsks() {
        ask("host-01");
        assertEquals(List.of(), shown);
        runWindow();
        assertEquals(List.of("host-01"), shown);
    }

    @Test
    void theSecondWaitsUntilTheFirstIsClosed() {
        ask("host-01");
        ask("host-02");
        ask("host-03");
        runWindow();
        assertEquals(List.of("host-01"), shown);
        open.get(0).run();
        runWindow();
        assertEquals(List.of("host-01", "host-02"), shown);
        open.get(1).run();
        runWindow();
        assertEquals(List.of("host-01", "host-02", "host-03"), shown);
    }

    @Test
    void afterAQuietTimeTheNextIsShownAgain() {
        ask("host-01");
        runWindow();
        open.get(0).run();
        runWindow();
        ask("host-02");
        runWindow();
        assertEquals(List.of("host-01", "host-02"), shown);
    }

    @Test
    void questionsThatAreNotAskedByDialogsKeepTheVaultAsItIs() {
        assertSame(SecretVault.NONE, DialogQuestions.remembering(new FixedAnswers(), SecretVault.NONE));
    }
}
