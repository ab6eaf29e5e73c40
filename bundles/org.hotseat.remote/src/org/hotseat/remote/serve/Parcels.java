// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.remote.Packing;
import org.hotseat.remote.wire.AskPart;
import org.hotseat.remote.wire.Parcel;
import org.hotseat.remote.wire.Part;

/**
 * Large answers whose pieces are still to be fetched: the newest few of them, and no more bytes than a limit, whoever
 * does not fetch. Thread-safe.
 */
final class Parcels {

    private static final int MOST = 64;
    private static final long MOST_BYTES = 64L << 20;

    /** Guarded by this object, as is the next. */
    private final Map<UUID, byte[]> waiting = new LinkedHashMap<>();
    private long bytes;

    Parcel send(Object value, Class<?> type) {
        byte[] packed = Packing.pack(value, type);
        UUID id = UUID.randomUUID();
        if (packed.length > Packing.PIECE) {
            keep(id, packed);
        }
        return new Parcel(id, packed.length, Arrays.copyOf(packed, Math.min(packed.length, Packing.PIECE)));
    }

    private synchronized void keep(UUID id, byte[] packed) {
        waiting.put(id, packed);
        bytes += packed.length;
        while (waiting.size() > MOST || bytes > MOST_BYTES && waiting.size() > 1) {
            bytes -= waiting.remove(waiting.keySet().iterator().next()).length;
        }
    }

    /** The last piece ends the waiting. */
    synchronized Part part(AskPart asked) throws FailureException {
        byte[] packed = waiting.get(asked.parcel());
        if (packed == null || asked.offset() < 0 || asked.offset() >= packed.length) {
            throw new FailureException(FailureCode.NOT_FOUND, Messages.parcelGone, "");
        }
        int end = Math.min(packed.length, asked.offset() + Packing.PIECE);
        if (end == packed.length) {
            waiting.remove(asked.parcel());
            bytes -= packed.length;
        }
        return new Part(Arrays.copyOfRange(packed, asked.offset(), end));
    }
}
