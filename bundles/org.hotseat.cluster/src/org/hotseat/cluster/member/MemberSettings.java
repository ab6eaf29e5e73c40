// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.cluster.identity.TlsFiles;

/**
 * How a member is run.
 *
 * @param name of its host, the same for ever
 * @param binary etcd 3.4 or newer
 * @param folder of its own; everything of it lies there
 * @param client address that its gateway listens on and is known by
 * @param peer address that other members reach it by
 * @param metrics address on loopback for health and metrics, without TLS
 * @param tls its identity; empty only in tests
 * @param group peers of all members by name, itself among them
 * @param cluster name of the cluster, in its engine's id
 */
public record MemberSettings(String name, Path binary, Path folder, URI client, URI peer, URI metrics,
        Optional<TlsFiles> tls, Map<String, URI> group, String cluster) {

    private static final int PORTS = 3;

    /** Copies the map and checks that nothing but loopback sees the metrics and that the ports differ. */
    public MemberSettings {
        group = Map.copyOf(group);
        if (!peer.equals(group.get(name)) || !"127.0.0.1".equals(metrics.getHost())
                || Stream.of(client, peer, metrics).map(URI::getPort).distinct().count() != PORTS) {
            throw new IllegalArgumentException("member " + name + " of " + group + ", metrics at " + metrics);
        }
    }

    /**
     * Its data; whoever wipes a member wipes this.
     *
     * @return a folder
     */
    public Path data() {
        return folder.resolve("data");
    }

    /**
     * What the engine is told; readable by the owner alone.
     *
     * @return a file
     */
    public Path configuration() {
        return folder.resolve("etcd.json");
    }

    /**
     * What the engine says.
     *
     * @return a file that is appended to
     */
    public Path log() {
        return folder.resolve("etcd.log");
    }

    /**
     * Certificates that count no more, looked at by the engine at each handshake; made with the configuration, written
     * by whoever knows which hosts were removed.
     *
     * @return a file
     */
    public Path revoked() {
        return revoked(folder);
    }

    /**
     * The same for a folder.
     *
     * @param folder of a member
     * @return a file
     */
    public static Path revoked(Path folder) {
        return folder.resolve("revoked.crl");
    }

    Path record() {
        return folder.resolve("process");
    }

    Path made() {
        return folder.resolve("made");
    }
}
