// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.keeper.local.Frames;
import org.hotseat.keeper.local.Reply;
import org.hotseat.keeper.local.Request;

/**
 * The local socket: for the owner of the keeper only, a few connections, of which the idle one gives way, a bounded
 * number of requests in each turn. Replies wait until everything is stored. Owned by the keeper's thread.
 */
final class LocalServer {

    private static final Logger LOG = System.getLogger(LocalServer.class.getName());
    private static final int MOST_SESSIONS = 8;
    private static final int MOST_A_TURN = 32;

    /** Said once it is stored. */
    private record Waiting(LocalSession to, int number, Reply reply) {
    }

    /** Carries out what was asked. */
    @FunctionalInterface
    interface Handler {
        /** Answers now or in a later turn, on the keeper's thread. */
        void handle(Request request, Answering answer);
    }

    /** Takes the answer to one request. */
    @FunctionalInterface
    interface Answering {
        void say(Reply reply);
    }

    private final ServerSocketChannel server;
    private final Selector selector;
    private final Figures figures;
    private final List<LocalSession> sessions = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** Bound aside and renamed, so that it is never open to others and replaces what a predecessor left. */
    LocalServer(Path socket, Selector selector, Figures figures) throws IOException {
        this.selector = selector;
        this.figures = figures;
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        Path aside = socket.resolveSibling(socket.getFileName() + ".new");
        try {
            Files.deleteIfExists(aside);
            server.bind(UnixDomainSocketAddress.of(aside));
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
            Files.move(aside, socket, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
        } catch (IOException refused) {
            server.close();
            throw refused;
        }
    }

    /** Takes connections and requests. */
    void listen(Handler handler) {
        accept();
        int left = MOST_A_TURN;
        for (LocalSession session : List.copyOf(sessions)) {
            try {
                session.flush();
                Optional<Frames.Numbered<Request>> request = session.receive();
                while (request.isPresent()) {
                    Frames.Numbered<Request> asked = request.get();
                    handler.handle(asked.content(), reply -> waiting.add(new Waiting(session, asked.number(), reply)));
                    left--;
                    sessions.remove(session);
                    sessions.add(session); // the first is the one that is idle for longest
                    request = left > 0 ? session.receive() : Optional.empty();
                }
            } catch (IOException | CancelledKeyException over) {
                cut(session, over);
            }
        }
    }

    /** After everything was stored. */
    void answer() {
        for (Waiting one : waiting) {
            try {
                if (sessions.contains(one.to())) {
                    one.to().send(one.number(), one.reply());
                }
            } catch (IOException | IllegalArgumentException | CancelledKeyException over) {
                cut(one.to(), over);
            }
        }
        waiting.clear();
    }

    void close() {
        List.copyOf(sessions).forEach(session -> cut(session, new IOException("the keeper ends")));
        try {
            server.close();
        } catch (IOException nothingLost) {
            LOG.log(Level.DEBUG, "close", nothingLost);
        }
    }

    private void accept() {
        try {
            for (SocketChannel channel = server.accept(); channel != null; channel = server.accept()) {
                if (sessions.size() >= MOST_SESSIONS) {
                    cut(sessions.get(0), new IOException("too many connections, and this one is idle for longest"));
                }
                channel.configureBlocking(false);
                sessions.add(new LocalSession(channel, channel.register(selector, SelectionKey.OP_READ)));
            }
        } catch (IOException refused) {
            figures.count("connections failed");
            LOG.log(Level.DEBUG, "a connection failed", refused);
        }
    }

    private void cut(LocalSession session, Exception why) {
        sessions.remove(session);
        figures.count("connections ended");
        LOG.log(Level.DEBUG, "a connection ended", why);
        try {
            session.close();
        } catch (IOException nothingLost) {
            LOG.log(Level.DEBUG, "close", nothingLost);
        }
    }
}
