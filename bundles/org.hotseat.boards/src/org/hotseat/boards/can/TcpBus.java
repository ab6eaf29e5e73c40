// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.line.LineStatus;

/** A bus that is reached over TCP; a connection that is lost is made again. Thread-safe. */
public final class TcpBus implements CanBus {

    private static final Logger LOG = System.getLogger(TcpBus.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final BusWords words;
    private final String host;
    private final int port;
    private final ExecutorService thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Socket socket;
    private volatile @Nullable OutputStream out;
    private volatile LineStatus status = new LineStatus(false, Messages.closed, 0);
    /** Written by the thread of the bus only. */
    private long rubbish;

    /**
     * Closed so far.
     *
     * @param words that are spoken there
     * @param host where somebody listens
     * @param port TCP
     * @param workers give the thread
     */
    public TcpBus(BusWords words, String host, int port, Workers workers) {
        this.words = words;
        this.host = host;
        this.port = port;
        this.thread = workers.pool("can-" + host + "-" + port, 1);
    }

    @Override
    public void open(Consumer<CanFrame> listener) {
        thread.execute(() -> keepOpen(listener));
    }

    private void keepOpen(Consumer<CanFrame> listener) {
        Duration pause = FIRST_PAUSE;
        try {
            do {
                boolean was = serve(listener);
                pause = was ? FIRST_PAUSE : pause.multipliedBy(2);
                pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ending) {
            LOG.log(Level.DEBUG, "the bus ends", ending);
            Thread.currentThread().interrupt();
        }
        status = new LineStatus(false, Messages.closed, rubbish);
    }

    /** Whether it was reached. */
    private boolean serve(Consumer<CanFrame> listener) {
        boolean was = false;
        try (Socket made = new Socket()) {
            socket = made;
            if (closed.getCount() == 0) {
                return false;
            }
            made.setTcpNoDelay(true);
            made.connect(address(), (int) CONNECT.toMillis());
            made.setSoTimeout((int) CONNECT.toMillis());
            DataInputStream in = new DataInputStream(new BufferedInputStream(made.getInputStream()));
            words.greet(in, made.getOutputStream());
            made.setSoTimeout(0);
            made.setKeepAlive(true);
            was = true;
            out = made.getOutputStream();
            status = new LineStatus(true, NLS.bind(Messages.connected, place()), rubbish);
            LOG.log(Level.INFO, "the bus at {0} is reached", place());
            while (true) {
                words.read(in).ifPresentOrElse(listener, this::dropped);
            }
        } catch (EOFException ended) {
            LOG.log(Level.DEBUG, "ended by the other side", ended);
            told(NLS.bind(Messages.gone, place(), Messages.cut));
        } catch (IOException gone) {
            told(NLS.bind(Messages.gone, place(), String.valueOf(gone.getMessage())));
        } finally {
            out = null;
            socket = null;
        }
        return was;
    }

    private InetSocketAddress address() throws UnknownHostException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new UnknownHostException(host);
        }
        return address;
    }

    private String place() {
        return words + " " + host + ':' + port;
    }

    /** Nothing is sent any more before anybody reads that it is gone. */
    private void told(String text) {
        out = null;
        if (closed.getCount() > 0 && !status.text().equals(text)) {
            LOG.log(Level.WARNING, text);
        }
        status = new LineStatus(false, text, rubbish);
    }

    private void dropped() {
        rubbish++;
        status = new LineStatus(true, status.text(), rubbish);
    }

    @Override
    public boolean send(CanFrame frame) throws IOException {
        OutputStream now = out;
        Optional<byte[]> bytes = words.write(frame);
        if (now == null || bytes.isEmpty()) {
            return false;
        }
        now.write(bytes.get());
        return true;
    }

    @Override
    public LineStatus status() {
        return status;
    }

    @Override
    public void close() {
        closed.countDown();
        Socket now = socket;
        try {
            if (now != null) {
                now.close();
            }
        } catch (IOException already) {
            LOG.log(Level.DEBUG, "closing", already);
        }
        thread.shutdown();
    }
}
