// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy.command;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish of a person to end (Ctrl+C): the process goes on until what was begun is taken back. Thread-safe. */
final class Ending {

    private static final int PATIENCE_SECONDS = 180;

    private final CountDownLatch over = new CountDownLatch(1);
    private final PrintStream trouble;
    private volatile boolean asked;

    Ending(PrintStream trouble) {
        this.trouble = trouble;
    }

    /** Watches for signals from now on. */
    void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::ask, "hotseat-ending"));
    }

    boolean isAsked() {
        return asked;
    }

    /** Nothing is under way any more. */
    void over() {
        over.countDown();
    }

    private void ask() {
        if (over.getCount() == 0) {
            return;
        }
        asked = true;
        trouble.println("hotseat: ending; what was begun is taken back first");
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                trouble.println("hotseat: a host does not answer; the next deployment takes back what was begun there");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
