// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.opentest4j.AssertionFailedError;

/** The way to the window's thread, and the only place that waits. */
public final class Ui {

    /** Long enough for a loaded machine with two processors. */
    public static final Duration SOON = Duration.ofSeconds(90);

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long ANSWER_SECONDS = 60;

    private Ui() {
    }

    /** The display of the console. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Asks something on the window's thread; fails with that thread's stack when it does not answer. */
    public static <T> T ask(Callable<T> question) {
        if (Display.getCurrent() != null) {
            throw new IllegalStateException("asked by the window's thread itself");
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        display().asyncExec(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception | AssertionError failed) { // told to whoever asked
                answer.completeExceptionally(failed);
            }
        });
        return await(answer);
    }

    /** Does something on the window's thread and waits for it. */
    public static void run(Runnable act) {
        ask(() -> {
            act.run();
            return true;
        });
    }

    /** Begins something on the window's thread that may open a dialog, and does not wait for it. */
    public static void begin(Runnable act) {
        display().asyncExec(act);
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionFailedError(String.valueOf(failed.getCause()), failed.getCause());
        } catch (TimeoutException stuck) {
            AssertionFailedError error = new AssertionFailedError("the window's thread does not answer", stuck);
            error.setStackTrace(display().getThread().getStackTrace());
            throw error;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("interrupted", ended);
        }
    }

    /** Waits for a condition, which is asked on this thread again and again. */
    public static void until(Supplier<String> what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionFailedError("not within " + limit.toSeconds() + " s: " + what.get());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Waits for a condition. */
    public static void until(String what, BooleanSupplier condition) {
        until(() -> what, SOON, condition);
    }

    /** Waits until there is an answer, and gives just that one: asked again, it may be gone. */
    public static <T> T get(Supplier<String> what, Supplier<Optional<T>> question) {
        AtomicReference<Optional<T>> answer = new AtomicReference<>(Optional.empty());
        until(what, SOON, () -> {
            answer.set(question.get());
            return answer.get().isPresent();
        });
        return answer.get().orElseThrow();
    }

    /** Where something is as soon as it stays there: what lies around it may still be laid out. */
    public static Rectangle settled(String what, Supplier<Optional<Rectangle>> place) {
        return get(() -> what + " stays where it is", () -> {
            Optional<Rectangle> before = place.get();
            painted();
            return before.filter(box -> place.get().filter(box::equals).isPresent());
        });
    }

    /** Does something until it has worked; leaves it enough time, so that two clicks are never a double one. */
    public static void repeat(Supplier<String> what, Runnable act, BooleanSupplier worked) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!worked.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionFailedError("not within " + SOON.toSeconds() + " s: " + what.get());
            }
            act.run();
            long again = System.nanoTime() + AGAIN_NANOS;
            while (!worked.getAsBoolean() && System.nanoTime() - again < 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** Waits until all that has happened so far is on the display. */
    public static void painted() {
        for (int round = 0; round < 3; round++) {
            run(display()::update);
        }
    }
}
