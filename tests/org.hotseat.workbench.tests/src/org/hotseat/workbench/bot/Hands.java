// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.opentest4j.AssertionFailedError;

/** Pointer and keyboard of the display, through the X server: what the window gets is what a person would send. */
public final class Hands {

    private static final int DEADLINE_SECONDS = 30;
    private static final int STEPS = 8;

    private Hands() {
    }

    /** Moves the pointer. */
    public static void moveTo(Point at) {
        xdotool("mousemove", at.x, at.y);
    }

    /** Moves the pointer in steps, as a hand does. */
    public static void glide(Point from, Point to) {
        List<Object> words = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            words.addAll(List.of("mousemove", from.x + (to.x - from.x) * step / STEPS,
                    from.y + (to.y - from.y) * step / STEPS, "sleep", "0.02"));
        }
        xdotool(words.toArray());
    }

    /** Presses and lets go a button of the mouse. */
    public static void click(Point at, int button) {
        xdotool("mousemove", at.x, at.y, "click", button);
    }

    /** Clicks with the left button. */
    public static void click(Point at) {
        click(at, 1);
    }

    /** Clicks twice. */
    public static void doubleClick(Point at) {
        xdotool("mousemove", at.x, at.y, "click", "--repeat", 2, "--delay", 60, 1);
    }

    /** Holds the left button down. */
    public static void press(Point at) {
        xdotool("mousemove", at.x, at.y, "mousedown", 1);
    }

    /** Lets the left button go. */
    public static void letGo() {
        xdotool("mouseup", 1);
    }

    /** Presses keys one after the other: names of X, joined by + for chords. */
    public static void key(String... keys) {
        List<Object> words = new ArrayList<>(List.of("key", "--delay", 30));
        words.addAll(Arrays.asList(keys));
        xdotool(words.toArray());
    }

    /** Types a text into whatever has the focus. */
    public static void type(String text) {
        xdotool("type", "--delay", 25, text);
    }

    /** The middle of a rectangle. */
    public static Point middle(Rectangle box) {
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static void xdotool(Object... words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        Arrays.stream(words).map(String::valueOf).forEach(command::add);
        run(command);
    }

    /** Title of the window that the keys go to; empty while there is none. */
    static String focusedWindow() {
        Ended ended = end(List.of("xdotool", "getwindowfocus", "getwindowname"));
        return ended.value() == 0 ? ended.said().strip() : "";
    }

    /** Runs a program to its end; gives what it says. */
    static String run(List<String> command) {
        Ended ended = end(command);
        if (ended.value() != 0) {
            throw new AssertionFailedError(command + " failed: " + ended.said());
        }
        return ended.said();
    }

    /** How a program has ended. */
    private record Ended(int value, String said) {
    }

    private static Ended end(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionFailedError("does not end: " + command);
            }
            return new Ended(process.exitValue(), new String(process.getInputStream().readAllBytes()));
        } catch (IOException missing) {
            throw new UncheckedIOException("cannot run " + command, missing);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("interrupted", ended);
        }
    }
}
