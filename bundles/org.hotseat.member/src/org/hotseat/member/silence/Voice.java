// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.nio.channels.Selector;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.failover.Datagram;
import org.hotseat.lease.wire.ClusterKey;
import org.hotseat.lease.wire.DatagramCodec;
import org.hotseat.lease.wire.Decoded;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.KeyRing;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Refusal;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.SendCounter;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.LeaseKeysRecord;

/** Speaks with voters as the leader's agent, by the keys and addresses of the state. Owned by the watch's thread. */
final class Voice {

    /** Takes some tens of microseconds each. */
    private static final int MOST_A_TURN = 512;

    private final HostId me;
    private final UUID boot;
    private final MonotonicClock clock;
    private final List<PlaneLink> planes;
    private final Map<Plane, SendCounter> counters = new EnumMap<>(Plane.class);
    private final byte[] data = new byte[DatagramCodec.MOST_BYTES + 1];
    private @Nullable DatagramCodec codec;
    private long keysVersion;

    Voice(HostId me, UUID boot, MonotonicClock clock, Selector selector) {
        this.me = me;
        this.boot = boot;
        this.clock = clock;
        this.planes = Stream.of(Plane.values()).map(plane -> new PlaneLink(plane, selector)).toList();
        planes.forEach(plane -> counters.put(plane.plane(), new SendCounter()));
    }

    /** Follows keys and addresses, and opens what is closed. */
    void follow(StateView view, long time) {
        Optional<Held<LeaseKeysRecord>> keys = view.find(Kinds.LEASE_KEYS);
        Optional<ClusterRecord> cluster = view.find(Kinds.CLUSTER).map(Held::value);
        if (keys.isPresent() && cluster.isPresent() && keys.get().version() != keysVersion) {
            keysVersion = keys.get().version();
            KeyRing ring = new KeyRing(keys.get().value().keys().stream()
                    .map(key -> new ClusterKey(key.id(), key.bytes())).toList());
            DatagramCodec known = codec;
            if (known == null) {
                codec = new DatagramCodec(cluster.get().number(), me, ring);
            } else {
                known.keys(ring);
            }
        }
        planes.forEach(plane -> plane.open(Places.address(view, me, plane.plane()), time));
    }

    void say(Datagram one, StateView view) {
        DatagramCodec known = codec;
        if (known == null) {
            return;
        }
        for (PlaneLink plane : planes) {
            Places.keeper(view, one.to(), plane.plane()).ifPresent(to -> {
                SendCounter counter = counters.computeIfAbsent(plane.plane(), name -> new SendCounter());
                plane.send(known.encode(new Envelope(me, boot, Role.AGENT, plane.plane(), counter.next(clock.nanos()),
                        one.message()), one.to()), to);
            });
        }
    }

    /** Takes what has arrived from keepers, up to a limit per plane. */
    void listen(Consumer<Envelope> ear) {
        DatagramCodec known = codec;
        for (PlaneLink plane : planes) {
            for (int left = MOST_A_TURN; left > 0 && known != null; left--) {
                int length = plane.receive(data);
                if (length < 0) {
                    break;
                }
                if (known.decode(data, length) instanceof Decoded.Accepted it && it.envelope().role() == Role.KEEPER) {
                    ear.accept(it.envelope());
                }
            }
        }
    }

    /** How many datagrams were not let in since the begin. */
    long refused() {
        DatagramCodec known = codec;
        return known == null ? 0 : Stream.of(Refusal.values()).filter(one -> one != Refusal.REPLAYED)
                .mapToLong(known::refused).sum();
    }

    void close() {
        planes.forEach(PlaneLink::close);
    }
}
