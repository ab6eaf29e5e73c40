// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks a member on loopback how it is. */
final class Health {

    private static final int LIMIT_MILLIS = 1000;

    private Health() {
    }

    static boolean listens(URI metrics) {
        return ask(metrics) != 0;
    }

    static boolean serves(URI metrics) {
        return ask(metrics) == HttpURLConnection.HTTP_OK;
    }

    private static int ask(URI metrics) {
        try {
            HttpURLConnection connection = (HttpURLConnection) metrics.resolve("/health").toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            try {
                int status = connection.getResponseCode();
                if (status != HttpURLConnection.HTTP_OK) {
                    return status;
                }
                String answer = new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                return answer.replace(" ", "").contains("\"health\":\"true\"") ? status
                        : HttpURLConnection.HTTP_UNAVAILABLE;
            } finally {
                connection.disconnect();
            }
        } catch (IOException silent) {
            return 0; // nobody listens there, or nobody answers
        }
    }
}
