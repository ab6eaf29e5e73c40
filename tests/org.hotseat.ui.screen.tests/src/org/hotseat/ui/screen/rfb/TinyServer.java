// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;

/** The smallest VNC server: one client, no password or always a wrong one, pictures of one colour. */
public final class TinyServer implements AutoCloseable {

    public static final int WIDTH = 32;
    public static final int HEIGHT = 16;

    private final ServerSocket socket;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final boolean refuses;
    private volatile Socket client = new Socket();

    public TinyServer(ExecutorService executor, boolean refuses) throws IOException {
        this.refuses = refuses;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        executor.execute(this::serve);
    }

    public Socket connect() throws IOException {
        return new Socket(socket.getInetAddress(), socket.getLocalPort());
    }

    public BlockingQueue<String> heard() {
        return heard;
    }

    /** Breaks the connection as a host does that dies. */
    public void cut() throws IOException {
        client.close();
    }

    @Override
    public void close() throws IOException {
        client.close();
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                client = socket.accept();
                talk(new DataInputStream(client.getInputStream()), new DataOutputStream(client.getOutputStream()));
            } catch (IOException ended) {
                heard.add("ended");
            }
        }
    }

    private void talk(DataInputStream in, DataOutputStream out) throws IOException {
        out.write("RFB 003.008\n".getBytes(StandardCharsets.US_ASCII));
        in.readNBytes(12);
        out.write(new byte[] { 1, (byte) (refuses ? 2 : 1) });
        in.readByte();
        if (refuses) {
            out.write(new byte[16]);
            in.readNBytes(16);
            out.writeInt(1);
            out.writeInt(0);
            return;
        }
        out.writeInt(0);
        in.readByte();
        out.writeShort(WIDTH);
        out.writeShort(HEIGHT);
        out.write(new byte[] { 32, 24, 0, 1, 0, (byte) 255, 0, (byte) 255, 0, (byte) 255, 16, 8, 0, 0, 0, 0 });
        out.writeInt(4);
        out.write("tiny".getBytes(StandardCharsets.US_ASCII));
        while (true) {
            message(in, out);
        }
    }

    private void message(DataInputStream in, DataOutputStream out) throws IOException {
        switch (in.readByte()) {
            case 0 -> heard.add("format " + format(in.readNBytes(19)));
            case 2 -> {
                in.readByte();
                in.readNBytes(4 * in.readUnsignedShort());
            }
            case 3 -> {
                in.readNBytes(9);
                picture(out);
            }
            case 4 -> {
                boolean down = in.readByte() != 0;
                in.readShort();
                heard.add((down ? "press " : "release ") + Integer.toHexString(in.readInt()));
            }
            case 5 -> heard.add("pointer " + in.readUnsignedByte() + ' ' + in.readUnsignedShort() + ' '
                    + in.readUnsignedShort());
            case 6 -> {
                in.readNBytes(3);
                heard.add("cut " + new String(in.readNBytes(in.readInt()), StandardCharsets.ISO_8859_1));
                out.writeByte(3);
                out.write(new byte[3]);
                out.writeInt(5);
                out.write("there".getBytes(StandardCharsets.ISO_8859_1));
            }
            default -> throw new IOException("unknown message");
        }
    }

    private static int format(byte... bytes) {
        return bytes[3];
    }

    /** One raw rectangle that covers everything, red 0x11, green 0x22, blue 0x33 in the client's order. */
    private void picture(DataOutputStream out) throws IOException {
        out.writeShort(0);
        out.writeShort(1);
        out.writeInt(0);
        out.writeShort(WIDTH);
        out.writeShort(HEIGHT);
        out.writeInt(0);
        for (int pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
            out.writeInt(0x112233);
        }
        out.flush();
    }
}
