// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/**
 * Some bytes of a person for the device at a port, and what the device says then. Heard on any thread, awaited on one.
 */
final class LineProbe {

    private static final Logger LOG = System.getLogger(LineProbe.class.getName());
    private static final Duration WRITE = Duration.ofSeconds(10);
    private static final Duration LEAVE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int PIECES = 64;

    private final String port;
    private final byte[] bytes;
    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES);
    private final CountDownLatch said = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile boolean lost;

    /** Nothing is sent yet. */
    LineProbe(String port, byte[] bytes) throws FailureException {
        if (bytes.length < 1 || bytes.length > BoardPort.MOST_TEST) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badTest, bytes.length), NLS.bind(
                    Messages.badTestRemedy, BoardPort.MOST_TEST));
        }
        this.port = port;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Something came; does not block. */
    void said(byte[] some, int length) {
        lost |= !pieces.offer(Arrays.copyOf(some, length));
    }

    /** What was said before the device has heard anything is no answer. */
    void begin() {
        begun = true;
        pieces.clear();
        lost = false;
    }

    /** Nothing is written to the line any more. */
    void end() {
        said.countDown();
    }

    /** Waits until nothing is written to the line any more, which was told to stop, and cannot begin now. */
    void leave() {
        try {
            if (begun && !said.await(LEAVE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "port {0}: what a person sent may still go out", port);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it is written, and then for an answer. */
    Tested await(Future<Boolean> written, Deadline until, Duration longest) throws FailureException {
        try {
            long left = Math.min(WRITE.toMillis(), until.leftMillis());
            return written.get(left, TimeUnit.MILLISECONDS) ? hear(longest) : new Tested(false, new byte[0], false);
        } catch (TimeoutException stuck) {
            throw failed(FailureCode.TIMEOUT, Messages.testStuck, Messages.testStuckRemedy, stuck);
        } catch (ExecutionException gone) {
            throw failed(FailureCode.WRONG_STATE, Messages.testGone, Messages.testGoneRemedy, gone);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw failed(FailureCode.CANCELLED, Messages.closed, Messages.closedRemedy, ending);
        }
    }

    private FailureException failed(FailureCode code, String text, String remedy, Exception cause) {
        return new FailureException(new Failure(code, NLS.bind(text, port), remedy), cause);
    }

    /** Until the device has paused after it said something, has said too much, or the time is over. */
    private Tested hear(Duration longest) throws InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long end = System.nanoTime() + longest.toNanos();
        boolean on = true;
        while (on && all.size() <= BoardPort.MOST_ANSWER) {
            long left = end - System.nanoTime();
            byte[] piece = pieces.poll(all.size() == 0 ? left : Math.min(left, PAUSE.toNanos()), TimeUnit.NANOSECONDS);
            on = piece != null;
            if (piece != null) {
                all.writeBytes(piece);
            }
        }
        byte[] answer = all.toByteArray();
        boolean more = lost || answer.length > BoardPort.MOST_ANSWER;
        return new Tested(true, more ? Arrays.copyOf(answer, Math.min(answer.length, BoardPort.MOST_ANSWER)) : answer,
                more);
    }
}
