// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLContext;

/**
 * How a store is reached.
 *
 * @param endpoints addresses of the members' gateways, the preferred one first; {@code https} needs {@code tls}
 * @param tls who we are and whom we trust; empty for a store without TLS, which only tests have
 * @param token of the cluster; when it is given, nothing is read from and nothing is written to a store that has
 *        another one or none
 * @param tryLimit how long one member is waited for before the next is asked
 * @param silenceLimit how long a change stream may be without a sign of life; members give one each half second
 */
public record EtcdSettings(List<URI> endpoints, Optional<SSLContext> tls, Optional<String> token, Duration tryLimit,
        Duration silenceLimit) {

    private static final Duration TRY = Duration.ofMillis(400);
    private static final Duration SILENCE = Duration.ofMillis(1500);

    /** Copies the list and checks that there is something to speak to. */
    public EtcdSettings {
        endpoints = List.copyOf(endpoints);
        if (endpoints.isEmpty()) {
            throw new IllegalArgumentException("no endpoint");
        }
    }

    /**
     * With the usual limits.
     *
     * @param endpoints addresses of the members
     * @param tls who we are
     * @param token of the cluster
     * @return the settings
     */
    public static EtcdSettings of(List<URI> endpoints, SSLContext tls, String token) {
        return new EtcdSettings(endpoints, Optional.of(tls), Optional.of(token), TRY, SILENCE);
    }
}
