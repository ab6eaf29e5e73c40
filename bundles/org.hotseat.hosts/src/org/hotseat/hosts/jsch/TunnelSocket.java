// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A tunnel as a socket, for libraries that want one. Every write is sent at once. */
@NonNullByDefault({}) // what it overrides says nothing of null
final class TunnelSocket extends Socket {

    private final Tunnel tunnel;
    private volatile int patience;
    private volatile boolean closed;
    private volatile boolean inputShut;
    private volatile boolean outputShut;

    TunnelSocket(Tunnel tunnel) {
        this.tunnel = tunnel;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        mustBeOpen();
        return tunnel.incoming().reader(() -> patience);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        mustBeOpen();
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] { (byte) one }, 0, 1);
            }

            @Override
            public synchronized void write(byte[] data, int from, int length) throws IOException {
                if (closed || tunnel.isClosed()) {
                    throw new SocketException("closed");
                }
                tunnel.outgoing().write(data, from, length);
                tunnel.outgoing().flush();
            }

            @Override
            public void close() throws IOException {
                TunnelSocket.this.close();
            }
        };
    }

    private void mustBeOpen() throws SocketException {
        if (closed) {
            throw new SocketException("closed");
        }
    }

    @Override
    public void shutdownOutput() throws IOException {
        outputShut = true;
        tunnel.outgoing().close();
    }

    @Override
    public void shutdownInput() {
        inputShut = true;
        tunnel.incoming().drop();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            tunnel.close();
            super.close();
        }
    }

    @Override
    public void setSoTimeout(int millis) {
        patience = millis;
    }

    @Override
    public int getSoTimeout() {
        return patience;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isBound() {
        return true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isInputShutdown() {
        return inputShut;
    }

    @Override
    public boolean isOutputShutdown() {
        return outputShut;
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // the connection under it never delays
    }

    @Override
    public boolean getTcpNoDelay() {
        return true;
    }

    @Override
    public void setKeepAlive(boolean on) {
        // the connection under it does
    }

    @Override
    public String toString() {
        return "tunnel";
    }
}
