// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a member on loopback how it is. */
final class Health {

    private static final int LIMIT_MILLIS = 1000;
    private static final int MOST = 4096;

    private Health() {
    }

    /** Whether a member answers there, healthy or not; what else may listen there does not count. */
    static boolean listens(URI metrics) {
        return ask(metrics).contains("\"health\":");
    }

    static boolean serves(URI metrics) {
        return ask(metrics).contains("\"health\":\"true\"");
    }

    private static String ask(URI metrics) {
        try {
            HttpURLConnection connection = (HttpURLConnection) metrics.resolve("/health").toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            try (InputStream body = connection.getResponseCode() == HttpURLConnection.HTTP_OK
                    ? connection.getInputStream() : connection.getErrorStream()) {
                return body == null ? "" : new String(body.readNBytes(MOST), US_ASCII).replace(" ", "");
            } finally {
                connection.disconnect();
            }
        } catch (IOException silent) {
            return ""; // nobody listens there, or nobody answers
        }
    }
}
