// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.device;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.line.LineStatus;

/**
 * A sink or a source of a sound server of the board that speaks the protocol of PulseAudio: PulseAudio itself, or
 * PipeWire. Its socket must let this agent in without a cookie.
 *
 * @param socket of the server
 * @param end {@code sink} or {@code source}, then {@code =NAME} unless it is the server's default one
 */
public record SoundDevice(Path socket, String end) implements Device {

    private static final Logger LOG = System.getLogger(SoundDevice.class.getName());

    @Override
    public String terms() {
        return end;
    }

    @Override
    public Way begin(Runnable changed, Deadline deadline) throws FailureException {
        try {
            return new Connected(connect());
        } catch (IOException refused) {
            throw new FailureException(new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.noSound, socket, refused
                    .getMessage()), Messages.noSoundRemedy), refused);
        }
    }

    /** A local server that lives takes a connection at once; of one that hangs the queue is full soon. */
    private SocketChannel connect() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        boolean taken = false;
        try {
            channel.configureBlocking(false);
            taken = channel.connect(UnixDomainSocketAddress.of(socket));
            if (!taken) {
                throw new IOException(socket.toString());
            }
            channel.configureBlocking(true);
            return channel;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** What goes through is the server's and the other server's own. */
    private static final class Connected implements Way {

        private final SocketChannel channel;

        Connected(SocketChannel channel) {
            this.channel = channel;
        }

        @Override
        public SocketChannel channel() {
            return channel;
        }

        @Override
        public boolean isAttached() {
            return true;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public void said(byte[] bytes) {
            // it is not looked into
        }

        @Override
        public void told(byte[] bytes) {
            // it is not looked into
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException already) {
                LOG.log(Level.DEBUG, "closing", already);
            }
        }
    }

    @Override
    public LineStatus status() {
        boolean there = Files.exists(socket);
        return new LineStatus(there, there ? end + " of " + socket : NLS.bind(Messages.noServer, socket), 0);
    }
}
