// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.sound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What is said to a sound server by its lines of commands. One connection per talk. */
record SoundTalk(Path socket, ScheduledExecutorService timer) {

    private static final Logger LOG = System.getLogger(SoundTalk.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** No command: the server says so, when it has answered all before. */
    private static final String END = "hotseat-end";
    private static final int PIECE = 64 * 1024;
    private static final int MOST = 16 * 1024 * 1024;

    /** Gives commands, and returns what was answered to all of them. */
    String ask(List<String> commands) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            Future<?> late = timer.schedule(() -> close(channel), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            try {
                channel.connect(UnixDomainSocketAddress.of(socket)); // waits where many wait already
                ByteBuffer said = ByteBuffer.wrap((String.join("\n", commands) + '\n' + END + '\n').getBytes(UTF_8));
                while (said.hasRemaining()) {
                    channel.write(said);
                }
                return answer(channel);
            } catch (AsynchronousCloseException ended) {
                throw new IOException("the sound server has not answered in time", ended);
            } finally {
                late.cancel(false);
            }
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        while (channel.read(piece) >= 0) {
            all.write(piece.array(), 0, piece.position());
            piece.clear();
            String text = all.toString(UTF_8);
            if (text.contains(END)) {
                return text.substring(0, text.indexOf(END));
            }
            if (all.size() > MOST) {
                throw new IOException("the sound server does not stop talking");
            }
        }
        throw new IOException("the sound server has closed the connection");
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException already) {
            LOG.log(Level.DEBUG, "closing", already);
        }
    }
}
