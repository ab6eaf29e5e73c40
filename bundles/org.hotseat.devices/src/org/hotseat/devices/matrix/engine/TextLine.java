// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.time.Deadline;

/**
 * A TCP connection that carries lines of text. One thread reads and tells the ear; others write. Lines end with LF;
 * a CR before it is taken away.
 */
public final class TextLine implements AutoCloseable {

    private static final Logger LOG = System.getLogger(TextLine.class.getName());
    private static final int LONGEST = 64 * 1024;
    /** Devices write an answer at once; what has no end after so long will get none. */
    private static final int QUIET_MILLIS = 100;

    /** Hears what the device says. Called on one thread; never blocks. */
    public interface Ear {

        /**
         * A line came.
         *
         * @param line without its end
         */
        void line(String line);

        /**
         * Something came, and then nothing, not even the end of the line.
         *
         * @param text since the last line end
         * @return whether it is taken as a line
         */
        boolean unfinished(String text);

        /**
         * Nothing more will come.
         *
         * @param reason for the log
         */
        void end(String reason);
    }

    private final Socket socket;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private TextLine(Socket socket) {
        this.socket = socket;
    }

    /**
     * Connects. Nothing is read before {@link #listen}.
     *
     * @param address IP address or name
     * @param port 1 to 65535
     * @param helpers runs the look-up of the name, which may last longer than the deadline
     * @param deadline until when
     * @return the connection
     * @throws TalkException NOT_SENT when there is none
     */
    @SuppressWarnings("resource") // is handed on, or closed when it fails
    public static TextLine connect(String address, int port, ExecutorService helpers, Deadline deadline)
            throws TalkException {
        Socket socket = new Socket();
        try {
            Future<InetSocketAddress> target = helpers.submit(() -> new InetSocketAddress(address, port));
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(target.get(deadline.leftMillis(), TimeUnit.MILLISECONDS), deadline.leftMillis());
            socket.setSoTimeout(QUIET_MILLIS);
            return new TextLine(socket);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw unconnected(socket, "interrupted");
        } catch (TimeoutException late) {
            throw unconnected(socket, "the name was not found in time");
        } catch (IOException | ExecutionException | RejectedExecutionException failed) {
            throw unconnected(socket, String.valueOf(failed.getMessage()));
        }
    }

    private static TalkException unconnected(Socket socket, String reason) {
        shut(socket);
        return new TalkException(TalkException.Kind.NOT_SENT, reason);
    }

    /**
     * Begins to read.
     *
     * @param ear is told what comes
     * @param readers runs the thread until the connection ends
     */
    public void listen(Ear ear, ExecutorService readers) {
        try {
            readers.execute(() -> ear.end(hear(ear)));
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.DEBUG, "closed while it connects", closed);
            close();
            ear.end("it was closed");
        }
    }

    private String hear(Ear ear) {
        try {
            InputStream in = socket.getInputStream();
            byte[] chunk = new byte[4096];
            while (line.size() < LONGEST) {
                try {
                    int length = in.read(chunk);
                    if (length < 0) {
                        return "the device closed the connection";
                    }
                    split(chunk, length, ear);
                } catch (SocketTimeoutException quiet) {
                    LOG.log(Level.TRACE, "quiet", quiet);
                    if (line.size() > 0 && ear.unfinished(text())) {
                        line.reset();
                    }
                }
            }
            return "the device sends a line without an end";
        } catch (IOException broken) {
            return String.valueOf(broken.getMessage());
        } finally {
            close();
        }
    }

    private void split(byte[] chunk, int length, Ear ear) {
        for (int at = 0; at < length; at++) {
            if (chunk[at] == '\n') {
                String whole = text();
                line.reset();
                ear.line(whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole);
            } else {
                line.write(chunk[at]);
            }
        }
    }

    private String text() {
        return line.toString(UTF_8);
    }

    /**
     * Writes at once. The text is small, so it does not wait for the device.
     *
     * @param text with its line ends
     * @throws TalkException LOST when the connection breaks; whether the device got it is not known then
     */
    public synchronized void send(String text) throws TalkException {
        try {
            socket.getOutputStream().write(text.getBytes(UTF_8));
        } catch (IOException broken) {
            throw new TalkException(TalkException.Kind.LOST, String.valueOf(broken.getMessage()));
        }
    }

    @Override
    public void close() {
        shut(socket);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            LOG.log(Level.DEBUG, "closing", already);
        }
    }
}
