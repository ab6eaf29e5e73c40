// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.lease.Copy;

/** The parts that the frames of the local socket and the keeper's file are made of. */
final class Fields {

    private static final int MOST = 10_000;

    /** Writes one of many. */
    @FunctionalInterface
    interface Put<T> {
        void put(DataOutputStream to, T one) throws IOException;
    }

    /** Reads one of many. */
    @FunctionalInterface
    interface Get<T> {
        T get(DataInputStream from) throws IOException;
    }

    private Fields() {
    }

    static void putUuid(DataOutputStream to, UUID uuid) throws IOException {
        to.writeLong(uuid.getMostSignificantBits());
        to.writeLong(uuid.getLeastSignificantBits());
    }

    static UUID getUuid(DataInputStream from) throws IOException {
        return new UUID(from.readLong(), from.readLong());
    }

    static void putCopy(DataOutputStream to, Copy copy) throws IOException {
        putUuid(to, copy.machine().value());
        to.writeLong(copy.epoch());
    }

    static Copy getCopy(DataInputStream from) throws IOException {
        return new Copy(new MachineId(getUuid(from)), from.readLong());
    }

    static void putScope(DataOutputStream to, Scope scope) throws IOException {
        putCopy(to, scope.copy());
        to.writeUTF(scope.folder());
        to.writeLong(scope.process().pid());
        to.writeLong(scope.process().born());
    }

    static Scope getScope(DataInputStream from) throws IOException {
        return new Scope(getCopy(from), from.readUTF(), new ProcessStamp(from.readLong(), from.readLong()));
    }

    static void putHost(DataOutputStream to, HostId host) throws IOException {
        to.writeUTF(host.value());
    }

    static HostId getHost(DataInputStream from) throws IOException {
        return new HostId(from.readUTF());
    }

    static void putAddress(DataOutputStream to, InetSocketAddress address) throws IOException {
        byte[] bytes = address.getAddress().getAddress();
        to.writeByte(bytes.length);
        to.write(bytes);
        to.writeShort(address.getPort());
    }

    static InetSocketAddress getAddress(DataInputStream from) throws IOException {
        byte[] bytes = getBytes(from, from.readUnsignedByte());
        return new InetSocketAddress(InetAddress.getByAddress(bytes), from.readUnsignedShort());
    }

    static byte[] getBytes(DataInputStream from, int length) throws IOException {
        byte[] bytes = new byte[check(length, from.available())];
        from.readFully(bytes);
        return bytes;
    }

    static <T> void putAll(DataOutputStream to, Collection<T> all, Put<T> put) throws IOException {
        to.writeInt(all.size());
        for (T one : all) {
            put.put(to, one);
        }
    }

    static <T> List<T> getAll(DataInputStream from, Get<T> get) throws IOException {
        List<T> all = new ArrayList<>();
        for (int left = check(from.readInt(), MOST); left > 0; left--) {
            all.add(get.get(from));
        }
        return all;
    }

    static <T> T one(T[] all, int index) {
        if (index < 0 || index >= all.length) {
            throw new IllegalArgumentException("number " + index);
        }
        return all[index];
    }

    private static int check(int size, int most) {
        if (size < 0 || size > most) {
            throw new IllegalArgumentException("size " + size);
        }
        return size;
    }
}
