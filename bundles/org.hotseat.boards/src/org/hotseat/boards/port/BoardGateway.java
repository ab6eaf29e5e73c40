// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;

/**
 * The ports of a board. Whoever comes in has proved which host it is; whether it owns a port is decided by the port.
 * Whoever does not is dropped without a word: what is said to a peer ends in a guest. Thread-safe.
 */
public final class BoardGateway implements AutoCloseable {

    private static final Logger LOG = System.getLogger(BoardGateway.class.getName());
    private static final Duration HELLO = Duration.ofSeconds(5);
    /** Each has two; more wait for their turn, and their silence ends them. */
    private static final int SESSIONS = 128;

    private final Map<String, BoardPort> ports = new TreeMap<>();
    private final Map<String, StreamPort> streams = new TreeMap<>();
    private final ExecutorService hearing;
    private final ExecutorService talking;

    /**
     * Lines that are closed so far.
     *
     * @param ports each with a name of its own; closed with this
     * @param workers give threads
     * @throws FailureException EXISTS when two have the same name
     */
    public BoardGateway(List<BoardPort> ports, Workers workers) throws FailureException {
        this(ports, List.of(), workers);
    }

    /**
     * Ports that are closed so far.
     *
     * @param ports lines, each with a name of its own; closed with this
     * @param streams the same of streams
     * @param workers give threads
     * @throws FailureException EXISTS when two have the same name
     */
    public BoardGateway(List<BoardPort> ports, List<StreamPort> streams, Workers workers) throws FailureException {
        for (BoardPort port : ports) {
            String name = port.toString();
            if (this.ports.put(name, port) != null) {
                throw twice(name);
            }
        }
        for (StreamPort stream : streams) {
            String name = stream.toString();
            if (this.ports.containsKey(name) || this.streams.put(name, stream) != null) {
                throw twice(name);
            }
        }
        this.hearing = workers.pool("board-in", SESSIONS);
        this.talking = workers.pool("board-out", SESSIONS);
    }

    private static FailureException twice(String name) {
        return new FailureException(FailureCode.EXISTS, NLS.bind(Messages.twice, name), Messages.twiceRemedy);
    }

    /**
     * Opens all ports. One whose file is damaged stays closed and serves nobody; the others do. Blocks for the disk.
     */
    public void open() {
        for (BoardPort port : ports.values()) {
            try {
                port.open();
            } catch (FailureException unusable) {
                LOG.log(Level.ERROR, unusable.failure().text(), unusable);
            }
        }
        for (StreamPort stream : streams.values()) {
            try {
                stream.open();
            } catch (FailureException unusable) {
                LOG.log(Level.ERROR, unusable.failure().text(), unusable);
            }
        }
    }

    /**
     * Somebody has come in. Does not wait.
     *
     * @param peer closed here
     */
    public void letIn(PeerLine peer) {
        try {
            hearing.execute(() -> serve(peer));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "somebody came at the end", ending);
            peer.close();
        }
    }

    private void serve(PeerLine peer) {
        try {
            peer.patience(HELLO);
            Hello hello = Hello.read(peer.in());
            StreamPort stream = streams.get(hello.port());
            if (stream != null) {
                stream.admit(peer, hello).ifPresent(StreamSession::serve);
                return;
            }
            BoardPort port = ports.get(hello.port());
            Optional<OwnerSession> session = port == null ? Optional.empty() : port.admit(peer, hello);
            if (session.isPresent()) {
                talking.execute(session.get()::talk);
                session.get().hear();
            }
        } catch (IOException rubbish) {
            LOG.log(Level.DEBUG, "{0} says nothing that is understood", peer.host(), rubbish);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "somebody came at the end", ending);
        } catch (RuntimeException fault) { // the edge: one connection must not end the others
            LOG.log(Level.ERROR, "a connection could not be served", fault);
        } finally {
            peer.close();
        }
    }

    /**
     * Gives a port to somebody, or to nobody. Blocks for the disk.
     *
     * @param name of it
     * @param next who owns it
     * @throws FailureException NOT_FOUND; WRONG_STATE, FILE as {@link BoardPort#assign} says
     */
    public void assign(String name, Assignment next) throws FailureException {
        StreamPort stream = streams.get(name);
        if (stream != null) {
            stream.assign(next);
        } else {
            port(name).assign(next);
        }
    }

    /**
     * A line by its name.
     *
     * @param name of it
     * @return the port
     * @throws FailureException NOT_FOUND; UNSUPPORTED when it carries a stream
     */
    public BoardPort port(String name) throws FailureException {
        BoardPort port = ports.get(name);
        if (streams.containsKey(name)) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noLine, name),
                    Messages.noLineRemedy);
        }
        if (port == null) {
            throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noPort, name),
                    NLS.bind(Messages.noPortRemedy, String.join(", ", list().stream().map(one -> one.definition()
                            .name()).toList())));
        }
        return port;
    }

    /**
     * All of them.
     *
     * @return by name
     */
    public List<PortStatus> list() {
        return Stream.concat(ports.values().stream().map(BoardPort::status), streams.values().stream().map(
                StreamPort::status)).sorted(Comparator.comparing(one -> one.definition().name())).toList();
    }

    /** Ends all connections and closes all lines. Who owns which port stays. */
    @Override
    public void close() {
        ports.values().forEach(BoardPort::close);
        streams.values().forEach(StreamPort::close);
        hearing.shutdownNow();
        talking.shutdownNow();
    }
}
