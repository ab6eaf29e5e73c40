// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.local.Members.Place;
import org.hotseat.lease.wire.VoterSet;

/** The requests, each by its kind and its fields. */
final class RequestFields {

    private static final int LONGEST_KEY = 256;

    private RequestFields() {
    }

    static void put(DataOutputStream to, Request request) throws IOException {
        to.writeByte(kind(request));
        switch (request) {
            case Request.Ask it -> to.flush();
            case Request.Register it -> Fields.putScope(to, it.scope());
            case Request.Start it -> {
                Fields.putCopy(to, it.copy());
                to.writeLong(it.readAt());
            }
            case Request.Gone it -> Fields.putCopy(to, it.copy());
            case Request.Doom it -> Fields.putCopy(to, it.copy());
            case Request.Floor it -> putEpoch(to, Map.entry(it.machine(), it.epoch()));
            case Request.Granted it -> to.writeLong(it.incarnation());
            case Request.Sweep it -> {
                Fields.putAll(to, it.named().entrySet(), RequestFields::putEpoch);
                to.writeLong(it.readAt());
            }
            case Request.Mirrored it -> {
                to.writeLong(it.revision());
                Fields.putAll(to, it.intents().entrySet(), RequestFields::putIntent);
            }
            case Request.Follow it -> putMembers(to, it.members());
            case Request.Keys it -> Fields.putAll(to, it.keys(), RequestFields::putKey);
            case Request.Enforcing it -> to.writeLong(it.lateness());
            case Request.Recovered it -> to.flush();
            case Request.HandOver it -> to.flush();
        }
    }

    private static int kind(Request request) {
        return switch (request) {
            case Request.Ask it -> 1;
            case Request.Register it -> 2;
            case Request.Start it -> 3;
            case Request.Gone it -> 4;
            case Request.Doom it -> 5;
            case Request.Floor it -> 6;
            case Request.Granted it -> 7;
            case Request.Sweep it -> 8;
            case Request.Mirrored it -> 9;
            case Request.Follow it -> 10;
            case Request.Keys it -> 11;
            case Request.Enforcing it -> 12;
            case Request.Recovered it -> 13;
            case Request.HandOver it -> 14;
        };
    }

    static Request get(DataInputStream from) throws IOException {
        int kind = from.readUnsignedByte();
        return switch (kind) {
            case 1 -> new Request.Ask();
            case 2 -> new Request.Register(Fields.getScope(from));
            case 3 -> new Request.Start(Fields.getCopy(from), from.readLong());
            case 4 -> new Request.Gone(Fields.getCopy(from));
            case 5 -> new Request.Doom(Fields.getCopy(from));
            case 6 -> new Request.Floor(new MachineId(Fields.getUuid(from)), from.readLong());
            case 7 -> new Request.Granted(from.readLong());
            case 8 -> new Request.Sweep(getEpochs(from), from.readLong());
            case 9 -> new Request.Mirrored(from.readLong(), getIntents(from));
            case 10 -> new Request.Follow(getMembers(from));
            case 11 -> new Request.Keys(Fields.getAll(from, RequestFields::getKey));
            case 12 -> new Request.Enforcing(from.readLong());
            case 13 -> new Request.Recovered();
            case 14 -> new Request.HandOver();
            default -> throw new IllegalArgumentException("request " + kind);
        };
    }

    private static void putEpoch(DataOutputStream to, Map.Entry<MachineId, Long> one) throws IOException {
        Fields.putUuid(to, one.getKey().value());
        to.writeLong(one.getValue());
    }

    private static Map<MachineId, Long> getEpochs(DataInputStream from) throws IOException {
        Map<MachineId, Long> epochs = new HashMap<>();
        Fields.getAll(from, it -> epochs.put(new MachineId(Fields.getUuid(it)), it.readLong()));
        return epochs;
    }

    /** Revisions begin at 1, so 0 can stand for no intent. */
    private static void putIntent(DataOutputStream to, Map.Entry<HostId, Optional<Long>> one) throws IOException {
        Fields.putHost(to, one.getKey());
        to.writeLong(one.getValue().orElse(0L));
    }

    private static Map<HostId, Optional<Long>> getIntents(DataInputStream from) throws IOException {
        Map<HostId, Optional<Long>> intents = new HashMap<>();
        Fields.getAll(from, it -> intents.put(Fields.getHost(it),
                Optional.of(it.readLong()).filter(intent -> intent != 0)));
        return intents;
    }

    private static void putMembers(DataOutputStream to, Members members) throws IOException {
        to.writeLong(members.voters().version());
        Fields.putAll(to, members.voters().members(), Fields::putHost);
        Fields.putAll(to, members.places().entrySet(), (out, one) -> {
            Fields.putHost(out, one.getKey());
            Fields.putAddress(out, one.getValue().management());
            Fields.putAddress(out, one.getValue().storage());
        });
    }

    private static Members getMembers(DataInputStream from) throws IOException {
        VoterSet voters = new VoterSet(from.readLong(), List.copyOf(Fields.getAll(from, Fields::getHost)));
        Map<HostId, Place> places = new HashMap<>();
        Fields.getAll(from, it -> places.put(Fields.getHost(it),
                new Place(Fields.getAddress(it), Fields.getAddress(it))));
        return new Members(voters, places);
    }

    private static void putKey(DataOutputStream to, SharedKey key) throws IOException {
        to.writeByte(key.id());
        to.writeShort(key.bytes().length);
        to.write(key.bytes());
    }

    private static SharedKey getKey(DataInputStream from) throws IOException {
        int id = from.readUnsignedByte();
        return new SharedKey(id, Fields.getBytes(from, Math.min(from.readUnsignedShort(), LONGEST_KEY)));
    }
}
