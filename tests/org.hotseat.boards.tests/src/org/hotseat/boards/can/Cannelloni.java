// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;

/** The far side of a bus, byte by byte as cannelloni's documentation has it. It shares no code with the bus. */
public final class Cannelloni implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();
    private static final String GREETING = "43414e4e454c4c4f4e497631";

    private final ServerSocket door;
    private Socket line = new Socket();

    public Cannelloni() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Takes a connection, and greets. */
    public void take() throws IOException {
        takeSilently();
        says(GREETING);
        if (!hears(GREETING.length() / 2).equals(GREETING)) {
            throw new IOException("no greeting");
        }
    }

    /** Takes a connection, and says nothing. */
    public void takeSilently() throws IOException {
        line = door.accept();
    }

    public void says(String hex) throws IOException {
        line.getOutputStream().write(HEX.parseHex(hex));
    }

    public String hears(int count) throws IOException {
        return HEX.formatHex(line.getInputStream().readNBytes(count));
    }

    public void cut() throws IOException {
        line.close();
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }
}
