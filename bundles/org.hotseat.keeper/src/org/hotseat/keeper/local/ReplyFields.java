// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.local.Status.CopyState;
import org.hotseat.keeper.local.Status.Memory;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.Permit;
import org.hotseat.lease.wire.Trust;

/** The replies, each by its kind and its fields. */
final class ReplyFields {

    private ReplyFields() {
    }

    static void put(DataOutputStream to, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Said it -> {
                to.writeByte(1);
                to.writeBoolean(it.yes());
            }
            case Reply.Permitted it -> {
                to.writeByte(2);
                to.writeByte(it.permit().ordinal());
            }
            case Reply.Refused it -> {
                to.writeByte(3);
                to.writeUTF(it.reason());
            }
            case Status it -> {
                to.writeByte(4);
                putStatus(to, it);
            }
        }
    }

    static Reply get(DataInputStream from) throws IOException {
        int kind = from.readUnsignedByte();
        return switch (kind) {
            case 1 -> new Reply.Said(from.readBoolean());
            case 2 -> new Reply.Permitted(Fields.one(Permit.values(), from.readByte()));
            case 3 -> new Reply.Refused(from.readUTF());
            case 4 -> getStatus(from);
            default -> throw new IllegalArgumentException("reply " + kind);
        };
    }

    private static void putStatus(DataOutputStream to, Status it) throws IOException {
        Fields.putHost(to, it.host());
        to.writeLong(it.pid());
        to.writeByte(it.memory().ordinal());
        to.writeByte(it.lease().state().ordinal());
        to.writeLong(it.lease().incarnation());
        to.writeLong(it.lease().now());
        to.writeLong(it.lease().deadline());
        to.writeBoolean(it.lease().mayRun());
        to.writeLong(it.vote().set());
        to.writeBoolean(it.vote().votes());
        to.writeBoolean(it.vote().silent());
        to.writeByte(it.trust().bits());
        Fields.putAll(to, it.copies(), (out, one) -> {
            Fields.putCopy(out, one.copy());
            out.writeByte(one.found().ordinal());
            out.writeBoolean(one.doomed());
        });
        Fields.putAll(to, it.figures().entrySet(), (out, one) -> {
            out.writeUTF(one.getKey());
            out.writeLong(one.getValue());
        });
    }

    private static Status getStatus(DataInputStream from) throws IOException {
        return new Status(Fields.getHost(from), from.readLong(), Fields.one(Memory.values(), from.readByte()),
                new Status.Lease(Fields.one(LeaseState.values(), from.readByte()), from.readLong(), from.readLong(),
                        from.readLong(), from.readBoolean()),
                new Status.Vote(from.readLong(), from.readBoolean(), from.readBoolean()),
                Trust.of(from.readUnsignedByte()),
                Fields.getAll(from, it -> new CopyState(Fields.getCopy(it), Fields.one(Found.values(), it.readByte()),
                        it.readBoolean())),
                getFigures(from));
    }

    private static Map<String, Long> getFigures(DataInputStream from) throws IOException {
        Map<String, Long> figures = new TreeMap<>();
        Fields.getAll(from, it -> figures.put(it.readUTF(), it.readLong()));
        return figures;
    }
}
