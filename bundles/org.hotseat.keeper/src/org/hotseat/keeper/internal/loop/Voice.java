// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.local.Members.Place;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.Answer;
import org.hotseat.lease.wire.DatagramCodec;
import org.hotseat.lease.wire.Decoded;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.KeyRing;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Nack;
import org.hotseat.lease.wire.Message.Renew;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Refusal;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.SendCounter;
import org.hotseat.lease.wire.Trust;

/**
 * The datagrams of a keeper: sends what its lease owes, takes a bounded number of what arrives in each turn, and keeps
 * the answers of its vote until they are stored. Owned by the keeper's thread.
 */
final class Voice {

    /** Takes some tens of microseconds when signed, two when rubbish. */
    private static final int MOST_A_TURN = 256;

    private static final String[] NAMES = names();

    /** Said once it is stored. */
    private record Waiting(PlaneSocket on, SocketAddress to, HostId receiver, Message message) {
    }

    private final Mind mind;
    private final UUID boot;
    private final DatagramCodec codec;
    private final List<PlaneSocket> planes;
    private final Figures figures;
    private final MonotonicClock clock;
    private final Map<Plane, SendCounter> counters = new EnumMap<>(Plane.class);
    private final Map<HostId, Map<Plane, String>> paths = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final byte[] data = new byte[DatagramCodec.MOST_BYTES + 1];
    private final int[] length = new int[1];

    Voice(Mind mind, UUID boot, DatagramCodec codec, List<PlaneSocket> planes, Figures figures, MonotonicClock clock) {
        this.mind = mind;
        this.boot = boot;
        this.codec = codec;
        this.planes = planes;
        this.figures = figures;
        this.clock = clock;
        planes.forEach(plane -> counters.put(plane.plane(), new SendCounter()));
    }

    void keys(KeyRing valid) {
        codec.keys(valid);
    }

    /** Opens what is closed and sends what is due; the renewal is stored by nobody: an older record ends earlier. */
    void renew(long time, Trust trust) {
        planes.forEach(plane -> plane.open(time));
        mind.lease().due(time, trust).ifPresent(message -> {
            if (message instanceof Renew renew) {
                mind.voter().ifPresent(own -> own.renewed(renew.incarnation(), trust, time));
            }
            for (HostId receiver : mind.lease().receivers()) {
                Place place = mind.members().places().get(receiver);
                if (place == null) {
                    figures.count("voters without address");
                } else {
                    planes.forEach(plane -> send(plane, address(place, plane.plane()), receiver, message));
                }
            }
        });
    }

    /** Takes what has arrived, up to a limit per plane. */
    void listen() {
        for (PlaneSocket plane : planes) {
            for (int left = MOST_A_TURN; left > 0; left--) {
                SocketAddress from = plane.receive(data, length);
                if (from == null) {
                    break;
                }
                switch (codec.decode(data, length[0])) {
                    case Decoded.Accepted it -> accept(plane, from, it.envelope());
                    case Decoded.Refused it -> figures.count(NAMES[it.refusal().ordinal()]);
                }
            }
        }
    }

    /** After everything was stored. */
    void answer() {
        if (!waiting.isEmpty()) {
            waiting.forEach(it -> send(it.on(), it.to(), it.receiver(), it.message()));
            waiting.clear();
        }
    }

    private void accept(PlaneSocket on, SocketAddress from, Envelope envelope) {
        long time = clock.nanos();
        switch (envelope.message()) {
            case Ack ack when envelope.role() == Role.KEEPER -> {
                path(envelope, time, time - ack.seq());
                if (mind.lease().ack(envelope.sender(), ack, time)) {
                    figures.set("round trip", time - ack.seq());
                    figures.most("round trip, longest", time - ack.seq());
                }
            }
            case Nack nack when envelope.role() == Role.KEEPER -> {
                if (mind.lease().adopt(nack.voters())) {
                    figures.count("newer voters heard of");
                }
            }
            default -> vote(on, from, envelope, time);
        }
    }

    /** The way to each voter on each plane, for people: when something came, and how long there and back took. */
    private void path(Envelope envelope, long time, long roundTrip) {
        String path = paths.computeIfAbsent(envelope.sender(), sender -> new EnumMap<>(Plane.class))
                .computeIfAbsent(envelope.plane(), plane -> envelope.sender() + " " + plane);
        figures.set(Status.HEARD + path, time);
        if (roundTrip >= 0) {
            figures.set(Status.ROUND_TRIP + path, roundTrip);
        }
    }

    private void vote(PlaneSocket on, SocketAddress from, Envelope envelope, long time) {
        Answer answer = mind.voter().filter(voter -> fits(envelope)).map(voter -> voter.receive(envelope, time))
                .orElse(Answer.SILENCE);
        if (answer.store().isPresent()) {
            mind.voted();
        }
        answer.say().forEach(said -> waiting.add(new Waiting(on, from, envelope.sender(), said)));
    }

    /** Hosts renew by their keepers, the leader asks by its agent. */
    private static boolean fits(Envelope envelope) {
        boolean renews = envelope.message() instanceof Message.Renew || envelope.message() instanceof Message.Beat;
        return renews == (envelope.role() == Role.KEEPER);
    }

    private void send(PlaneSocket on, SocketAddress to, HostId receiver, Message message) {
        SendCounter counter = counters.getOrDefault(on.plane(), new SendCounter());
        Envelope envelope = new Envelope(mind.me(), boot, Role.KEEPER, on.plane(), counter.next(clock.nanos()),
                message);
        on.send(codec.encode(envelope, receiver), to);
    }

    private static InetSocketAddress address(Place place, Plane plane) {
        return plane == Plane.MANAGEMENT ? place.management() : place.storage();
    }

    private static String[] names() {
        String[] names = new String[Refusal.values().length];
        for (Refusal refusal : Refusal.values()) {
            names[refusal.ordinal()] = "refused " + refusal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return names;
    }
}
