// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Ask;
import org.hotseat.lease.wire.Message.Beat;
import org.hotseat.lease.wire.Message.Cancel;
import org.hotseat.lease.wire.Message.Nack;
import org.hotseat.lease.wire.Message.Prepare;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Renew;
import org.hotseat.lease.wire.Message.Seen;

/** The fields of each message, big-endian, in the order of its record. */
final class Body {

    static final int HOST_BYTES = 65;

    private Body() {
    }

    static int kind(Message message) {
        return switch (message) {
            case Renew renew -> 1;
            case Beat beat -> 2;
            case Ack ack -> 3;
            case Nack nack -> 4;
            case Prepare prepare -> 5;
            case Promise promise -> 6;
            case Cancel cancel -> 7;
            case Ask ask -> 8;
            case Seen seen -> 9;
        };
    }

    static void put(ByteBuffer to, Message message) {
        switch (message) {
            case Renew it -> to.putLong(it.incarnation()).putLong(it.voterSet()).putLong(it.seq())
                    .put((byte) it.trust().bits());
            case Beat it -> to.put((byte) it.trust().bits());
            case Ack it -> to.putLong(it.incarnation()).putLong(it.seq());
            case Nack it -> putVoters(to.putLong(it.seq()), it.voters());
            case Prepare it -> putHost(to, it.host()).putLong(it.intent()).putLong(it.incarnation())
                    .putLong(it.voterSet()).putLong(it.round());
            case Promise it -> putHost(to, it.host()).putLong(it.intent()).putLong(it.voterSet()).putLong(it.round())
                    .put((byte) (it.given() ? 1 : 0)).putLong(it.age()).put((byte) it.standing().ordinal());
            case Cancel it -> putHost(to, it.host()).putLong(it.intent());
            case Ask it -> to.putLong(it.round());
            case Seen it -> {
                to.putLong(it.round()).putLong(it.voterSet()).put((byte) it.hosts().size());
                it.hosts().forEach(one -> putSighting(to, one));
            }
        }
    }

    static Message get(ByteBuffer from, int kind) {
        return switch (kind) {
            case 1 -> new Renew(from.getLong(), from.getLong(), from.getLong(), Trust.of(from.get() & 0xff));
            case 2 -> new Beat(Trust.of(from.get() & 0xff));
            case 3 -> new Ack(from.getLong(), from.getLong());
            case 4 -> new Nack(from.getLong(), getVoters(from));
            case 5 -> new Prepare(getHost(from), from.getLong(), from.getLong(), from.getLong(), from.getLong());
            case 6 -> new Promise(getHost(from), from.getLong(), from.getLong(), from.getLong(), getFlag(from),
                    from.getLong(), getStanding(from));
            case 7 -> new Cancel(getHost(from), from.getLong());
            case 8 -> new Ask(from.getLong());
            case 9 -> new Seen(from.getLong(), from.getLong(), getSightings(from));
            default -> throw new IllegalArgumentException("kind: " + kind);
        };
    }

    static ByteBuffer putHost(ByteBuffer to, HostId host) {
        byte[] name = host.value().getBytes(US_ASCII);
        int end = to.position() + HOST_BYTES;
        to.put((byte) name.length).put(name);
        while (to.position() < end) {
            to.put((byte) 0);
        }
        return to;
    }

    static HostId getHost(ByteBuffer from) {
        byte[] field = new byte[HOST_BYTES];
        from.get(field);
        int length = field[0];
        if (length < 1 || length >= HOST_BYTES) {
            throw new IllegalArgumentException("length of a host id: " + length);
        }
        for (int rest = 1 + length; rest < HOST_BYTES; rest++) {
            if (field[rest] != 0) {
                throw new IllegalArgumentException("something after a host id");
            }
        }
        return new HostId(new String(field, 1, length, US_ASCII));
    }

    private static void putVoters(ByteBuffer to, VoterSet voters) {
        to.putLong(voters.version()).put((byte) voters.members().size());
        voters.members().forEach(member -> putHost(to, member));
    }

    private static VoterSet getVoters(ByteBuffer from) {
        long version = from.getLong();
        int size = from.get();
        List<HostId> members = new ArrayList<>();
        for (int done = 0; done < size; done++) {
            members.add(getHost(from));
        }
        return new VoterSet(version, members);
    }

    private static void putSighting(ByteBuffer to, Sighting one) {
        putHost(to, one.host()).putLong(one.incarnation()).putLong(one.ackAge()).putLong(one.managementAge())
                .putLong(one.storageAge()).put((byte) one.standing().ordinal());
    }

    private static List<Sighting> getSightings(ByteBuffer from) {
        int size = from.get();
        List<Sighting> hosts = new ArrayList<>();
        for (int done = 0; done < size; done++) {
            hosts.add(new Sighting(getHost(from), from.getLong(), from.getLong(), from.getLong(), from.getLong(),
                    getStanding(from)));
        }
        return hosts;
    }

    private static boolean getFlag(ByteBuffer from) {
        int flag = from.get();
        if (flag != 0 && flag != 1) {
            throw new IllegalArgumentException("flag: " + flag);
        }
        return flag == 1;
    }

    private static Standing getStanding(ByteBuffer from) {
        return oneOf(Standing.values(), from.get());
    }

    static <T> T oneOf(T[] all, int index) {
        if (index < 0 || index >= all.length) {
            throw new IllegalArgumentException("no such value: " + index);
        }
        return all[index];
    }
}
