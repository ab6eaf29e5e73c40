// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.guest;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.PageListener;
import org.hotseat.replication.stream.StreamParser;
import org.hotseat.simulated.internal.load.Figures;

/** Finds the guest in a stream; refuses one in which anything is not as its guest had it. */
public final class GuestReader implements PageListener {

    private final @Nullable Guest expected;
    private final BitSet there = new BitSet();
    private long wrong = -1;
    private @Nullable Guest found;

    private GuestReader(@Nullable Guest expected) {
        this.expected = expected;
    }

    /**
     * Reads a stream.
     *
     * @param stream all of it
     * @return the guest
     * @throws FailureException DAMAGED with what is wrong
     */
    public static Guest read(byte[] stream) throws FailureException {
        GuestReader first = new GuestReader(null);
        pass(first, stream);
        Guest guest = first.found;
        if (guest == null) {
            throw damaged(0);
        }
        GuestReader second = new GuestReader(guest);
        int tail = (int) pass(second, stream);
        int missing = second.there.nextClearBit(0);
        if (second.wrong >= 0 || missing < Guest.HEAD.pages()) {
            throw damaged(second.wrong >= 0 ? second.wrong : missing);
        }
        if (!guest.hasTail(ByteBuffer.wrap(stream, tail, stream.length - tail))) {
            throw new FailureException(FailureCode.DAMAGED, Messages.badDevices, "");
        }
        return guest;
    }

    private static long pass(GuestReader reader, byte[] stream) throws FailureException {
        StreamParser parser = new StreamParser(reader);
        parser.advance(Bytes.of(stream), stream.length);
        if (!parser.head().filter(Guest.HEAD::equals).isPresent()) {
            throw damaged(0);
        }
        return parser.requireTail();
    }

    private static FailureException damaged(long page) {
        return new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.badPage, page), "");
    }

    @Override
    public void zero(long page) {
        there.set((int) page);
        if (!Guest.isZero(page)) {
            wrong = page;
        }
    }

    @Override
    public void data(long page, ByteBuffer content, long position) {
        there.set((int) page);
        Guest guest = expected;
        if (guest != null && !guest.page(page).equals(content)) {
            wrong = page;
        } else if (page == 0 && content.getLong(0) == Guest.MAGIC) {
            found = read(content.duplicate());
        }
    }

    private static Guest read(ByteBuffer page) {
        page.getLong(); // the mark
        MachineId machine = new MachineId(new UUID(page.getLong(), page.getLong()));
        return new Guest(machine, page.getLong(), new Figures(page.getDouble(), page.getDouble(), page.getDouble(),
                page.getDouble(), page.getDouble()));
    }
}
