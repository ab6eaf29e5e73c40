// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.rfb;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

import org.eclipse.jdt.annotation.Nullable;

/** Makes the end of a stream a failure: the library stops without a word when the other side closes. */
final class EndTellingSocket extends Socket {

    private final Socket socket;

    EndTellingSocket(Socket socket) {
        this.socket = socket;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(socket.getInputStream()) {
            @Override
            public int read() throws IOException {
                return present(super.read());
            }

            @Override
            public int read(byte @Nullable [] bytes, int from, int count) throws IOException {
                return present(super.read(bytes, from, count));
            }
        };
    }

    private static int present(int read) throws IOException {
        if (read < 0) {
            throw new EOFException("the other side has closed the screen");
        }
        return read;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return socket.getOutputStream();
    }

    @Override
    public synchronized void close() throws IOException {
        socket.close();
        super.close();
    }
}
