// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.hotseat.base.failure.FailureException;
import org.hotseat.link.Questions;
import org.hotseat.link.SecretVaults;
import org.hotseat.ui.question.DialogQuestions;
import org.hotseat.ui.work.UiThread;

/**
 * What the desk of the clusters stands on.
 *
 * @param window runs tasks later on the window's thread
 * @param worker runs what may block
 * @param questions asks the person
 * @param vaults keeps secrets
 * @param state where everything is kept between starts
 */
record DeskPorts(Executor window, Worker worker, Questions questions, SecretVaults vaults, Path state) {

    /** Runs what may block the disk, visible to the person under a title. */
    @FunctionalInterface
    interface Worker {
        void run(String title, Runnable work);
    }

    /** Something that may fail for a reason a person can be told. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws FailureException;
    }

    /** Those of the running workbench. */
    static DeskPorts of(SecretVaults vaults) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        return new DeskPorts(UiThread.executor(display), new JobWorker(), new DialogQuestions(display), vaults,
                Places.state());
    }

    /** Works beside the window; the answer completes on the window's thread. */
    <T> CompletableFuture<T> later(String title, Work<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        worker.run(title, () -> {
            try {
                T result = work.run();
                window.execute(() -> answer.complete(result));
            } catch (FailureException | RuntimeException failed) { // told by whoever asked for the answer
                window.execute(() -> answer.completeExceptionally(failed));
            }
        });
        return answer;
    }
}
