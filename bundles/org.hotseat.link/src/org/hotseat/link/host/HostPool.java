// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.hotseat.base.id.HostId;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostSpec;

/** The connections of a session, kept in step with the document. Thread-safe; {@link #follow} on one thread only. */
public final class HostPool implements Hosts, AutoCloseable {

    private final LinkContext context;
    private final Function<HostSpec, HostOpener> openers;
    private final Map<HostId, HostConnection> connections = new ConcurrentHashMap<>();

    /**
     * A pool without hosts.
     *
     * @param context what connections share
     * @param openers chooses how a host is opened
     */
    public HostPool(LinkContext context, Function<HostSpec, HostOpener> openers) {
        this.context = context;
        this.openers = openers;
    }

    /**
     * Connects hosts that are new, leaves those that are gone, reconnects those whose address changed.
     *
     * @param cluster the document now
     */
    public void follow(ClusterSnapshot cluster) {
        Map<HostId, String> names = new LinkedHashMap<>();
        cluster.hosts().forEach(host -> names.put(host.id(), host.name()));
        connections.forEach((id, connection) -> {
            boolean kept = cluster.host(id).filter(connection.spec()::reachedLike).isPresent();
            if (!kept) {
                connections.remove(id);
                connection.close();
            }
        });
        context.inventory().setHosts(names);
        for (HostSpec host : cluster.hosts()) {
            HostConnection known = connections.get(host.id());
            if (known != null) {
                known.describe(host);
            } else {
                HostConnection made = new HostConnection(host, openers.apply(host), context);
                connections.put(host.id(), made);
                made.connect();
            }
        }
    }

    @Override
    public Optional<OpenHost> open(HostId id) {
        return connection(id).flatMap(HostConnection::open);
    }

    @Override
    public Optional<HostConnection> connection(HostId id) {
        return Optional.ofNullable(connections.get(id));
    }

    @Override
    public void close() {
        connections.values().forEach(HostConnection::close);
        connections.clear();
    }
}
