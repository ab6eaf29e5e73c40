// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.line.LineStatus;

/**
 * A bus by cannelloni over TCP, version 1: both sides say {@code CANNELLONIv1}, then frames follow each other. A frame is
 * four bytes of id with the flags of Linux' can.h, big endian, a byte of length, and the data unless it is remote. What
 * the bus says of its errors, and frames of CAN FD, are passed over and counted. After cannelloni's doc/tcp_protocol.md.
 */
public final class CannelloniBus implements CanBus {

    private static final Logger LOG = System.getLogger(CannelloniBus.class.getName());
    private static final byte[] GREETING = "CANNELLONIv1".getBytes(US_ASCII);
    private static final int EXTENDED = 0x8000_0000;
    private static final int REMOTE = 0x4000_0000;
    private static final int ERROR = 0x2000_0000;
    private static final int IDS = 0x1FFF_FFFF;
    private static final int FD = 0x80;
    private static final int LONGEST_FD = 64;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

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
     * @param host where cannelloni listens
     * @param port TCP
     * @param workers give the thread
     */
    public CannelloniBus(String host, int port, Workers workers) {
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
            made.getOutputStream().write(GREETING);
            if (!Arrays.equals(in.readNBytes(GREETING.length), GREETING)) {
                throw new IOException(NLS.bind(Messages.stranger, "cannelloni"));
            }
            made.setSoTimeout(0);
            was = true;
            out = made.getOutputStream();
            status = new LineStatus(true, NLS.bind(Messages.connected, place()), rubbish);
            LOG.log(Level.INFO, "the bus at {0} is reached", place());
            while (true) {
                read(in).ifPresentOrElse(listener, this::dropped);
            }
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
        return host + ':' + port;
    }

    private void told(String text) {
        if (closed.getCount() > 0 && !status.text().equals(text)) {
            LOG.log(Level.WARNING, text);
        }
        status = new LineStatus(false, text, rubbish);
    }

    private void dropped() {
        rubbish++;
        status = new LineStatus(true, status.text(), rubbish);
    }

    /** Empty for what a classic adapter cannot say. */
    private static Optional<CanFrame> read(DataInputStream in) throws IOException {
        int id = in.readInt();
        int length = in.readUnsignedByte();
        boolean fd = (length & FD) != 0;
        int count = length & ~FD;
        if (fd) {
            in.readUnsignedByte();
        }
        boolean remote = (id & REMOTE) != 0;
        if (count > (fd ? LONGEST_FD : CanFrame.MOST)) {
            throw new IOException("a frame of " + count + " bytes");
        }
        byte[] data = in.readNBytes(remote ? 0 : count);
        if (fd || (id & ERROR) != 0 || data.length < (remote ? 0 : count)) {
            return Optional.empty();
        }
        boolean extended = (id & EXTENDED) != 0;
        int plain = id & IDS;
        return extended || plain <= 0x7FF ? Optional.of(new CanFrame(plain, extended, remote, count, data))
                : Optional.empty();
    }

    @Override
    public boolean send(CanFrame frame) throws IOException {
        OutputStream now = out;
        if (now == null) {
            return false;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(frame.id() | (frame.extended() ? EXTENDED : 0) | (frame.remote() ? REMOTE : 0));
        data.writeByte(frame.length());
        data.write(frame.data());
        now.write(bytes.toByteArray());
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
