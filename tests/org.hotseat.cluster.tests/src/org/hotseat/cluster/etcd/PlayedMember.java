// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens where a member's gateway would, and answers as it is told; a question to a connection. */
final class PlayedMember implements AutoCloseable {

    /** What it answers, on any thread. */
    @FunctionalInterface
    interface Answer {

        /** Takes a question by its first line; writes nothing when its answer is to be lost. */
        void to(String asked, OutputStream out) throws IOException;
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Answer answer;

    PlayedMember(Answer answer) throws IOException {
        this.answer = answer;
        pool.execute(this::accept);
    }

    URI uri() throws URISyntaxException {
        return new URI("http", null, server.getInetAddress().getHostAddress(), server.getLocalPort(), "/", null, null);
    }

    /** The whole of an answer. */
    static void write(OutputStream out, String status, String body) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body).getBytes(US_ASCII));
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                pool.execute(() -> serve(socket));
            }
        } catch (IOException closed) {
            pool.shutdown();
        }
    }

    private void serve(Socket given) {
        try (Socket socket = given) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            String asked = in.readLine();
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring("content-length:".length()).strip());
                }
            }
            in.skip(length);
            answer.to(asked, socket.getOutputStream());
        } catch (IOException gone) {
            // who asked has given up
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        pool.shutdownNow();
    }
}
