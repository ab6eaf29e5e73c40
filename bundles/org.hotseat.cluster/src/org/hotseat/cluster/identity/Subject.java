// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.identity;

import java.net.URI;
import java.util.List;

/**
 * Whom a certificate names.
 *
 * @param name common name, for people: letters, digits, dot, dash, underscore
 * @param id what others check: {@code hotseat://<cluster>/<host>}
 * @param names DNS names that it may be called by
 * @param addresses IP addresses as figures that it may be called by; a store member needs all that others use
 */
public record Subject(String name, URI id, List<String> names, List<String> addresses) {

    /** Copies the lists and checks what goes into the certificate as text. */
    public Subject {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        if (!name.matches("[A-Za-z0-9._-]{1,64}") || names.stream().anyMatch(one -> !one.matches("[A-Za-z0-9.*-]+"))
                || addresses.stream().anyMatch(one -> !one.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*"))) {
            throw new IllegalArgumentException("subject: " + name + ' ' + names + ' ' + addresses);
        }
    }

    /**
     * The id of a host of a cluster.
     *
     * @param cluster which
     * @param host which
     * @return what its certificate says
     */
    public static URI id(String cluster, String host) {
        return URI.create("hotseat://" + cluster + '/' + host);
    }
}
