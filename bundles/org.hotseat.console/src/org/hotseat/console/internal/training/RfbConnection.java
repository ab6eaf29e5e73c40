// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One viewer of a simulated screen: RFB 3.8 without password, raw encoding. One worker reads, the tick of the screen
 * comes from another; the lock guards picture and output.
 */
final class RfbConnection {

    private static final Logger LOG = System.getLogger(RfbConnection.class.getName());
    private static final byte[] VERSION = "RFB 003.008\n".getBytes(StandardCharsets.US_ASCII);
    private static final int OLDER = 7;
    private static final int MOST_TEXT = 1 << 20;
    private static final int KEY_BACKSPACE = 0xFF08;
    private static final int KEY_RETURN = 0xFF0D;

    private final Socket socket;
    private final String name;
    private final LongSupplier ticks;
    private final ScreenPicture picture;
    private final AtomicBoolean ticking = new AtomicBoolean();
    private final Object lock = new Object();
    private PixelFormat format = PixelFormat.OWN;
    private @Nullable DataOutputStream out;
    private boolean wanted;
    private boolean whole;
    private boolean dirty;
    private long shown = -1;

    RfbConnection(Socket socket, String name, LongSupplier ticks) {
        this.socket = socket;
        this.name = name;
        this.ticks = ticks;
        this.picture = new ScreenPicture(name);
    }

    /** Serves until the viewer goes. */
    void serve() {
        try (Socket open = socket;
                DataInputStream in = new DataInputStream(new BufferedInputStream(open.getInputStream()));
                DataOutputStream output = new DataOutputStream(new BufferedOutputStream(open.getOutputStream()))) {
            handshake(in, output);
            synchronized (lock) {
                out = output;
            }
            while (message(in)) {
                send();
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "viewer of {0} left: {1}", name, gone.getMessage());
        } finally {
            synchronized (lock) {
                out = null;
            }
        }
    }

    /** Whether a tick may begin: the last one has ended and the viewer is still there. */
    boolean beginTick() {
        return !socket.isClosed() && ticking.compareAndSet(false, true);
    }

    /** The screen moves on; after {@link #beginTick} only. */
    void tick() {
        try {
            send();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "viewer of {0} left: {1}", name, gone.getMessage());
        } finally {
            ticking.set(false);
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException harmless) {
            LOG.log(Level.DEBUG, "viewer of {0} could not be closed", name, harmless);
        }
    }

    private void handshake(DataInputStream in, DataOutputStream output) throws IOException {
        output.write(VERSION);
        output.flush();
        byte[] version = in.readNBytes(VERSION.length);
        if (version.length < VERSION.length) {
            throw new IOException("no version");
        }
        if (version[10] - '0' < OLDER) {
            output.writeInt(1);
        } else {
            output.write(new byte[] { 1, 1 });
            output.flush();
            in.readUnsignedByte();
            if (version[10] - '0' > OLDER) {
                output.writeInt(0);
            }
        }
        output.flush();
        in.readUnsignedByte();
        output.writeShort(ScreenPicture.WIDTH);
        output.writeShort(ScreenPicture.HEIGHT);
        PixelFormat.OWN.write(output);
        byte[] title = name.getBytes(StandardCharsets.UTF_8);
        output.writeInt(title.length);
        output.write(title);
        output.flush();
    }

    /** Takes one message of the viewer; false at its end. */
    private boolean message(DataInputStream in) throws IOException {
        int type = in.read();
        switch (type) {
            case 0 -> pixelFormat(in);
            case 2 -> {
                in.skipNBytes(1);
                in.skipNBytes(4L * in.readUnsignedShort());
            }
            case 3 -> request(in);
            case 4 -> key(in);
            case 5 -> pointer(in);
            case 6 -> text(in);
            case -1 -> {
                return false;
            }
            default -> throw new IOException("message " + type);
        }
        return true;
    }

    private void pixelFormat(DataInputStream in) throws IOException {
        in.skipNBytes(3);
        PixelFormat asked = PixelFormat.read(in);
        synchronized (lock) {
            format = asked;
            DataOutputStream output = out;
            if (!asked.trueColour() && output != null) {
                PixelFormat.writeMap(output);
                output.flush();
            }
        }
    }

    private void request(DataInputStream in) throws IOException {
        boolean incremental = in.readUnsignedByte() != 0;
        in.skipNBytes(8);
        synchronized (lock) {
            wanted = true;
            whole |= !incremental;
        }
    }

    private void key(DataInputStream in) throws IOException {
        boolean down = in.readUnsignedByte() != 0;
        in.skipNBytes(2);
        int key = in.readInt();
        synchronized (lock) {
            if (!down) {
                return;
            }
            if (key >= ' ' && key <= '~') {
                picture.type((char) key);
            } else if (key == KEY_BACKSPACE) {
                picture.type('\b');
            } else if (key == KEY_RETURN) {
                picture.type('\n');
            }
            dirty = true;
        }
    }

    private void pointer(DataInputStream in) throws IOException {
        in.skipNBytes(1);
        int x = in.readUnsignedShort();
        int y = in.readUnsignedShort();
        synchronized (lock) {
            picture.point(x, y);
            dirty = true;
        }
    }

    private void text(DataInputStream in) throws IOException {
        in.skipNBytes(3);
        int length = in.readInt();
        if (length < 0 || length > MOST_TEXT) {
            throw new IOException("clipboard of " + length);
        }
        String pasted = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        synchronized (lock) {
            pasted.chars().filter(c -> c >= ' ' && c <= '~').forEach(c -> picture.type((char) c));
            dirty = true;
        }
    }

    /** Sends the picture if it is wanted and has changed. */
    private void send() throws IOException {
        synchronized (lock) {
            DataOutputStream output = out;
            long tick = ticks.getAsLong();
            if (output == null || !wanted || !(whole || dirty || tick != shown)) {
                return;
            }
            wanted = false;
            whole = false;
            dirty = false;
            shown = tick;
            write(output, picture.paint(tick));
        }
    }

    private void write(DataOutputStream output, int[] pixels) throws IOException {
        output.writeByte(0);
        output.writeByte(0);
        output.writeShort(1);
        output.writeShort(0);
        output.writeShort(0);
        output.writeShort(ScreenPicture.WIDTH);
        output.writeShort(ScreenPicture.HEIGHT);
        output.writeInt(0);
        for (int y = 0; y < ScreenPicture.HEIGHT; y++) {
            output.write(format.encode(pixels, y * ScreenPicture.WIDTH, ScreenPicture.WIDTH));
        }
        output.flush();
    }
}
