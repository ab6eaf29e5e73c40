// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.metrics;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.process.meter.Meters;
import org.hotseat.process.serve.Visitors;

/**
 * Answers {@code GET /metrics} on loopback. A connection is one request, has a deadline for all of it and a limit of
 * its length, and there are few at a time: one that is slow or huge holds up no other part of the agent.
 */
public final class MetricsServer implements Part, Meter {

    private static final Logger LOG = System.getLogger(MetricsServer.class.getName());
    private static final int HEAD = 8 * 1024;

    private final int port;
    private final Meters meters;
    private final ExecutorService accepting;
    private final Visitors<Socket> visitors;
    private final Map<String, AtomicLong> outcomes = new ConcurrentHashMap<>();
    private volatile @Nullable ServerSocket server;

    /**
     * A server that is not listening yet.
     *
     * @param port on loopback; 0 takes a free one
     * @param meters whose figures are told
     * @param workers whose threads answer
     * @param patience how long one connection may take
     */
    public MetricsServer(int port, Meters meters, Workers workers, Duration patience) {
        this.port = port;
        this.meters = meters;
        this.accepting = workers.pool("metrics-accept", 1);
        this.visitors = new Visitors<>("metrics", workers, patience);
    }

    @Override
    public String name() {
        return "metrics";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        try {
            ServerSocket socket = new ServerSocket();
            try {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port));
            } catch (IOException failed) {
                socket.close();
                throw failed;
            }
            server = socket;
            accepting.execute(() -> accept(socket));
        } catch (IOException taken) {
            throw new FailureException(new Failure(FailureCode.EXISTS, "The port " + port
                    + " for metrics cannot be used (" + taken.getMessage() + ").",
                    "Give another by \"metrics.port\", or switch them off: metrics.port = off."), taken);
        }
    }

    /**
     * Where it listens.
     *
     * @return the port; 0 when it does not
     */
    public int port() {
        ServerSocket socket = server;
        return socket == null ? 0 : socket.getLocalPort();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                take(socket.accept());
            } catch (SocketException ended) {
                LOG.log(Level.DEBUG, "the metrics port is closed, or a connection was gone", ended);
            } catch (IOException failed) {
                LOG.log(Level.WARNING, "a connection to the metrics port failed", failed);
            }
        }
    }

    private void take(Socket connection) {
        if (!visitors.welcome(connection, this::converse)) {
            count("crowd");
        }
    }

    private void converse(Socket connection) {
        try {
            respond(head(connection.getInputStream()), connection.getOutputStream());
            connection.shutdownOutput();
        } catch (IOException ended) {
            count("broken");
            LOG.log(Level.DEBUG, "a connection to the metrics port ended early", ended);
        }
    }

    /** The first line, once the whole head has come; empty when the head is too long. */
    private static String head(InputStream in) throws IOException {
        byte[] head = new byte[HEAD];
        int length = 0;
        while (length < HEAD) {
            int read = in.read(head, length, HEAD - length);
            if (read < 0) {
                throw new EOFException("half a request");
            }
            length += read;
            String text = new String(head, 0, length, US_ASCII);
            if (text.contains("\r\n\r\n") || text.contains("\n\n")) {
                return text.lines().findFirst().orElse("");
            }
        }
        return "";
    }

    private void respond(String line, OutputStream out) throws IOException {
        String[] words = line.split(" ");
        if (line.isEmpty()) {
            send(out, "431 Request Header Fields Too Large", "a request has at most " + HEAD + " bytes\n", true);
        } else if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
            send(out, "400 Bad Request", "this is no request\n", true);
        } else if (!words[0].equals("GET") && !words[0].equals("HEAD")) {
            send(out, "405 Method Not Allowed", "only GET and HEAD\n", true);
        } else if (!words[1].equals("/metrics") && !words[1].startsWith("/metrics?")) {
            send(out, "404 Not Found", "only /metrics\n", true);
        } else {
            send(out, "200 OK", meters.text(), words[0].equals("GET"));
        }
    }

    private void send(OutputStream out, String status, String text, boolean withBody) throws IOException {
        count(status.substring(0, 3));
        byte[] body = text.getBytes(UTF_8);
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"
                + (status.startsWith("405") ? "Allow: GET, HEAD\r\n" : "") + "Content-Length: " + body.length
                + "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
        out.write(head.getBytes(US_ASCII));
        if (withBody) {
            out.write(body);
        }
        out.flush();
    }

    private void count(String outcome) {
        outcomes.computeIfAbsent(outcome, key -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public void stop(Deadline deadline) {
        ServerSocket socket = server;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "the metrics port does not end in order", failed);
        }
        accepting.shutdownNow();
        visitors.end();
    }

    @Override
    public PartState state() {
        ServerSocket socket = server;
        boolean listens = socket != null && !socket.isClosed();
        return new PartState(listens, listens ? "listens on 127.0.0.1:" + port() : "does not listen");
    }

    @Override
    public void read(Figures figures) {
        outcomes.forEach((outcome, count) -> figures.counter("hotseat_metrics_requests_total",
                "Requests to the metrics port.", count.get(), "outcome", outcome));
    }
}
